import { beforeEach, describe, expect, it } from 'vitest';
import { tick } from '../../src/briefing/tick.ts';
import type { Feed } from '../../src/core/ports/feeds.ts';
import type { Schedule, Slot } from '../../src/core/ports/schedules.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { feedId, type StoryId, scheduleId } from '../../src/domain/ids.ts';
import { readRecord } from '../../src/reply/briefing-record.ts';
import { plainText } from '../../src/reply/plain-text.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { articleIn, channel, findingsOf, fullClaim, narrated, north, person } from '../contracts/store/samples.ts';
import { DUE, daily } from './daily.ts';
import { type ScriptedChat, scriptedChat } from './scripted-chat.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a look of the scheduler', () => {
  let store: Store;
  let chat: ScriptedChat;
  let story: StoryId;
  let schedule: Schedule;
  let errors: string[];

  const add = async (uri: string): Promise<void> => {
    const article = articleIn(story, uri);
    const [claim, other] = [fullClaim(article), narrated(article, 'The harbour')];
    await store.claims.putArticle(north, article, [claim, other]);
    await store.claims.putFindings(north, story, findingsOf(claim, other));
  };

  beforeEach(async () => {
    store = openSqlite(':memory:');
    chat = scriptedChat();
    errors = [];
    story = (await store.stories.create(north, 'harbour', 'The harbour')).story.id;
    await add('tide.example/1');
    schedule = daily(story);
    await store.schedules.put(schedule);
  });

  /** Looks as if it were so many milliseconds after the briefing's time. */
  const lookAt = (afterDue: number): Promise<void> => {
    const log = { info: () => undefined, warn: () => undefined, error: (event: string) => void errors.push(event) };
    const clock = { now: () => new Date(Date.parse(DUE) + afterDue) };
    return tick({ store, platforms: [chat], clock, log }, () => false);
  };
  const slots = async (): Promise<readonly Slot[]> => store.schedules.slots(north, schedule.id, 10);
  const states = async () => (await slots()).map(({ state }) => state);
  const texts = () => chat.taken.map(({ text }) => text);

  it('posts nothing before the time, then posts once, however often it looks', async () => {
    await lookAt(-1);
    expect(chat.taken).toEqual([]);
    for (const afterDue of [0, 1000, 2000, MINUTE, HOUR]) await lookAt(afterDue);
    expect(chat.taken.map(({ posting }) => posting.channel)).toEqual([channel]);
    expect(texts()[0]).toMatch(
      /^Briefing: The harbour\n─+\n\nThe story so far: 1 article, 2 claims, 2 disagreements\./,
    );
    expect(await states()).toEqual(['posted']);
    expect(chat.asked).toEqual([]);
  });

  it('keeps the briefing as it was posted, with the message it stands in', async () => {
    await lookAt(0);
    const kept = await store.schedules.briefingAt(north, channel, 'm1');
    expect(kept).toMatchObject({ channelId: channel, storyId: story, postedAt: DUE });
    const record = readRecord(kept?.record ?? '');
    expect(record && plainText(record.reply)).toBe(texts()[0]);
    expect(record?.told.claims.map(({ stance }) => stance)).toEqual(['confirms', 'asserts']);
    expect(record?.told.disagreements.map(({ type }) => type)).toEqual(['date', 'denial']);
  });

  it('the next day tells what is new since, and on a quiet day says so in a line', async () => {
    await lookAt(0);
    await lookAt(24 * HOUR);
    expect(texts()[1]).toBe(
      'Briefing: The harbour\n─────────────────────\n\nNothing new since 2026-03-02 07:30 UTC. 2 disagreements stand.',
    );
    await add('coast.example/1');
    await lookAt(48 * HOUR);
    expect(texts()[2]).toContain('Since 2026-03-03 07:30 UTC: 2 new claims in 1 article');
  });

  it('on a quiet day stays silent when asked to', async () => {
    await store.schedules.put({ ...schedule, quiet: 'silent' });
    await lookAt(0);
    await lookAt(24 * HOUR);
    expect(chat.taken).toHaveLength(1);
    expect(await states()).toEqual(['skipped', 'posted']);
  });

  it('posts late once, marked late, within six hours; later not at all, and says so in the next', async () => {
    await lookAt(5 * HOUR);
    expect(texts()[0]).toContain('Late: this briefing was due 2026-03-02 07:30 UTC.');
    await lookAt(24 * HOUR + 7 * HOUR);
    expect(chat.taken).toHaveLength(1);
    expect(await states()).toEqual(['skipped', 'posted']);
    await lookAt(48 * HOUR);
    expect(texts()[1]).toContain('The briefing of 2026-03-03 07:30 UTC: I could not post it within six hours');
    expect(texts()[1]).not.toContain('Late');
    await lookAt(72 * HOUR);
    expect(texts()[2]).not.toContain('could not post');
  });

  it('in hours of rest waits until they end', async () => {
    await store.schedules.put({ ...schedule, hush: '07:00-09:00' });
    await lookAt(0);
    await lookAt(29 * MINUTE);
    expect(chat.taken).toEqual([]);
    await lookAt(30 * MINUTE);
    expect(chat.taken).toHaveLength(1);
    expect(texts()[0]).toContain('This briefing was due 2026-03-02 07:30 UTC; it waited for the hours of rest to end.');
  });

  it('after a long outage names all that was missed, in the next one', async () => {
    await lookAt(0);
    await store.schedules.put({ ...schedule, nextDue: new Date(Date.parse(DUE) + 24 * HOUR).toISOString() });
    await lookAt(9 * 24 * HOUR + 7 * HOUR);
    await lookAt(10 * 24 * HOUR);
    expect(chat.taken).toHaveLength(2);
    expect(texts()[1]).toContain(
      'The briefing of 2026-03-03 07:30 UTC: I could not post it within six hours, nor the 8 after it (until 2026-03-11)',
    );
  });

  it('says which sources could not be read, also where quiet days are silent', async () => {
    await store.schedules.put({ ...schedule, quiet: 'silent' });
    await lookAt(0);
    const feed: Feed = {
      id: feedId.from('r_feed1'),
      workspaceId: north,
      storyId: story,
      address: 'https://tide.example/feed',
      title: 'The Tide',
      filter: { words: [], language: null },
      addedBy: person,
      paused: false,
      failures: 3,
      problem: 'gone',
      validators: { etag: null, lastModified: null },
      nextRead: '2027-01-01T00:00:00.000Z',
      lastRead: '2026-03-01T07:00:00.000Z',
    };
    await store.feeds.put(feed);
    await lookAt(24 * HOUR);
    expect(chat.taken).toHaveLength(1);
    for (const more of [0, 1000]) await lookAt(7 * 24 * HOUR + more);
    expect(texts()[1]).toContain('Nothing new since');
    expect(texts()[1]).toContain('1 of 1 sources could not be read since 2026-03-01 07:00 UTC: The Tide.');
  });

  it('a word that was lost in a crash is said after all, once', async () => {
    chat.script.push('lost', new Error('killed'));
    chat.blind = { kind: 'cannot-tell', reason: 'missing permission' };
    await lookAt(0);
    await lookAt(15_000);
    expect(chat.taken).toHaveLength(1);
    chat.blind = null;
    for (const minutes of [2, 4, 60]) await lookAt(minutes * MINUTE);
    expect(texts().slice(1)).toEqual([expect.stringContaining('may or may not stand here')]);
  });

  it('after a long outage posts one briefing, not one for each day', async () => {
    await lookAt(30 * 24 * HOUR);
    await lookAt(30 * 24 * HOUR + 1000);
    expect(chat.taken).toHaveLength(1);
    expect(await states()).toEqual(['posted', 'skipped']);
  });

  it('asks before a second attempt: what arrived though its answer was lost is not posted again', async () => {
    chat.script.push('lost');
    await lookAt(0);
    expect(await states()).toEqual(['pending']);
    await lookAt(10_000);
    expect(chat.asked).toEqual([]);
    await lookAt(15_000);
    expect(chat.asked).toEqual([chat.taken[0]?.posting.runKey]);
    expect(chat.taken).toHaveLength(1);
    expect(await states()).toEqual(['posted']);
    const kept = await store.schedules.briefingAt(north, channel, 'm1');
    expect(readRecord(kept?.record ?? '')?.told.claims).toHaveLength(2);
  });

  it('posts again what surely did not arrive', async () => {
    chat.script.push({ kind: 'unknown', reason: 'reset' }, new Error('broke off'));
    await lookAt(0);
    await lookAt(15_000);
    await lookAt(30_000);
    await lookAt(60_000);
    expect(chat.asked).toHaveLength(2);
    expect(chat.taken).toHaveLength(1);
    expect(await states()).toEqual(['posted']);
  });

  it('where it cannot be told, tells the channel once and posts nothing again', async () => {
    chat.script.push('lost');
    chat.blind = { kind: 'cannot-tell', reason: 'missing permission' };
    await lookAt(0);
    await lookAt(15_000);
    await lookAt(HOUR);
    expect(await states()).toEqual(['unsure']);
    expect(texts().slice(1)).toEqual([
      'The briefing of 2026-03-02 07:30 UTC may or may not stand here: I was interrupted while posting it, and am not ' +
        'permitted to look. I do not send it again. See it with /brief.',
    ]);
    expect(await store.schedules.lastBriefing(north, channel, story)).toBeNull();
  });

  it('asks again later when the platform does not answer the question', async () => {
    chat.script.push('lost');
    chat.blind = new Error('down');
    await lookAt(0);
    await lookAt(MINUTE);
    expect(await states()).toEqual(['pending']);
    chat.blind = null;
    await lookAt(2 * MINUTE);
    expect(await states()).toEqual(['posted']);
    expect(chat.taken).toHaveLength(1);
  });

  it('waits as long as the platform asks, and needs not ask what was never taken', async () => {
    chat.script.push({ kind: 'refused', reason: 'too many calls', retryAfterMs: 5 * MINUTE });
    await lookAt(0);
    await lookAt(4 * MINUTE);
    expect(chat.taken).toEqual([]);
    await lookAt(5 * MINUTE);
    expect(chat.taken).toHaveLength(1);
    expect(chat.asked).toEqual([]);
  });

  it('tells the person who set it up when the channel takes no post, once, and keeps the schedule', async () => {
    const gone = { kind: 'refused', reason: 'The channel is archived.', retryAfterMs: null } as const;
    chat.script.push(gone, gone);
    await lookAt(0);
    await lookAt(24 * HOUR);
    expect(await states()).toEqual(['failed', 'failed']);
    expect(chat.told).toEqual([
      {
        person,
        text: expect.stringMatching(/^I could not post the briefing on "The harbour"\. The channel is archived\./),
      },
    ]);
    await lookAt(48 * HOUR);
    expect(texts()[0]).toContain('The briefing of 2026-03-03 07:30 UTC: The channel is archived.');
    expect(await states()).toEqual(['posted', 'failed', 'failed']);
  });

  it('tells the person when the token works again, once, and the schedule goes on by itself', async () => {
    chat.script.push({ kind: 'refused', reason: 'The token was revoked.', retryAfterMs: null });
    chat.deaf = true;
    for (const after of [0, MINUTE, HOUR, 2 * HOUR]) await lookAt(after);
    chat.deaf = false;
    for (const after of [3 * HOUR, 4 * HOUR, 5 * HOUR]) await lookAt(after);
    expect(chat.told).toEqual([{ person, text: expect.stringContaining('The token was revoked.') }]);
    await lookAt(24 * HOUR);
    expect(texts()[0]).toContain('The briefing of 2026-03-02 07:30 UTC: The token was revoked.');
  });

  it('posts nothing for a schedule that was removed or paused, or a story that was closed', async () => {
    const paused = { ...schedule, id: scheduleId.from('f_paused') };
    await store.schedules.put(paused);
    for (const { id, nextDue } of [schedule, paused]) {
      const slot = { workspaceId: north, scheduleId: id, dueAt: nextDue, runKey: `r_${id}` };
      await store.schedules.materialise([{ slot, nextDue: '2026-03-03T07:30:00.000Z' }]);
    }
    await store.schedules.remove(north, schedule.id);
    await store.schedules.put({ ...paused, paused: true });
    await lookAt(0);
    await store.schedules.put({ ...schedule, id: scheduleId.from('f_closed') });
    await store.stories.setClosed(north, story, true);
    await lookAt(0);
    expect(chat.taken).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('waits for a platform that is not connected, and posts when it is', async () => {
    const other = scriptedChat('elsewhere');
    const [here, clock] = [chat, { now: () => new Date(DUE) }];
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    await tick({ store, platforms: [other], clock, log }, () => false);
    expect(await states()).toEqual(['pending']);
    await lookAt(MINUTE);
    expect(here.taken).toHaveLength(1);
  });

  it('goes on past a schedule that cannot be planned', async () => {
    await store.schedules.put({
      ...schedule,
      id: scheduleId.from('f_broken'),
      zone: 'Nowhere/At_All',
      nextDue: '2026-03-01',
    });
    await lookAt(0);
    expect(errors).toEqual(['schedule cannot be planned']);
    expect(chat.taken).toHaveLength(1);
  });

  it('posts many at once, each once', async () => {
    for (let n = 0; n < 45; n++) await store.schedules.put({ ...schedule, id: scheduleId.from(`f_many${n}`) });
    await Promise.all([lookAt(0), lookAt(0), lookAt(0)]);
    expect(new Set(chat.taken.map(({ posting }) => posting.runKey)).size).toBe(46);
    expect(chat.taken).toHaveLength(46);
  });
});
