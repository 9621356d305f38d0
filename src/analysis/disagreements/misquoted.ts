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
import { keptConflicts } from './kept-conflicts.ts';
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

/** Of the shorter line. */
const MOST_OF_IT = 0.6;
/** So many words alike are one sentence, whoever is said to have spoken it. */
const SURE = 5;
const FEWEST_SAME = 2;

/** Laid on one another so far apart, up to an end of one of them: the one place in which they part; -1: none, or several. */
const partsAt = (a: readonly string[], b: readonly string[], apart: number): number => {
  let place = -1;
  for (let at = Math.max(0, -apart); at < Math.min(a.length, b.length - apart); at += 1) {
    if (a[at] === b[at + apart]) continue;
    if (place >= 0) return -1;
    place = at;
  }
  return place;
};

const inOneWord = (one: Line, other: Line): boolean => {
  const [a, b] = [one.keys, other.keys];
  const least = Math.max(FEWEST_SAME, Math.ceil(MOST_OF_IT * Math.min(a.length, b.length)));
  for (let apart = least + 1 - a.length; apart < b.length - least; apart += 1) {
    const place = partsAt(a, b, apart);
    if (place < 0 || !isOther(a[place] ?? '', b[place + apart] ?? '')) continue;
    const [from, to] = [Math.max(0, -apart), Math.min(a.length, b.length - apart)];
    const same = a.slice(from, to).filter((_, at) => from + at !== place);
    if (same.length < least || same.every((key) => STOP_WORDS.has(key))) continue;
    if (same.length >= SURE || !one.voices.isDisjointFrom(other.voices)) return true;
  }
  return false;
};

const LONGEST = 60;

/** Lines that differ in one word share another. */
const sharing = ({ keys }: Line): readonly string[] => [...new Set(keys)].filter((key) => !STOP_WORDS.has(key));

const conflict = (one: Line, other: Line): number =>
  independent(one.statement, other.statement) && inOneWord(one, other) ? 1 : 0;

export const misquotedDisagreements: FindKind = ({ story }) => {
  const lines = ofEachArticle(story, linesIn).filter(({ keys }) => keys.length <= LONGEST);
  const others = keptConflicts(lines, conflict, { story, name: 'misquoted', sharing });
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const [at, one] of lines.entries())
    for (const [place] of others(at)) {
      const other = lines[place];
      if (other === undefined) continue;
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
  return drafts;
};
