import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { createScheduler } from '../../../src/briefing/scheduler.ts';
import type { Notice } from '../../../src/core/ports/outbox.ts';
import { openPostgres } from '../../../src/store/postgres/open.ts';
import { scriptedChat } from '../../briefing/scripted-chat.ts';
import { channel, north, person } from '../../contracts/store/samples.ts';
import { databaseOn } from '../../postgres/database.ts';
import { startServer } from '../../postgres/server.ts';

const server = await startServer();
const database = server === null ? null : await databaseOn(server.url);
afterAll(async () => {
  await server?.stop();
});

const notice = (key: string): Notice => ({
  workspaceId: north,
  key,
  kind: 'post',
  channelId: channel,
  messageRef: null,
  person,
  runKey: null,
  title: 'The harbour',
  body: '{"blocks":[]}',
  alertId: null,
  createdAt: '2026-03-02T07:30:00.000Z',
});

const until = async (true_: () => boolean, ms = 5_000): Promise<boolean> => {
  for (let waited = 0; waited < ms && !true_(); waited += 20) await sleep(20);
  return true_();
};

describe.skipIf(database === null)('a hint', () => {
  it('reaches another process at once, and again after the server was gone', async () => {
    if (server === null || database === null) return;
    const [here, there] = [await openPostgres(database.url), await openPostgres(database.url)];
    let hints = 0;
    const end = await there.wakeUps.listen(() => {
      hints++;
    });
    const before = hints;
    await here.outbox.put([notice('n_1')]);
    expect(await until(() => hints > before)).toBe(true);
    await server.kill();
    const [lost, back] = [hints, server.start()];
    await back;
    // The connection returns by itself, and that it returned is a hint, too.
    expect(await until(() => hints > lost, 15_000)).toBe(true);
    const returned = hints;
    await here.outbox.put([notice('n_2')]);
    expect(await until(() => hints > returned)).toBe(true);
    await end();
    await Promise.all([here.close(), there.close()]);
  });

  it('makes the scheduler look between two of its looks; a notice without one is found by the next', async () => {
    if (database === null) return;
    const [here, there] = [await openPostgres(database.url), await openPostgres(database.url)];
    const looks: number[] = [];
    const store = {
      ...there,
      outbox: {
        ...there.outbox,
        lease: (now: Date, forMs: number, limit: number) => {
          looks.push(performance.now());
          return there.outbox.lease(now, forMs, limit);
        },
      },
    };
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const scheduler = createScheduler({ store, platforms: [scriptedChat()], clock: { now: () => new Date() }, log });
    scheduler.start();
    expect(await until(() => looks.length > 1)).toBe(true);
    const gaps: number[] = [];
    for (let n = 0; n < 5; n++) {
      await sleep(1_000 - (Date.now() % 1_000) + 300);
      const said = performance.now();
      await here.outbox.put([{ ...notice(`n_hint${n}`), createdAt: '2099-01-01T00:00:00.000Z' }]);
      expect(await until(() => looks.some((at) => at > said))).toBe(true);
      gaps.push((looks.find((at) => at > said) ?? Number.NaN) - said);
    }
    await scheduler.stop();
    await Promise.all([here.close(), there.close()]);
    // The next look of its own was 700 ms away.
    expect(gaps.toSorted((a, b) => a - b)[2]).toBeLessThan(600);
  });
});
