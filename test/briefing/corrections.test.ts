import { beforeEach, describe, expect, it } from 'vitest';
import { passageKey } from '../../src/analysis/rulings/passage-key.ts';
import { tick } from '../../src/briefing/tick.ts';
import type { Store } from '../../src/core/ports/store.ts';
import type { StoryId } from '../../src/domain/ids.ts';
import { rulingIdOf, verdictOf } from '../../src/domain/ruling.ts';
import { readRecord } from '../../src/reply/briefing-record.ts';
import { plainText } from '../../src/reply/plain-text.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { articleIn, channel, findingsOf, narrated, north, person, spoken } from '../contracts/store/samples.ts';
import { DUE, daily } from './daily.ts';
import { type ScriptedChat, scriptedChat } from './scripted-chat.ts';

const MINUTE = 60_000;
const SUNK = 'Ana Lindqvist said that 31 fishing boats sank in the storm at Lindholm.';
const REST = 'The harbour stayed closed on Monday.';

describe('a briefing whose source changes afterwards', () => {
  let store: Store;
  let chat: ScriptedChat;
  let story: StoryId;

  const write = async (uri: string, ...sentences: readonly string[]): Promise<void> => {
    const article = articleIn(story, uri, { text: sentences.join('\n\n') });
    const claims = sentences.map((words) =>
      words.includes('Ana Lindqvist') ? spoken(article, words, 'Ana Lindqvist') : narrated(article, words),
    );
    await store.claims.putArticle(north, article, claims);
    await store.claims.putFindings(north, story, { timeline: [], disagreements: [], corroborations: [] });
  };
  const lookAt = (afterDue: number): Promise<void> => {
    const log = {
      info: () => undefined,
      warn: () => undefined,
      error: (e: string, f?: unknown) => console.error(e, f),
    };
    const clock = { now: () => new Date(Date.parse(DUE) + afterDue) };
    return tick({ store, platforms: [chat], clock, log }, () => false);
  };

  beforeEach(async () => {
    store = openSqlite(':memory:');
    chat = scriptedChat();
    story = (await store.stories.create(north, 'harbour', 'The harbour')).story.id;
    await write('tide.example/1', SUNK, REST);
    await store.schedules.put(daily(story));
    await lookAt(0);
    expect(chat.taken).toHaveLength(1);
    expect(chat.taken[0]?.text).toContain('31 fishing boats');
  });

  it('is edited and marked, and its thread told which line fell and why, once', async () => {
    await write('tide.example/1', REST);
    for (const minutes of [1, 2, 60]) await lookAt(minutes * MINUTE);
    expect(chat.edited).toEqual([
      { messageRef: 'm1', text: expect.stringContaining('Corrected 2026-03-02 07:31 UTC: line 1') },
    ]);
    expect(chat.edited[0]?.text).toContain('No longer stands.');
    expect(chat.taken.slice(1).map(({ posting, text }) => [posting.under, text])).toEqual([
      ['m1', `Correction to this briefing.\n\n• Line 1: “${SUNK}” was taken out by The Tide.`],
    ]);
  });

  it('names what stands there now when the passage was changed', async () => {
    const now = SUNK.replace('31', '13');
    await write('tide.example/1', now, REST);
    await lookAt(MINUTE);
    expect(chat.taken[1]?.text).toContain(`was changed by The Tide to “${now}”`);
  });

  it('is corrected when the article is deleted', async () => {
    const [article] = await store.claims.articles(north, story);
    if (article) await store.claims.deleteArticle(north, article.id);
    await store.claims.putFindings(north, story, { timeline: [], disagreements: [], corroborations: [] });
    await lookAt(MINUTE);
    expect(chat.taken[1]?.text).toContain('was withdrawn with its article by The Tide.');
  });

  it('is left alone by an edit of other words, and by another article', async () => {
    await write('tide.example/1', SUNK, REST, 'It rained.');
    await write('coast.example/1', 'Nothing is known.');
    await lookAt(MINUTE);
    expect(chat.edited).toEqual([]);
    expect(chat.taken).toHaveLength(1);
  });

  it('is corrected once when the answer of the edit or of the post is lost', async () => {
    await write('tide.example/1', REST);
    chat.script.push('lost');
    for (const minutes of [1, 3, 5]) await lookAt(minutes * MINUTE);
    expect(chat.taken).toHaveLength(2);
    expect(chat.edited).toHaveLength(1);
  });

  it('is corrected when editors rule out a disagreement that it tells, once', async () => {
    const [first, second] = await store.claims.claimsOf(north, story);
    if (!first || !second) throw new Error('no claims');
    const found = findingsOf(first, second);
    await store.claims.putFindings(north, story, found);
    await lookAt(24 * 60 * MINUTE);
    expect(chat.taken).toHaveLength(2);
    const [dispute] = found.disagreements;
    const groups = dispute?.sides.map(({ claimIds }) =>
      [first, second].filter(({ id }) => claimIds.includes(id)).map((claim) => passageKey('tide.example/1', claim)),
    );
    const verdict = {
      kind: 'not-a-disagreement' as const,
      type: dispute?.type ?? null,
      groups: groups ?? [],
      about: 'the tide',
    };
    const ruling = { ...verdictOf(verdict), id: rulingIdOf(verdict), storyId: story, by: person, at: DUE };
    await store.rulings.put(north, ruling);
    await store.claims.putFindings(north, story, { ...found, disagreements: [] });
    for (const minutes of [1, 2, 60]) await lookAt((24 * 60 + minutes) * MINUTE);
    expect(chat.edited.map(({ text }) => text.includes('Editors decided that this is no disagreement.'))).toEqual([
      true,
    ]);
    expect(chat.taken[2]?.text).toContain(`editors decided that this is no disagreement: “${dispute?.question}”`);
    expect(chat.taken).toHaveLength(3);
  });

  it('keeps the corrected record, and the next briefing does not tell it again', async () => {
    await write('tide.example/1', REST);
    await lookAt(MINUTE);
    const kept = await store.schedules.briefingAt(north, channel, 'm1');
    const record = readRecord(kept?.record ?? '');
    expect(record && plainText(record.reply)).toBe(chat.edited[0]?.text);
    expect(record?.original && plainText(record.original.reply)).toBe(chat.taken[0]?.text);
    await lookAt(24 * 60 * MINUTE);
    expect(chat.taken[2]?.text).toContain('Nothing new since');
  });

  it('when a source takes back many at once, ten are told one by one and the rest in one word', async () => {
    const DAY = 24 * 60 * MINUTE;
    const sunk = (day: number): string => `Ana Lindqvist said that ${100 + day} rafts drifted off pier ${day}.`;
    for (let day = 1; day <= 12; day += 1) {
      await write(`tide.example/day-${day}`, sunk(day), REST);
      await lookAt(day * DAY);
    }
    expect(chat.taken).toHaveLength(13);
    for (let day = 1; day <= 12; day += 1) await write(`tide.example/day-${day}`, REST);
    await write('tide.example/1', REST);
    for (const minutes of [1, 2, 3, 60]) await lookAt(12 * DAY + minutes * MINUTE);
    const words = chat.taken.slice(13);
    const newest = Array.from({ length: 10 }, (_, at) => `m${13 - at}`);
    expect(new Set(words.map(({ posting }) => posting.under))).toEqual(new Set([...newest, null]));
    expect(words).toHaveLength(11);
    expect(words.find(({ posting }) => posting.under === null)?.text).toMatch(
      /^3 earlier briefings here are corrected/,
    );
    expect(new Set(chat.edited.map(({ messageRef }) => messageRef)).size).toBe(13);
  });
});
