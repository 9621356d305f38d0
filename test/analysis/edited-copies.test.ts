import { describe, expect, test } from 'vitest';
import { type Chance, chance } from '../../bench/compare/random.ts';
import { type Written, writeStory } from '../../bench/compare/write-story.ts';
import { findCopies } from '../../src/analysis/copies/find-copies.ts';
import { shortHash } from '../../src/domain/content-hash.ts';
import { type ArticleId, articleId } from '../../src/domain/ids.ts';

const ORIGINALS = 60;
const HOUR = 3_600_000;
const written = writeStory(3 * ORIGINALS);
const originals = written.filter((_, at) => at % 3 === 0);
/** Paragraphs that a desk adds of its own. */
const others = writeStory(2 * ORIGINALS, 99).flatMap(({ text }) => text.split('\n\n'));

interface Edits {
  /** Shares of 1. */
  readonly cut: number;
  readonly words: number;
  readonly added: number;
}

const edited = ({ text }: Written, { cut, words, added }: Edits, by: Chance): string => {
  const [, ...paragraphs] = text.trim().split('\n\n');
  const lots = paragraphs.map((_, at) => ({ at, place: by.next() })).sort((a, b) => a.place - b.place);
  const gone = new Set(lots.slice(0, Math.round(cut * paragraphs.length)).map(({ at }) => at));
  const kept = paragraphs.filter((_, at) => !gone.has(at));
  const body = kept.map((paragraph) =>
    paragraph.replace(/\p{L}+/gu, (word) => (by.next() < words ? 'otherwise' : word)),
  );
  const own = Array.from({ length: Math.round(added * paragraphs.length) }, () => by.of(others));
  const order = [...body, ...own].map((paragraph) => ({ paragraph, place: by.next() }));
  const shuffled = added > 0 ? order.sort((a, b) => a.place - b.place) : order;
  return ['A headline of its own', ...shuffled.map(({ paragraph }) => paragraph)].join('\n\n');
};

const idOf = (name: string): ArticleId => articleId.from(shortHash('a', name));
const readable = (list: readonly Written[]) =>
  list.map(({ uri, publishedAt, text }) => ({ id: idOf(uri), publishedAt, text }));

const copiesOf = (edits: Edits) => {
  const by = chance(7);
  return originals.map((original) => ({
    id: idOf(`copy of ${original.uri}`),
    publishedAt: new Date(Date.parse(original.publishedAt) + HOUR).toISOString(),
    text: edited(original, edits, by),
  }));
};

const LEVELS: readonly (readonly [string, Edits])[] = [
  ['lightly', { cut: 0.05, words: 0.01, added: 0 }],
  ['in part', { cut: 0.25, words: 0.03, added: 0.2 }],
  ['heavily', { cut: 0.4, words: 0.06, added: 0.5 }],
];

describe('copies of one text', () => {
  test.each(LEVELS)('are found when they were edited %s, and their original is named', (_, edits) => {
    const found = findCopies([...readable(originals), ...copiesOf(edits)]);

    const right = originals.filter(({ uri }) => found.get(idOf(`copy of ${uri}`)) === idOf(uri));
    expect(right.length / originals.length).toBeGreaterThanOrEqual(0.99);
    expect(found.size).toBe(right.length);
  });

  test('are never made of articles that report the same facts in words of their own', () => {
    expect([...findCopies(readable(originals))]).toEqual([]);
  });
});
