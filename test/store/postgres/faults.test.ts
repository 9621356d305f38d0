import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/core/ports/store.ts';
import type { StoryId } from '../../../src/domain/ids.ts';
import { openPostgres, postgresShelf } from '../../../src/store/postgres/open.ts';
import { articleIn, fullClaim, north } from '../../contracts/store/samples.ts';
import { ask, databaseOn } from '../../postgres/database.ts';
import { startServer } from '../../postgres/server.ts';
import { repeated } from '../repeats.ts';

const server = await startServer({ durable: true });
const database = server === null ? null : await databaseOn(server.url);
afterAll(async () => {
  await server?.stop();
});

const url = database?.url ?? '';
const told = (message: RegExp) => ({ name: 'KnownFailure', message: expect.stringMatching(message) });

const put = (store: Store, story: StoryId, uri: string) => {
  const article = articleIn(story, uri);
  return store.claims.putArticle(north, article, [fullClaim(article)]);
};

/** Told apart from those of the runs before, where a test is repeated. */
let runs = 0;

const storyIn = async (store: Store): Promise<StoryId> => (await store.stories.create(north, 'harbour', 'H')).story.id;

/** A way to the server that can be made to swallow everything, as a network does whose packets vanish. */
const blackHole = async (port: number) => {
  let open = true;
  const pairs = new Set<Socket>();
  const door = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      pairs.add(from);
      from.on('data', (part) => open && to.write(part));
      from.on('close', () => to.destroy());
      from.on('error', () => undefined);
    }
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');
  const address = door.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    swallow: (yes: boolean) => {
      open = !yes;
    },
    close: () => {
      for (const socket of pairs) socket.destroy();
      door.close();
    },
  };
};

describe.skipIf(database === null)('a server', repeated, () => {
  it('that is down when the program starts is told of in words; when it is back, all is well', async () => {
    if (server === null) return;
    await server.kill();
    await expect(openPostgres(url)).rejects.toMatchObject(told(/does not answer/));
    await server.start();
    const store = await openPostgres(url);
    await storyIn(store);
    await store.close();
  });

  it('that restarts amid transactions keeps all that was acknowledged, and the program goes on without a restart', {
    timeout: 120_000,
  }, async () => {
    if (server === null) return;
    const store = await openPostgres(url);
    const story = await storyIn(store);
    const acknowledged: string[] = [];
    let stop = false;
    const writing = Array.from({ length: 4 }, async (_, writer) => {
      for (let number = 0; !stop; number++) {
        const uri = `restart.example/${writer}/${number}`;
        // One whose answer was lost may be there or not: that is told, and nothing was acknowledged.
        await put(store, story, uri).then(
          () => acknowledged.push(uri),
          (error: unknown) => expect(error).toMatchObject(told(/does not answer/)),
        );
      }
    });
    for (let round = 0; round < 3; round++) {
      const before = acknowledged.length;
      while (acknowledged.length < before + 10) await sleep(10);
      await server.kill();
      await server.start();
    }
    const before = acknowledged.length;
    while (acknowledged.length < before + 10) await sleep(10);
    stop = true;
    await Promise.all(writing);
    const there = new Set((await store.claims.articles(north, story)).map(({ uri }) => uri));
    expect(acknowledged.filter((uri) => !there.has(uri))).toEqual([]);
    await store.close();
  });

  it('whose packets vanish is given up, and what waited is answered within a minute', {
    timeout: 120_000,
  }, async () => {
    if (server === null) return;
    const hole = await blackHole(server.port);
    const store = await openPostgres(url.replace(`:${server.port}/`, `:${hole.port}/`));
    const story = await storyIn(store);
    hole.swallow(true);
    const began = performance.now();
    const lost = put(store, story, 'lost.example');
    const read = store.claims.articles(north, story);
    await sleep(2_000);
    hole.swallow(false);
    // Whether it was stored nobody can know: in a transaction nothing was kept before its end, so it was done again.
    const [, articles] = await Promise.all([lost, read]);
    expect(articles.length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(70_000);
    await store.close();
    hole.close();
  });

  it('with every connection of the program in use lets the others wait their turn', async () => {
    const shelf = await postgresShelf(url);
    const slow = Array.from({ length: 40 }, () => shelf.db.across.get('SELECT pg_sleep(0.1)', []));
    await Promise.all(slow);
    await shelf.close();
  });

  it('that has no connection left is told of in words', async () => {
    const admin = database?.adminUrl ?? '';
    await ask(admin, 'ALTER ROLE rashomon_plain CONNECTION LIMIT 0');
    const limited = new URL(admin);
    limited.username = `rashomon_few_${++runs}`;
    await ask(admin, `CREATE ROLE ${limited.username} LOGIN CONNECTION LIMIT 0`);
    await expect(openPostgres(limited.href)).rejects.toMatchObject(told(/no connection left/));
    await ask(admin, 'ALTER ROLE rashomon_plain CONNECTION LIMIT -1');
  });

  it('that turns read-only is told of in words, and is written again when it can be', async () => {
    const name = new URL(url).pathname.slice(1);
    const uri = `read-only.example/${++runs}`;
    const admin = database?.adminUrl ?? '';
    const store = await openPostgres(url);
    const story = await storyIn(store);
    const turn = async (how: string): Promise<void> => {
      await ask(admin, `ALTER DATABASE ${name} SET default_transaction_read_only = ${how}`);
      await ask(
        admin,
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()',
        [name],
      );
      await sleep(100);
    };
    await turn('on');
    await expect(put(store, story, uri)).rejects.toMatchObject(told(/only be read/));
    expect((await store.claims.articles(north, story)).some((one) => one.uri === uri)).toBe(false);
    await ask(admin, `BEGIN READ WRITE; ALTER DATABASE ${name} SET default_transaction_read_only = off; COMMIT`);
    await turn('off').catch(() => undefined);
    await put(store, story, uri);
    await store.close();
  });

  it('that breaks a deadlock does both, one after the other', async () => {
    const shelf = await postgresShelf(url);
    await shelf.db.across.run('CREATE TABLE IF NOT EXISTS crossing (id BIGINT PRIMARY KEY, n BIGINT NOT NULL)', []);
    await shelf.db.across.run(
      'INSERT INTO crossing (id, n) VALUES (1, 0), (2, 0) ON CONFLICT (id) DO UPDATE SET n = 0',
      [],
    );
    const cross = (first: number, second: number) =>
      shelf.db.across.transaction(async (tx) => {
        await tx.run('UPDATE crossing SET n = n + 1 WHERE id = ?', [first]);
        await sleep(300);
        await tx.run('UPDATE crossing SET n = n + 1 WHERE id = ?', [second]);
      });
    await Promise.all([cross(1, 2), cross(2, 1)]);
    expect(await shelf.db.across.all('SELECT n FROM crossing ORDER BY id', [])).toEqual([{ n: 2 }, { n: 2 }]);
    await shelf.close();
  });
});
