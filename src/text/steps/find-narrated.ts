/**
 * What the outlet states in its own voice: one claim a clause. A clause that is somebody's words, or whose verb attributes,
 * makes none; what stands beside an attribution does. Knows attributed findings by their places only.
 */
import { EVIDENCE_LIMIT, type Finding } from '../../domain/claim.ts';
import { overlap, passageOf, type Span } from '../../domain/span.ts';
import { type Clause, splitClauses } from '../clauses/split-clauses.ts';
import { type Word, wordsOf } from '../clauses/words.ts';
import type { BlockKind, Doc, Sentence, Token } from '../document.ts';
import { findFrame } from '../frames/find-frame.ts';
import { narratedFinding } from './narrated-finding.ts';
import { tokensWithin } from './tokens-within.ts';

/** A narrated finding with what its date depends on. */
export interface Narrated {
  readonly finding: Finding;
  /** Where its main verb stands; its start when it has none. */
  readonly verbAt: number;
  readonly link: Clause['link'];
  /** The word before it ("when"), or the empty string. */
  readonly connector: string;
  readonly sentence: Span;
}

/** What is not the outlet's: words attributed to somebody, or (`said` false) merely in quotation marks. */
interface Foreign extends Span {
  readonly said: boolean;
}

const COVERED = 0.6;
const SHORTEST_WORDS = 3;
/** "killing four": a verb and a figure tell enough. */
const SHORTEST_COUNT = 2;
/** Words left after a verb whose object is somebody's. */
const SHORTEST_TAIL = 2;
const WHOLE: Partial<Record<BlockKind, string>> = { headline: 'headline', 'table-row': 'table-row' };
const RULES: Readonly<Record<Clause['link'], string>> = {
  main: 'main-clause',
  and: 'coordinate-clause',
  contrast: 'contrast-clause',
  time: 'time-clause',
  relative: 'relative-clause',
  participle: 'participle-clause',
  condition: 'condition',
};

const placesOf = ({ content, cueSpan, speaker }: Finding): readonly Span[] => [
  ...(content === null ? [] : content.parts),
  ...(cueSpan === null ? [] : [cueSpan]),
  ...(speaker?.mention == null ? [] : [speaker.mention]),
];

/** Characters of `span` under any of `places`, which may overlap each other. */
const covered = (span: Span, places: readonly Span[]): number => {
  if (places.length === 0) return 0;
  let reached = span.start;
  let sum = 0;
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, reached);
    const to = Math.min(end, span.end);
    if (to > from) sum += to - from;
    reached = Math.max(reached, Math.min(end, span.end));
  }
  return sum;
};

const LOOSE_MARKS = /[\s,;:|—–-]+$/;
const LOOSE_WORD = /(?:^|\s)(?:that|which|who|and|but|as|what|where|when)$/;

/** How many characters at the end are marks and connectors that lead on to nothing. */
const looseEnd = (words: string): number => {
  let rest = words;
  for (;;) {
    const cut = rest.slice(-40).replace(LOOSE_MARKS, '').replace(LOOSE_WORD, '').length;
    if (cut === Math.min(rest.length, 40)) return words.length - rest.length;
    rest = rest.slice(0, Math.max(0, rest.length - 40) + cut);
  }
};

/** Without connectors, commas and table marks at either end; at most EVIDENCE_LIMIT long, cut at a space. */
const tidy = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, Math.min(end, start + EVIDENCE_LIMIT));
  const whole = start + words.length === end ? words : words.slice(0, words.lastIndexOf(' '));
  const from = start + (/^[\s,;:|—–-]*/.exec(whole)?.[0].length ?? 0);
  return { start: from, end: Math.max(from, start + whole.length - looseEnd(whole)) };
};

/** Where somebody's words begin after the verb; the rest of the clause is theirs. */
const tailAt = (verbEnd: number, end: number, places: readonly Foreign[]): number =>
  places.reduce((at, { said, start }) => (said && start > verbEnd && start < at ? start : at), end);

/** Whether words of letters or digits stand between two places, at least so many. */
const hasWords = (words: readonly Word[], clause: Clause, start: number, end: number, least: number): boolean => {
  let count = 0;
  for (let at = clause.from; at < clause.to && count < least; at += 1) {
    const word = words[at];
    if (word !== undefined && word.start >= start && word.end <= end && word.tag !== 'PUNCT' && word.tag !== 'SYM')
      count += 1;
  }
  return count >= least;
};

const clauseFinding = (
  doc: Doc,
  sentence: Sentence,
  words: readonly Word[],
  clause: Clause,
  places: readonly Foreign[],
): Narrated | null => {
  const first = words[clause.from];
  const last = words[clause.to - 1];
  const verb = words[clause.verb?.head ?? -1];
  const kind = doc.blocks[sentence.block]?.kind ?? 'paragraph';
  if (first === undefined || last === undefined || clause.link === 'condition') return null;
  const whole = { start: first.start, end: last.end };
  if (verb !== undefined && places.some((place) => overlap(place, verb) > 0)) return null;
  if (covered(whole, places) >= COVERED * (whole.end - whole.start)) return null;
  const tail = verb === undefined ? whole.end : tailAt(verb.end, whole.end, places);
  const span = tidy(doc.text, { start: whole.start, end: tail });
  // "The minister denounced …": with the words gone, nothing is narrated but that he spoke.
  if (tail < whole.end && !hasWords(words, clause, verb?.end ?? span.start, span.end, SHORTEST_TAIL)) return null;
  const counts = clause.link === 'participle' && words.slice(clause.from, clause.to).some(({ tag }) => tag === 'NUM');
  const least = counts ? SHORTEST_COUNT : SHORTEST_WORDS;
  if (kind !== 'table-row' && !hasWords(words, clause, span.start, span.end, least)) return null;
  const rule =
    WHOLE[kind] ?? (kind === 'list-item' ? 'list-item' : verb === undefined ? 'fragment' : RULES[clause.link]);
  const finding = narratedFinding(passageOf(doc.text, span), {
    ...{ rule, eventDate: null, frame: findFrame(words, clause) },
    place: kind === 'headline' ? 'headline' : 'body',
  });
  if (finding.frame === null && rule === 'fragment') return null;
  return {
    finding,
    verbAt: verb?.start ?? span.start,
    link: clause.link,
    connector: words[clause.from - 1]?.lower ?? '',
    sentence,
  };
};

/** A headline or a table row is one claim, with the frame of its first clause. */
const asOne = (words: readonly Word[], clauses: readonly Clause[]): readonly Clause[] => {
  const [first] = clauses;
  return first === undefined ? [] : [{ ...first, from: 0, to: words.length }];
};

/** Places in reading order, from the index `from` up to the first that begins at `end` or later. */
const until = (places: readonly Foreign[], from: number, end: number): readonly Foreign[] => {
  let to = from;
  while (to < places.length && (places[to]?.start ?? end) < end) to += 1;
  return places.slice(from, to);
};

const isQuestion = (text: string, { start, end }: Span): boolean =>
  /\?["'”’)\]]*$/.test(text.slice(Math.max(start, end - 6), end));

/** In reading order. `quotations`: what stands in quotation marks, which is never the outlet's voice. */
export const findNarrated = (
  doc: Doc,
  tokens: readonly Token[],
  attributed: readonly Finding[],
  quotations: readonly Span[],
): readonly Narrated[] => {
  const places: readonly Foreign[] = [
    ...attributed.flatMap(placesOf).map((span) => ({ ...span, said: true })),
    ...quotations.map(({ start, end }) => ({ start, end, said: false })),
  ].toSorted((a, b) => a.start - b.start);
  const found: Narrated[] = [];
  let from = 0;
  for (const sentence of doc.sentences) {
    const kind = doc.blocks[sentence.block]?.kind;
    while (from < places.length && (places[from]?.end ?? 0) <= sentence.start) from += 1;
    if (kind === undefined || kind === 'subhead' || kind === 'site' || isQuestion(doc.text, sentence)) continue;
    const near = until(places, from, sentence.end);
    const words = wordsOf(tokensWithin(tokens, sentence));
    const clauses = splitClauses(words);
    // What follows an "if" is stated no more than the condition is.
    if (clauses[0]?.link === 'condition') continue;
    for (const clause of WHOLE[kind] === undefined ? clauses : asOne(words, clauses)) {
      const narrated = clauseFinding(doc, sentence, words, clause, near);
      if (narrated !== null) found.push(narrated);
    }
  }
  return found;
};
