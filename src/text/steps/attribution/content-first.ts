/** How speaker, verb and content stand to each other where the content comes first: “…,” said X; the hall, she said, is cold. */
import type { Span } from '../../../domain/span.ts';
import type { Subject } from './antecedent.ts';
import { canHoldOffice } from './can-speak.ts';
import { clauseBegins } from './clause-at.ts';
import { contentEnd } from './clause-end.ts';
import { afterOpening, frontedContent, spanOfPhrases } from './fronted.ts';
import type { ParsedLine, Phrase } from './phrase.ts';
import { subjectOf } from './subject.ts';

const speaksAlone = (kind: string | undefined): boolean =>
  kind === undefined || kind === 'comma' || kind === 'quote' || kind === 'dash';

/** "Anna Berg, the mayor, denied the charge": what stands before the verb tells nothing itself. */
const tells = ({ phrases }: ParsedLine, at: number): boolean =>
  phrases.slice(0, at).some(({ kind, verb }) => kind === 'quote' || verb?.form === 'finite');

/** "…,” said the minister": the subject behind the verb; the phrase after it. */
export const inverted = (line: ParsedLine, at: number): { subject: Subject; after: number } | null => {
  const { phrases, words } = line;
  const left = phrases[at - 1];
  const first = phrases[at + 1];
  if (!speaksAlone(left?.kind) || left === undefined || first?.kind !== 'noun' || first.time) return null;
  if (phrases[at]?.verb?.form !== 'finite' || phrases[at]?.verb?.passive === true) return null;
  // “…,” said a machinist who has worked there for years: behind a quotation no clause begins
  if (clauseBegins(line, at + 1) && !(left.kind === 'quote' && phrases[at + 2]?.kind === 'relative')) return null;
  if (frontedContent(line, at) === null) return null;
  const closing =
    speaksAlone(phrases[at + 2]?.kind) || phrases[at + 2]?.kind === 'stop' || phrases[at + 2]?.kind === 'relative';
  const unquoted = left.kind === 'comma' && phrases[at - 2]?.kind !== 'quote';
  if (unquoted && !(closing && (tells(line, at) || canHoldOffice(line, first))) && subjectOf(line, at) !== null)
    return null;
  let to = at + 2;
  for (let n = 0; n < 8; n += 1) {
    const kind = phrases[to]?.kind;
    const next = phrases[to + 1];
    if (kind === 'preposition' && next?.kind === 'noun' && !next.time && words[phrases[to]?.from ?? 0]?.lower === 'of')
      to += 2;
    else if (kind === 'coordinator' && next?.kind === 'noun' && n === 0) to += 2;
    else if (kind === 'comma' && next?.kind === 'noun' && phrases[to + 2]?.kind !== 'verb') to += 2;
    else break;
  }
  return { subject: { from: first.from, to: phrases[to - 1]?.to ?? first.to, head: first.head }, after: to };
};

const speaksClauses = (line: ParsedLine, { head }: Phrase): boolean => {
  const frames = line.words[head]?.cue?.verb.frames;
  return frames !== undefined && [...frames].some((frame) => frame !== 'a');
};

/** "This campaign, he says, is different": what stands before and behind a cue between commas. */
export const parenthetical = (line: ParsedLine, first: number, at: number): readonly Span[] | null => {
  const { phrases } = line;
  let after = at + 1;
  if (line.words[phrases[at]?.head ?? 0]?.cue?.verb.frames.has('r') === true && phrases[after]?.kind === 'noun')
    after += 1;
  while (phrases[after]?.kind === 'adverb' || phrases[after]?.time === true) after += 1;
  if (phrases[first - 1]?.kind !== 'comma' || phrases[after]?.kind !== 'comma' || first < 2) return null;
  const start = afterOpening(line);
  const mixed = phrases
    .slice(start, first)
    .some((p) => p.kind === 'quote' || p.kind === 'stop' || (p.verb?.form === 'finite' && speaksClauses(line, p)));
  if (phrases[first - 2]?.kind === 'quote' && !mixed) return null;
  const front = start < first - 1 && !mixed ? spanOfPhrases(line, start, first - 1) : null;
  const next = phrases[after + 1];
  if (next === undefined || next.kind === 'coordinator' || next.verb?.form === 'gerund') return null;
  const back = spanOfPhrases(line, after + 1, contentEnd(line, after + 1, false));
  return back === null ? null : front === null ? [back] : [front, back];
};

/** "“We sold it,” Ruud Ames told the staff, one of them recalled": the words have their speaker. */
export const isRetold = ({ phrases, words }: ParsedLine, before: number): boolean => {
  const quote = phrases.findIndex(({ kind, from }) => kind === 'quote' && /[,?!]["”’]$/.test(words[from]?.text ?? ''));
  return (
    quote !== -1 &&
    phrases
      .slice(quote, before)
      .some(({ verb, head }) => verb?.passive === false && words[head]?.cue?.verb.frames.has('q') === true)
  );
};
