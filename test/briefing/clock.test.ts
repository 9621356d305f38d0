import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { nextDue } from '../../src/analysis/next-due.ts';
import { tick } from '../../src/briefing/tick.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { channelId, DEFAULT_WORKSPACE, personId, scheduleId } from '../../src/domain/ids.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { articleIn, fullClaim } from '../contracts/store/samples.ts';
import { scratchFile } from '../store/sqlite/scratch.ts';
import { type ScriptedChat, scriptedChat } from './scripted-chat.ts';

const MINUTE = 60_000;
const DAYS = [1, 2, 3, 4, 5, 6, 7];

const follow = async (store: Store, name: string, at: string, zone: string, from: string) => {
  const { story } = await store.stories.create(DEFAULT_WORKSPACE, 'harbour', 'The harbour');
  const article = articleIn(story.id, 'tide.example/1');
  await store.claims.putArticle(DEFAULT_WORKSPACE, article, [fullClaim(article)]);
  await store.schedules.put({
    ...{ id: scheduleId.from('f_daily1'), workspaceId: DEFAULT_WORKSPACE, channelId: channelId.from(`${name}:C1`) },
    ...{ storyId: story.id, at, zone, days: DAYS, quiet: 'line', paused: false, hush: null, approve: false },
    createdBy: personId.from(`${name}:U1`),
    nextDue: nextDue({ at, zone, days: DAYS }, new Date(from)).toISOString(),
  });
};

describe('briefings when clocks do what clocks do', () => {
  let store: Store;
  let chat: ScriptedChat;
  let posted: string[];

  const lookAt = async (now: Date): Promise<void> => {
    const log = { info: () => undefined, warn: () => undefined, error: console.error };
    const before = chat.taken.length;
    await tick({ store, platforms: [chat], clock: { now: () => now }, log }, () => false);
    if (chat.taken.length > before) posted.push(now.toISOString().slice(0, 16));
  };
  const run = async (from: string, until: string): Promise<void> => {
    for (let at = Date.parse(from); at <= Date.parse(until); at += 10 * MINUTE) await lookAt(new Date(at));
  };
  const note = (at: number): string => chat.taken[at]?.text.split('\n')[3] ?? '';

  beforeEach(() => {
    store = openSqlite(':memory:');
    chat = scriptedChat();
    posted = [];
  });

  it.each([
    ['Europe/Berlin', '02:30', '2026-03-28T00:00Z', ['2026-03-28T01:30', '2026-03-29T01:00', '2026-03-30T00:30']],
    ['America/New_York', '02:30', '2026-03-07T05:00Z', ['2026-03-07T07:30', '2026-03-08T07:00', '2026-03-09T06:30']],
  ])(
    'in %s at %s in the spring gap: once, the first minute after it, and it says so',
    async (zone, at, from, expected) => {
      await follow(store, 'team', at, zone, from);
      await run(from, `${expected[2]}Z`);
      expect(posted).toEqual(expected);
      expect([note(0), note(1), note(2)].map((line) => line.includes('no 02:30, so this comes at 03:00'))).toEqual([
        false,
        true,
        false,
      ]);
    },
  );

  it.each([
    ['Europe/Berlin', '02:30', '2026-10-24T00:00Z', ['2026-10-24T00:30', '2026-10-25T00:30', '2026-10-26T01:30']],
    ['America/New_York', '01:30', '2026-10-31T05:00Z', ['2026-10-31T05:30', '2026-11-01T05:30', '2026-11-02T06:30']],
  ])('in %s at %s in the repeated hour: once, at the first pass, and it says so', async (zone, at, from, expected) => {
    await follow(store, 'team', at, zone, from);
    await run(from, `${expected[2]}Z`);
    expect(posted).toEqual(expected);
    expect([note(0), note(1), note(2)].map((line) => line.includes(`the first of two ${at}`))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it.each([
    ['2028-02-28T00:00Z', ['2028-02-28T08:00', '2028-02-29T08:00', '2028-03-01T08:00']],
    ['2027-02-28T00:00Z', ['2027-02-28T08:00', '2027-03-01T08:00']],
    ['2026-12-31T00:00Z', ['2026-12-31T08:00', '2027-01-01T08:00']],
  ])('from %s on, over a leap day or the end of a year: once a day', async (from, expected) => {
    await follow(store, 'team', '08:00', 'UTC', from);
    await run(from, `${expected.at(-1)}Z`);
    expect(posted).toEqual(expected);
    expect(chat.taken.some(({ text }) => text.includes('clocks') || text.includes('Late'))).toBe(false);
  });

  it('a clock set back an hour, before, right after, or with a post of unknown outcome, repeats and loses nothing', async () => {
    await follow(store, 'team', '08:00', 'UTC', '2026-03-02T07:00Z');
    await run('2026-03-02T07:00Z', '2026-03-02T07:50Z');
    await run('2026-03-02T06:50Z', '2026-03-02T08:10Z');
    await run('2026-03-02T07:10Z', '2026-03-02T09:10Z');
    expect(posted).toEqual(['2026-03-02T08:00']);
    chat.script.push('lost');
    await run('2026-03-03T07:50Z', '2026-03-03T08:00Z');
    await run('2026-03-03T07:00Z', '2026-03-03T09:30Z');
    await run('2026-03-04T07:00Z', '2026-03-04T08:00Z');
    expect(posted).toEqual(['2026-03-02T08:00', '2026-03-03T08:00', '2026-03-04T08:00']);
    expect(
      (await store.schedules.slots(DEFAULT_WORKSPACE, scheduleId.from('f_daily1'), 9)).map((s) => s.state),
    ).toEqual(['posted', 'posted', 'posted']);
  });

  it('a clock that jumps a day ahead and back posts no day twice', async () => {
    await follow(store, 'team', '08:00', 'UTC', '2026-03-02T07:00Z');
    await run('2026-03-02T07:50Z', '2026-03-02T08:10Z');
    await lookAt(new Date('2026-03-03T08:20Z'));
    await run('2026-03-02T08:30Z', '2026-03-04T08:10Z');
    expect(posted).toEqual(['2026-03-02T08:00', '2026-03-03T08:20', '2026-03-04T08:00']);
    expect(chat.taken.map(({ text }) => text.includes('Late: this briefing was due'))).toEqual([false, true, false]);
  });
});

describe('a process that is suspended for two minutes over a slot', () => {
  const SPEED = 60;

  it('posts once when it goes on, and says that it is late', { timeout: 30_000 }, async () => {
    const base = Date.parse('2026-03-02T07:59:00Z');
    const path = scratchFile();
    const store = openSqlite(path);
    await follow(store, 'fake', '08:00', 'UTC', new Date(base).toISOString());
    await store.close();
    const fake = spawn(process.execPath, [join(import.meta.dirname, 'fake-chat.ts')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void fake.kill('SIGKILL'));
    const [port] = await once(createInterface({ input: fake.stdout }), 'line');
    const journal = async (): Promise<readonly { text: string }[]> => {
      const taken: unknown = await (await fetch(`http://127.0.0.1:${port}/journal`)).json();
      return taken as readonly { text: string }[];
    };
    // It starts with a clock that stands a minute before the slot, in a process that has long been up.
    const started = String(Date.now() + 3_000);
    const args = [join(import.meta.dirname, 'bot.ts'), path, String(port), String(base), started, String(SPEED)];
    const bot = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    onTestFinished(() => void bot.kill('SIGKILL'));
    await sleep(3_000);
    bot.kill('SIGSTOP');
    await sleep((2 * MINUTE) / SPEED);
    expect(await journal()).toEqual([]);
    bot.kill('SIGCONT');
    for (let tries = 0; tries < 100 && (await journal()).length === 0; tries++) await sleep(100);
    await sleep(1_500);
    const texts = (await journal()).map(({ text }) => text);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('Late: this briefing was due 2026-03-02 08:00 UTC.');
  });
});
