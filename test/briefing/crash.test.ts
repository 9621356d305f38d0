import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Schedule } from '../../src/core/ports/schedules.ts';
import { channelId, DEFAULT_WORKSPACE, personId, scheduleId } from '../../src/domain/ids.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { articleIn, fullClaim } from '../contracts/store/samples.ts';
import { scratchFile } from '../store/sqlite/scratch.ts';

const BASE = Date.parse('2026-03-02T08:00:00.000Z');
const SPEED = 120;
const MINUTE = 60_000;
const channel = channelId.from('fake:C1');

type Kill = 'before' | 'after' | 'none';

const startFake = async (kill: readonly Kill[], blind: boolean) => {
  const fake = spawn(process.execPath, [join(import.meta.dirname, 'fake-chat.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void fake.kill('SIGKILL'));
  const [port] = await once(createInterface({ input: fake.stdout }), 'line');
  const address = `http://127.0.0.1:${port}`;
  await fetch(`${address}/rules`, { method: 'POST', body: JSON.stringify({ kill, blind }) });
  const journal = async (): Promise<readonly { runKey: string; text: string }[]> => {
    const taken: unknown = await (await fetch(`${address}/journal`)).json();
    return taken as readonly { runKey: string; text: string }[];
  };
  return { port: String(port), journal };
};

/** One slot every so many minutes. */
const prepare = async (path: string, slots: number, minutes: number): Promise<readonly Schedule[]> => {
  const store = openSqlite(path);
  const { story } = await store.stories.create(DEFAULT_WORKSPACE, 'harbour', 'The harbour');
  const article = articleIn(story.id, 'tide.example/1');
  await store.claims.putArticle(DEFAULT_WORKSPACE, article, [fullClaim(article)]);
  const schedules = Array.from({ length: slots }, (_, n): Schedule => {
    const due = new Date(BASE + (n + 1) * minutes * MINUTE);
    return {
      id: scheduleId.from(`f_slot${n}`),
      workspaceId: DEFAULT_WORKSPACE,
      channelId: channel,
      storyId: story.id,
      at: due.toISOString().slice(11, 16),
      zone: 'UTC',
      days: [1, 2, 3, 4, 5, 6, 7],
      quiet: 'line',
      paused: false,
      hush: null,
      approve: false,
      createdBy: personId.from('fake:U1'),
      nextDue: due.toISOString(),
    };
  });
  for (const schedule of schedules) await store.schedules.put(schedule);
  await store.close();
  return schedules;
};

/** Starts the bot again whenever it is killed, until `stop`; counts the deaths. */
const supervise = (path: string, port: string) => {
  const started = String(Date.now());
  const deaths: string[] = [];
  let bot: ChildProcess | null = null;
  let stopped = false;
  const begin = (): void => {
    if (stopped) return;
    const args = [join(import.meta.dirname, 'bot.ts'), path, port, String(BASE), started, String(SPEED)];
    bot = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    bot.on('exit', (_, signal) => {
      if (!stopped) deaths.push(signal ?? 'exit');
      begin();
    });
  };
  const stop = (): void => {
    stopped = true;
    bot?.kill('SIGKILL');
  };
  onTestFinished(stop);
  begin();
  return { deaths, stop };
};

const statesOf = async (path: string, schedules: readonly Schedule[]): Promise<readonly string[]> => {
  const store = openSqlite(path);
  const states: string[] = [];
  for (const { workspaceId, id } of schedules) {
    for (const { state } of await store.schedules.slots(workspaceId, id, 5)) states.push(state);
  }
  await store.close();
  return states;
};

const settled = async (path: string, schedules: readonly Schedule[]): Promise<readonly string[]> => {
  for (let turn = 0; turn < 200; turn++) {
    await sleep(250);
    const states = await statesOf(path, schedules);
    if (states.length === schedules.length && states.every((state) => state !== 'pending')) return states;
  }
  throw new Error(`not settled: ${await statesOf(path, schedules)}`);
};

describe('a scheduler that is killed with -9', { timeout: 90_000 }, () => {
  it('right before and right after the platform took a post, misses no briefing and posts none twice', async () => {
    const path = scratchFile();
    const schedules = await prepare(path, 15, 1);
    const fake = await startFake(['before', 'after', 'none'], false);
    const bot = supervise(path, fake.port);
    const states = await settled(path, schedules);
    bot.stop();
    // Ten were struck; one death may have been that of two posts at a time.
    expect(bot.deaths.length).toBeGreaterThanOrEqual(5);
    expect(new Set(bot.deaths)).toEqual(new Set(['SIGKILL']));
    const posted = (await fake.journal()).map(({ runKey }) => runKey);
    expect(posted).toHaveLength(15);
    expect(new Set(posted).size).toBe(15);
    expect(states).toEqual(schedules.map(() => 'posted'));
    const store = openSqlite(path);
    for (let n = 0; n < 15; n++)
      expect(await store.schedules.briefingAt(DEFAULT_WORKSPACE, channel, `m${n}`)).not.toBeNull();
    await store.close();
  });

  it('where the platform cannot be asked, tells the channel and sends nothing again', async () => {
    const path = scratchFile();
    const schedules = await prepare(path, 3, 5);
    const fake = await startFake(['before', 'after', 'none'], true);
    const bot = supervise(path, fake.port);
    const states = await settled(path, schedules);
    // The words on what became of a slot come after its end.
    for (let tries = 0; tries < 100 && (await fake.journal()).length < 4; tries++) await sleep(100);
    bot.stop();
    expect(bot.deaths).toEqual(['SIGKILL', 'SIGKILL']);
    expect(states).toEqual(['unsure', 'unsure', 'posted']);
    const posted = await fake.journal();
    const told = posted.filter(({ text }) => text.startsWith('The briefing of'));
    expect(told).toHaveLength(2);
    // The second was taken right before the kill, the third without one; the first never arrived, and was told of.
    expect(posted).toHaveLength(4);
    expect(new Set(posted.map(({ runKey }) => runKey)).size).toBe(4);
  });
});
