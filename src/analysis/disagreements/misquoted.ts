/** One sentence of one speaker, quoted with another word in one place: "stolen it, fair and square", "earned it, fair and square". */
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import type { Statement } from '../features/statement.ts';
import { partyIn } from '../names/party.ts';
import { clip } from '../wording.ts';
import { stem } from '../words/stem.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Draft, FindKind } from './draft.ts';
import { independent } from './opposed.ts';

interface Line {
  readonly statement: Statement;
  readonly text: string;
  readonly keys: readonly string[];
  /** Surnames in the sentence, and the entity that speaks. */
  readonly voices: ReadonlySet<string>;
}

const MARKED = /[“"«]([^“”"«»]{5,300})[”"»]/gu;
/** "Its own runway" becomes "their own runway" in the next mouth. */
const WHOSE = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);
const FEWEST = 3;

const linesIn: Reader<Line> = ({ statements }) =>
  statements.flatMap((statement) =>
    [...statement.text.matchAll(MARKED)].flatMap(({ 1: text = '' }) => {
      const keys = wordsOf(text).map(({ key }) => (WHOSE.has(key) ? 'their' : key));
      if (keys.length < FEWEST) return [];
      const around = statement.sentence.text.replace(MARKED, ' ');
      const { speaker } = statement.claim;
      const people = [...partyIn(around).people, ...partyIn(speaker?.name ?? '').people].map(({ last }) => last);
      return [{ statement, text, keys, voices: new Set([...people, statement.speaker ?? '']) }];
    }),
  );

/** Distinct words that are not one word in two forms. */
const isOther = (a: string, b: string): boolean =>
  a !== b &&
  a.length > 2 &&
  b.length > 2 &&
  !/\d/u.test(a + b) &&
  !STOP_WORDS.has(a) &&
  !STOP_WORDS.has(b) &&
  a.slice(0, 4) !== b.slice(0, 4) &&
  stem(a) !== stem(b) &&
  conceptOf(stem(a)) !== conceptOf(stem(b));

/** How many words around the two places are the same, up to an end of one of the lines; 0: the lines part elsewhere too. */
const sameAround = (a: readonly string[], i: number, b: readonly string[], j: number): readonly string[] => {
  const same: string[] = [];
  for (const step of [-1, 1]) {
    let [x, y] = [i + step, j + step];
    for (; a[x] !== undefined && b[y] !== undefined; x += step, y += step) {
      if (a[x] !== b[y]) return [];
      same.push(a[x] ?? '');
    }
  }
  return same;
};

/** Of the shorter line. */
const MOST_OF_IT = 0.6;
/** So many words alike are one sentence, whoever is said to have spoken it. */
const SURE = 5;

const differs = (one: Line, other: Line): number => {
  for (const [i, a] of one.keys.entries())
    for (const [j, b] of other.keys.entries()) {
      if (!isOther(a, b)) continue;
      const same = sameAround(one.keys, i, other.keys, j);
      const content = same.filter((key) => !STOP_WORDS.has(key)).length;
      if (content === 0 || same.length < MOST_OF_IT * Math.min(one.keys.length, other.keys.length)) continue;
      if (same.length >= SURE) return same.length;
      if (same.length >= 2 && !one.voices.isDisjointFrom(other.voices)) return same.length;
    }
  return 0;
};

const LONGEST = 60;

export const misquotedDisagreements: FindKind = ({ story }) => {
  const lines = ofEachArticle(story, linesIn).filter(({ keys }) => keys.length <= LONGEST);
  // Lines that differ in one word share another.
  const holders = new Map<string, Line[]>();
  for (const line of lines)
    for (const key of new Set(line.keys)) {
      if (STOP_WORDS.has(key)) continue;
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [line]);
      else known.push(line);
    }
  const places = new Map(lines.map((line, at) => [line, at]));
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const [at, one] of lines.entries()) {
    const near = new Set(one.keys.flatMap((key) => holders.get(key) ?? []));
    for (const other of near) {
      if ((places.get(other) ?? 0) <= at || !independent(one.statement, other.statement) || differs(one, other) === 0)
        continue;
      const known = [one.text, other.text].sort().join('\n').toLowerCase();
      if (seen.has(known)) continue;
      seen.add(known);
      drafts.push({
        type: 'wording',
        question: `What were the words: “${clip(one.text, 90)}”?`,
        positions: [{ statements: [one.statement] }, { statements: [other.statement] }],
        why: 'One sentence is quoted with another word in one place.',
        certainty: 0.8,
      });
    }
  }
  return drafts;
};
