import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { channelId, DEFAULT_WORKSPACE } from '../../../src/domain/ids.ts';
import { connection } from '../../../src/store/sqlite/connection.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { articleIn, fullClaim } from '../../contracts/store/samples.ts';
import { scratchFile } from './scratch.ts';

describe('the stamp of a store', () => {
  it('is another one after a change of its own and of another process’s, and the same otherwise', async () => {
    const path = scratchFile();
    const [store, other] = [openSqlite(path), openSqlite(path)];
    const stamps = [store.stamp()];
    const look = () => stamps.push(store.stamp());
    const { story } = await store.stories.create(DEFAULT_WORKSPACE, 'dam', 'The dam');
    look();
    const article = articleIn(story.id, 'tide.example/1');
    await store.claims.putArticle(DEFAULT_WORKSPACE, article, [fullClaim(article)]);
    look();
    await other.stories.rename(DEFAULT_WORKSPACE, story.id, 'dam', 'The old dam');
    look();
    await store.stories.list(DEFAULT_WORKSPACE);
    expect(store.stamp()).toBe(stamps.at(-1));
    expect(new Set(stamps).size).toBe(4);
    await store.close();
    await other.close();
  });

  it('is the same after what only serves the conversation', async () => {
    const store = openSqlite(scratchFile());
    const before = store.stamp();
    const run = { command: 'help', args: {} };
    await store.inbox.record(DEFAULT_WORKSPACE, 'chat:1', new Date(0), 'payload');
    await store.inbox.amend(DEFAULT_WORKSPACE, 'chat:1', 'half');
    await store.inbox.finish([{ workspace: DEFAULT_WORKSPACE, deliveryKey: 'chat:1' }]);
    await store.inbox.forgetBefore(new Date(1));
    await store.controls.save(DEFAULT_WORKSPACE, { kind: 'run', label: 'Help', run });
    await store.threads.remember(DEFAULT_WORKSPACE, channelId.from('chat:1'), 't', run);
    expect(store.stamp()).toBe(before);
    await store.close();
  });
});

describe('what is written aside', () => {
  it('waits for an open transaction, and leaves the next change as durable as ever', async () => {
    const database = new DatabaseSync(scratchFile());
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (n INTEGER) STRICT');
    const { across, aside } = connection(database);
    const [NORMAL, FULL] = [{ synchronous: 1 }, { synchronous: 2 }];
    const synchronous = () => database.prepare('PRAGMA synchronous').get();
    const steps: string[] = [];
    const long = across.transaction(async (tx) => {
      await new Promise((resolve) => setImmediate(resolve));
      await tx.run('INSERT INTO t (n) VALUES (1)', []);
      steps.push('transaction');
    });
    const beside = aside.across.run('INSERT INTO t (n) VALUES (2)', []).then(() => steps.push('aside'));
    await Promise.all([long, beside]);
    expect(steps).toEqual(['transaction', 'aside']);
    expect(synchronous()).toEqual(NORMAL);
    await across.run('INSERT INTO t (n) VALUES (3)', []);
    expect(synchronous()).toEqual(FULL);
    await expect(aside.across.run('INSERT INTO nowhere (n) VALUES (1)', [])).rejects.toThrow('no such table');
    await across.transaction(async (tx) => {
      await tx.run('INSERT INTO t (n) VALUES (4)', []);
      expect(synchronous()).toEqual(FULL);
    });
    database.close();
  });
});
