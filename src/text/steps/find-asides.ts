/**
 * Events told in passing, by a second date of their own: "the bank, founded in 1911, …", "… under Edith Crane, who left in 2021",
 * "one plant burned in May 2021 and another in October 2024". One narrated claim each, where no claim has that date yet. Somebody's
 * words make none.
 */
import { EVIDENCE_LIMIT, type Finding } from '../../domain/claim.ts';
import type { EventDate } from '../../domain/interval.ts';
import { contains, passageOf, type Span } from '../../domain/span.ts';
import { splitClauses } from '../clauses/split-clauses.ts';
import { wordsOf } from '../clauses/words.ts';
import type { Doc, Sentence, Token } from '../document.ts';
import { findFrame } from '../frames/find-frame.ts';
import { narratedFinding } from './narrated-finding.ts';
import { meetsAny, mergedPlaces } from './near-places.ts';
import { datesWithin, namesNoun } from './nearest-date.ts';
import { tokensWithin } from './tokens-within.ts';
import type { UsableDate } from './usable-dates.ts';

/** Where an aside may begin: behind a comma and a relative pronoun or a participle, behind "and" and "but". */
const OPENS =
  /[,;(–—]\s+(?:who|which|where|and|but|while)\s(?!as\s)|\s(?:and|but|while)\s|[;(–—]\s|,\s+(?=\p{Ll}+(?:ed|en|wn|ilt|ung|eld|ght)\s)/gu;
const CLOSES = /[,;()–—]|\s(?:and|but|while)\s/u;
const SHORTEST = 3;
const LOOSE = /^[\s,;:(–—]*(?:and|but|while)?\s*/u;

const end = (text: string, from: number, until: number): number => {
  const near = Math.min(until, from + EVIDENCE_LIMIT);
  const found = CLOSES.exec(text.slice(from, near));
  return found === null ? near : from + found.index;
};

/** The words about a date, from where its aside opens to where it closes; null when the date stands in no aside. */
function asideOf(text: string, sentence: Span, date: UsableDate, from: number): Span | null {
  const opening = [...text.slice(from, date.start).matchAll(OPENS)].at(-1);
  if (opening === undefined) return null;
  const loose = from + opening.index;
  const start = loose + (LOOSE.exec(text.slice(loose, date.start))?.[0].length ?? 0);
  const close = end(text, date.end, sentence.end);
  const span = { start, end: text.slice(start, close).trimEnd().length + start };
  return text.slice(span.start, span.end).split(/\s+/).length < SHORTEST || span.end - span.start > EVIDENCE_LIMIT
    ? null
    : span;
}

/** What the pronoun or participle tells of: "Edith Crane" in "under Edith Crane, who left in 2021". */
const ANTECEDENT =
  /(?:(?:\p{Lu}[\p{L}\p{M}’'.-]*|of|de|van|von|al) ){0,4}\p{Lu}[\p{L}\p{M}’'.-]*$|\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:[\p{L}’'-]+ ){0,2}[\p{L}’'-]+$/u;
const LOOK_BACK = 80;
const HANGS = /^(?:who|which|where)\s|^\p{Ll}+(?:ed|en|wn|ilt|ung|eld|ght)\s/u;

/** With the noun that it hangs on, where only a comma stands between. */
function withAntecedent(text: string, span: Span, from: number): Span {
  if (!HANGS.test(text.slice(span.start, span.end))) return span;
  const before = text.slice(Math.max(from, span.start - LOOK_BACK), span.start);
  const comma = before.lastIndexOf(',');
  const noun = comma < 0 ? null : ANTECEDENT.exec(before.slice(0, comma));
  return noun === null ? span : { start: span.start - before.length + noun.index, end: span.end };
}

const dateOf = ({ from, to, text, basis }: UsableDate): EventDate => ({ from, to, expression: text, basis });

const asideFinding = (text: string, tokens: readonly Token[], span: Span, date: UsableDate): Finding => {
  const words = wordsOf(tokensWithin(tokens, span));
  const clauses = splitClauses(words);
  const clause = clauses.find(({ verb }) => verb !== null) ?? clauses[0];
  const frame = clause === undefined ? null : findFrame(words, clause);
  return narratedFinding(passageOf(text, span), { rule: 'aside', eventDate: dateOf(date), frame, place: 'body' });
};

export interface AsideText {
  readonly doc: Doc;
  readonly tokens: readonly Token[];
  readonly dates: readonly UsableDate[];
  readonly quotations: readonly Span[];
}

/** No evidence is longer, so that a claim which holds a date begins in its stretch of text or in the one before. */
const STRETCH = 1_024;
type ByDate = ReadonlyMap<string, readonly Finding[]>;

const keyOf = (at: number, { from }: { readonly from: string }, words: string): string =>
  `${Math.floor(at / STRETCH)} ${from} ${words}`;

const datedBy = (findings: readonly Finding[]): ByDate =>
  Map.groupBy(
    findings.filter(({ eventDate }) => eventDate !== null),
    ({ evidence, eventDate }) => (eventDate === null ? '' : keyOf(evidence.start, eventDate, eventDate.expression)),
  );

/** Whether a date already dates a claim that holds it. */
const isTold = (dated: ByDate, date: UsableDate): boolean =>
  [date.start - STRETCH, date.start].some((at) =>
    dated.get(keyOf(at, date, date.text))?.some(({ evidence }) => contains(evidence, date)),
  );

/** `findings`: those of the text, dated, by place. */
export const findAsides = (
  { doc, tokens, dates, quotations }: AsideText,
  findings: readonly Finding[],
): readonly Finding[] => {
  const { text } = doc;
  const dated = datedBy(findings);
  const theirs = mergedPlaces([
    ...quotations,
    ...findings.flatMap(({ content, cueSpan }) => [...(content?.parts ?? []), ...(cueSpan === null ? [] : [cueSpan])]),
  ]);
  const inSentence = (sentence: Sentence): readonly Finding[] => {
    const here = datesWithin(dates, sentence);
    if (here.length < 2) return [];
    return here.flatMap((date, at) => {
      const open = date.basis === 'inferred' && date.type === 'TIME';
      if (open || namesNoun(text, date, sentence) || isTold(dated, date)) return [];
      if (meetsAny(theirs, date)) return [];
      const from = Math.max(here[at - 1]?.end ?? sentence.start, date.start - EVIDENCE_LIMIT);
      const span = asideOf(text, sentence, date, from);
      if (span === null || meetsAny(theirs, span)) return [];
      return [asideFinding(text, tokens, withAntecedent(text, span, from), date)];
    });
  };
  return doc.sentences.filter(({ block }) => doc.blocks[block]?.kind === 'paragraph').flatMap(inSentence);
};
