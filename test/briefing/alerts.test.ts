import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { know } from '../../src/analysis/alerts/know.ts';
import { withinLimit } from '../../src/briefing/alert-limit.ts';
import { tick } from '../../src/briefing/tick.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { type Alert, NO_HOUR } from '../../src/domain/alert.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { alertId, type StoryId } from '../../src/domain/ids.ts';
import { writeMemory } from '../../src/reply/alert-memory.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { articleIn, channel, north, person, spoken } from '../contracts/store/samples.ts';
import { type ScriptedChat, scriptedChat } from './scripted-chat.ts';

const NOW = Date.parse('2026-03-02T07:30:00.000Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOTHING = { timeline: [], disagreements: [], corroborations: [] };

describe('an alert', () => {
  let store: Store;
  let chat: ScriptedChat;
  let story: StoryId;
  let added: Claim[];

  /** An article with so many denials that nobody made before, and the comparison after it. */
  const deny = async (uri: string, ...matters: readonly string[]): Promise<void> => {
    const text = matters.map((matter) => `The minister denied every ${matter} near the harbour ${matter}s.`).join(' ');
    const article = articleIn(story, uri, { text });
    const claims = text
      .split(/(?<=\.) /)
      .map((words, at) => spoken(article, words, `Speaker ${matters[at]}`, { stance: 'denies' }));
    added.push(...claims);
    await store.claims.putArticle(north, article, claims);
    await store.claims.putFindings(north, story, NOTHING);
  };
  const set = async (change: Partial<Alert> = {}): Promise<void> => {
    const [articles, claims] = [await store.claims.articles(north, story), await store.claims.claimsOf(north, story)];
    const alert: Alert = {
      id: alertId.from('w_first1'),
      workspaceId: north,
      channelId: channel,
      storyId: story,
      kind: 'denial',
      about: null,
      perHour: 3,
      createdBy: person,
      ...change,
    };
    await store.alerts.put(alert, writeMemory(know(alert.kind, { articles, claims, findings: NOTHING }, NO_HOUR)));
  };
  const lookAt = (after: number, from: Store = store): Promise<void> => {
    const log = { info: () => undefined, warn: () => undefined, error: console.error };
    return tick({ store: from, platforms: [chat], clock: { now: () => new Date(NOW + after) }, log }, () => false);
  };
  const texts = () => chat.taken.map(({ text }) => text);

  beforeEach(async () => {
    store = openSqlite(':memory:');
    chat = scriptedChat();
    added = [];
    story = (await store.stories.create(north, 'harbour', 'The harbour')).story.id;
    await deny('tide.example/1', 'payment');
    await set();
  });

  it('tells at once what is new since it was set up, once, with its passage', async () => {
    await lookAt(0);
    expect(chat.taken).toEqual([]);
    await deny('coast.example/1', 'warning');
    for (const after of [1_000, 2_000, HOUR]) await lookAt(after);
    expect(texts()).toEqual([
      [
        'Alert: The harbour',
        '──────────────────',
        '',
        '1. Speaker warning denies:',
        `   “The minister denied every warning near the harbour warnings.” — The Tide [${added.at(-1)?.id}]`,
        '',
        'This channel asked to be told of new denials. To end it: /alert remove w_first1',
      ].join('\n'),
    ]);
    expect(chat.taken[0]?.posting).toMatchObject({ channel, under: null, title: 'Alert: The harbour' });
  });

  it('keeps its limit in an hour, and says in one line how many were held back', async () => {
    await deny('coast.example/1', 'warning', 'contract');
    await lookAt(0);
    await deny('coast.example/2', 'meeting', 'ransom', 'evidence');
    await lookAt(MINUTE);
    await deny('coast.example/3', 'telephone');
    await lookAt(2 * MINUTE);
    expect(texts()).toHaveLength(2);
    expect(texts()[1]).toContain('2 more held back: this alert tells at most 3 in an hour.');
    await lookAt(HOUR - 1);
    expect(texts()).toHaveLength(2);
    await lookAt(HOUR);
    expect(texts()[2]).toContain('1 more was held back in the hour from 2026-03-02 07:30 UTC.');
    await deny('coast.example/4', 'helicopter');
    await lookAt(HOUR + MINUTE);
    expect(texts()[3]).toContain('Speaker helicopter denies');
    expect(texts()[3]).not.toContain('held back');
  });

  it('tells what was found before a crash between finding and posting, and nothing twice with three that look', async () => {
    await deny('coast.example/1', 'warning');
    chat.script.push(new Error('killed'));
    await lookAt(0);
    expect(chat.taken).toEqual([]);
    await Promise.all([lookAt(MINUTE), lookAt(MINUTE), lookAt(MINUTE)]);
    await deny('coast.example/2', 'contract');
    await Promise.all([lookAt(2 * MINUTE), lookAt(2 * MINUTE), lookAt(2 * MINUTE)]);
    expect(texts().map((text) => /Speaker \w+/.exec(text)?.[0])).toEqual(['Speaker warning', 'Speaker contract']);
  });

  it('asks the platform before a second attempt, and posts nothing that is there', async () => {
    await deny('coast.example/1', 'warning');
    chat.script.push('lost');
    for (const minutes of [0, 1, 2, 3]) await lookAt(minutes * MINUTE);
    expect(chat.taken).toHaveLength(1);
    expect(chat.asked).toEqual([chat.taken[0]?.posting.runKey]);
  });

  it('is silent while its story is closed, and when it was removed', async () => {
    await store.stories.setClosed(north, story, true);
    await deny('coast.example/1', 'warning');
    await lookAt(0);
    await store.stories.setClosed(north, story, false);
    await store.alerts.remove(north, alertId.from('w_first1'));
    await deny('coast.example/2', 'contract');
    await lookAt(MINUTE);
    expect(chat.taken).toEqual([]);
  });

  it('tells the person who set it up once that the channel takes nothing, and goes on when it does', async () => {
    const gone = { kind: 'refused', reason: 'The channel is archived.', retryAfterMs: null } as const;
    chat.script.push(gone, gone);
    await deny('coast.example/1', 'warning');
    await lookAt(0);
    await deny('coast.example/2', 'contract');
    await lookAt(MINUTE);
    expect(chat.told).toEqual([
      { person, text: expect.stringContaining('I could not tell the channel of an alert. The channel is archived.') },
    ]);
    await deny('coast.example/3', 'meeting');
    await lookAt(2 * MINUTE);
    expect(chat.taken).toHaveLength(1);
  });
});

describe('the limit of an alert', () => {
  it('tells at most so many in any hour that it counts, and every one is told or said to be held back', () => {
    const look = fc.record({ found: fc.nat(9), after: fc.integer({ min: 0, max: 40 * MINUTE }) });
    fc.assert(
      fc.property(fc.array(look, { maxLength: 40 }), fc.integer({ min: 1, max: 5 }), (looks, perHour) => {
        let [hour, at, found, accounted] = [NO_HOUR, NOW, 0, 0];
        const told: { from: string | null; shown: number }[] = [];
        for (const one of [...looks, { found: 0, after: 2 * HOUR }]) {
          at += one.after;
          const portion = withinLimit(hour, one.found, perHour, new Date(at));
          hour = portion.hour;
          found += one.found;
          accounted += portion.shown + portion.heldNow + (portion.heldBefore?.count ?? 0);
          told.push({ from: hour.from, shown: portion.shown });
        }
        const sums = Map.groupBy(told, ({ from }) => from);
        for (const [, ofHour] of sums)
          expect(ofHour.reduce((sum, { shown }) => sum + shown, 0)).toBeLessThanOrEqual(perHour);
        expect(accounted).toBe(found);
        expect(hour.held).toBe(0);
      }),
    );
  });
});
