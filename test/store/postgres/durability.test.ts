import { afterAll, describe, expect, it } from 'vitest';
import { checkRows } from '../../../src/store/check-rows.ts';
import { postgresShelf } from '../../../src/store/postgres/open.ts';
import { databaseOn } from '../../postgres/database.ts';
import { startServer } from '../../postgres/server.ts';
import { lostOf, writeAndKill } from '../write-and-kill.ts';

const server = await startServer({ durable: true });
const database = server === null ? null : await databaseOn(server.url);
afterAll(async () => {
  await server?.stop();
});

describe.skipIf(database === null)('nothing that was acknowledged is lost, and nothing damaged', () => {
  const check = async (): Promise<void> => {
    const shelf = await postgresShelf(database?.url ?? '');
    expect(await shelf.check()).toEqual([]);
    expect(await checkRows(shelf.db)).toEqual([]);
    await shelf.close();
  };
  let from = 0;

  it('when a writer is killed with SIGKILL', { timeout: 120_000 }, async () => {
    if (database === null) return;
    for (const enough of [0, 7, 60]) {
      const last = await writeAndKill(database.url, from, enough);
      expect(await lostOf(database.url, last, 1)).toEqual([]);
      from = last + 1;
    }
    await check();
  });

  it('when all processes of the server are killed at once', { timeout: 120_000 }, async () => {
    if (server === null || database === null) return;
    for (const enough of [0, 7, 60]) {
      const last = await writeAndKill(database.url, from, enough, async (writer) => {
        await server.kill();
        writer.kill('SIGKILL');
      });
      await server.start();
      expect(await lostOf(database.url, last, 1)).toEqual([]);
      from = last + 1;
    }
    await check();
  });
});
