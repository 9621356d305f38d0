/** Content before its cue: “…,” she said; There were no casualties, officials said; and the part behind a cue in the middle. */
import type { Span } from '../../../domain/span.ts';
import { contentEnd } from './clause-end.ts';
import type { ParsedLine } from './phrase.ts';

const isMark = (kind: string | undefined): boolean => kind === 'comma' || kind === 'dash';

/** Characters of the phrases `from` to `to` (exclusive); null when there are none. */
export const spanOfPhrases = (line: ParsedLine, from: number, to: number): Span | null => {
  const first = line.words[line.phrases[from]?.from ?? -1];
  const last = line.words[(line.phrases[to - 1]?.to ?? 0) - 1];
  return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end };
};

/** Open a clause that only sets the scene: "When the vote was counted, the mayor said …". */
const BACKGROUND = new Set([
  'when',
  'while',
  'as',
  'after',
  'before',
  'because',
  'although',
  'though',
  'speaking',
  'asked',
  'despite',
  'quizzed',
  'pressed',
  'questioned',
  'challenged',
  'responding',
  'reminded',
  'confronted',
]);
/** "Quizzed on the phrase “amateurs”, he said": whose words stand there, does not matter. */
const QUESTIONED = new Set(['asked', 'quizzed', 'pressed', 'questioned', 'challenged', 'reminded', 'confronted']);

/** Where a dateline ends: "PARIS (AP) —". */
const afterDateline = (line: ParsedLine): number => {
  const first = line.words[0]?.text ?? '';
  if (first.length < 3 || first !== first.toUpperCase() || !/^\p{Lu}/u.test(first)) return 0;
  const dash = line.phrases.findIndex((phrase, i) => i < 12 && phrase.kind === 'dash');
  return dash === -1 || line.phrases.slice(0, dash).some((phrase) => phrase.kind === 'verb') ? 0 : dash + 1;
};

/** Characters of the words `from` to `to` (exclusive); null when there are none. */
export const spanOfWords = (line: ParsedLine, from: number, to: number): Span | null => {
  const first = line.words[from];
  const last = line.words[to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
};

/** Phrase index after an opening "But", "And", "However,": the outlet's words, not the speaker's. */
export const afterOpening = (line: ParsedLine): number => {
  const { phrases } = line;
  let i = afterDateline(line);
  if (phrases[i]?.kind === 'coordinator') i += 1;
  while (phrases[i]?.kind === 'adverb' && phrases[i + 1]?.kind === 'comma') i += 2;
  return i;
};

/** "No deal, says the bank": a whole line of a few words without a full stop. */
const closesLine = ({ phrases }: ParsedLine, before: number): boolean =>
  phrases.length <= before + 3 && phrases.at(-1)?.kind !== 'stop';

/** The content that ends right before phrase `before` (the speaker, or the cue of "said X"). */
export const frontedContent = (line: ParsedLine, before: number): Span | null => {
  const { phrases } = line;
  const mark = phrases[before - 1];
  if (mark === undefined || !(isMark(mark.kind) || mark.kind === 'quote')) return null;
  const end = isMark(mark.kind) ? before - 1 : before;
  let start = afterOpening(line);
  for (let i = end - 1; i > start; i -= 1) if (phrases[i]?.kind === 'stop') start = i + 1;
  if (phrases[end - 1]?.kind === 'quote' && !phrases.slice(start, end - 1).some((p) => p.kind === 'verb')) {
    const left = phrases[end - 2]?.kind;
    // a title: "on Fox’s “Sunday Futures,” the senator said"
    // "Oil “limited”, agency says": a headline's noun and what is said of it
    const label = end - 2 === start && left === 'noun' && phrases[end]?.kind === 'comma' && closesLine(line, before);
    // "The rumour “lit the match”, one supervisor said": quoted words that begin small are no title
    const small = left === 'noun' && /^["“‘']\p{Ll}/u.test(line.words[phrases[end - 1]?.from ?? -1]?.text ?? '');
    if (small && phrases[start]?.kind === 'noun') return spanOfPhrases(line, start, end);
    if (end - 1 > start && left !== 'quote' && !isMark(left) && left !== 'colon' && !label) return null;
    if (end - 1 > start && !label) start = end - 1;
  }
  const opening = line.words[phrases[start]?.from ?? 0]?.lower ?? '';
  const inner = phrases.slice(start, end).findLastIndex((p) => p.kind === 'comma');
  const scene =
    BACKGROUND.has(opening) &&
    !(inner !== -1 && phrases.slice(start + inner, end).some((p) => p.verb?.form === 'finite'));
  if (scene && (phrases[end - 1]?.kind !== 'quote' || QUESTIONED.has(opening))) return null;
  const size = (phrases[end - 1]?.to ?? 0) - (phrases[start]?.from ?? 0);
  const speaks =
    phrases.slice(start, end).some((p) => p.kind === 'quote' || p.verb?.form === 'finite') ||
    (size > 4 && phrases[start]?.kind === 'noun') ||
    (['noun', 'other'].includes(phrases[start]?.kind ?? '') &&
      phrases[start]?.time === false &&
      closesLine(line, before));
  return speaks && end > start ? spanOfPhrases(line, start, end) : null;
};

/** ", and tests came back negative" behind "she said": a clause of its own that names no new speaker. */
const goesOn = (line: ParsedLine, at: number): boolean => {
  const { phrases } = line;
  if (phrases[at]?.kind !== 'noun' || ['but', 'or'].includes(line.words[phrases[at - 1]?.from ?? 0]?.lower ?? ''))
    return false;
  for (let i = at + 1; i < at + 8; i += 1) {
    if (phrases[i]?.kind === 'verb')
      return phrases[i]?.verb?.form === 'finite' && line.words[phrases[i]?.head ?? 0]?.cue == null;
    if (phrases[i]?.kind === 'comma' || phrases[i]?.kind === 'stop') return false;
  }
  return false;
};

/** What goes on behind a cue in the middle: “…,” he said, “…”; The site, he said, was empty. */
export const continuedContent = (line: ParsedLine, after: number): Span | null => {
  const { phrases } = line;
  let i = after;
  for (let n = 0; n < 12 && i < phrases.length; n += 1) {
    const kind = phrases[i]?.kind;
    const next = phrases[i + 1];
    if ((kind === 'comma' || kind === 'colon' || kind === 'stop') && next?.kind === 'quote')
      return spanOfPhrases(line, i + 1, contentEnd(line, i + 1, false));
    if (kind === 'comma') {
      const verb = next?.kind === 'adverb' ? phrases[i + 2] : next;
      if (next?.kind === 'coordinator' && goesOn(line, i + 2))
        return spanOfPhrases(line, i + 1, contentEnd(line, i + 2, false));
      if (verb?.verb?.form === 'finite' && line.words[verb.head]?.cue == null)
        return spanOfPhrases(line, i + 1, contentEnd(line, i + 1, false));
      return null;
    }
    if (kind === 'verb' || kind === 'stop' || kind === 'subordinator') return null;
    i += 1;
  }
  return null;
};
