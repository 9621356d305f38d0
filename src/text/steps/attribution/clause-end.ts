/**
 * Where reported words end. The clause after a cue runs on until something opens the outlet's voice again:
 * a coordinator with a new speaker, a gerund that reports, a contrast, "according to" (after Pareti 2013).
 */
import { CONTRASTS } from '../../lexicon/subordinators.ts';
import type { ParsedLine, Phrase } from './phrase.ts';

const isCue = (line: ParsedLine, phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'verb' && line.words[phrase.head]?.cue != null;
/** "and saying", but not "and speaking fees". */
const saysClause = (line: ParsedLine, phrase: Phrase): boolean => {
  const frames = line.words[phrase.head]?.cue?.verb.frames;
  return frames !== undefined && (frames.has('s') || frames.has('q') || frames.has('a'));
};
const skipAdverbs = (phrases: readonly Phrase[], from: number): number => {
  let i = from;
  while (phrases[i]?.kind === 'adverb') i += 1;
  return i;
};
const APPOSITIVES = new Set([
  'claim',
  'allegation',
  'accusation',
  'charge',
  'assertion',
  'statement',
  'suggestion',
  'denial',
  'comment',
  'remark',
  'view',
  'position',
  'argument',
  'report',
  'figure',
]);

/** The next finite verb before a mark, after a noun group that begins at `from`; -1 when there is none. */
const verbAfterNoun = (phrases: readonly Phrase[], from: number): number => {
  if (phrases[from]?.kind !== 'noun') return -1;
  for (let i = from + 1; i < phrases.length && i < from + 9; i += 1) {
    const kind = phrases[i]?.kind;
    if (kind === 'verb') return phrases[i]?.verb?.form === 'finite' ? i : -1;
    if (kind === 'comma' || kind === 'stop' || kind === 'colon' || kind === 'quote') return -1;
  }
  return -1;
};

/** Whether what begins at phrase `from`, after a comma, is no longer reported. */
const leavesReport = (line: ParsedLine, from: number, noun: boolean): boolean => {
  const { phrases, words } = line;
  let i = skipAdverbs(phrases, from);
  const first = phrases[i];
  if (first === undefined) return true;
  const word = words[first.from]?.lower ?? '';
  if (first.kind === 'verb') {
    if (word === 'according') return true;
    if (first.verb?.form === 'gerund')
      return isCue(line, first) || word === 'citing' || word === 'referring' || (noun && word !== 'including');
    return first.verb?.form === 'finite' && isCue(line, first) && (noun || !first.verb.passive);
  }
  if (first.kind === 'subordinator' && CONTRASTS.has(word)) return true;
  if (first.kind === 'relative') return false;
  if (first.kind === 'coordinator') {
    i = skipAdverbs(phrases, i + 1);
    if (phrases[i]?.kind === 'verb' && phrases[i]?.verb?.form === 'finite') return noun || isCue(line, phrases[i]);
    const verb = verbAfterNoun(phrases, i);
    if (verb === -1) return false;
    return noun || word === 'but' || isCue(line, phrases[verb]);
  }
  if (first.kind === 'noun') {
    if (APPOSITIVES.has(words[first.head]?.lower ?? '')) return true;
    const verb = verbAfterNoun(phrases, i);
    return verb !== -1 && isCue(line, phrases[verb]);
  }
  return false;
};

/** “…,” with its own comma inside. */
const closesWithComma = (line: ParsedLine, at: number): boolean =>
  /,["”’']$/.test(line.words[line.phrases[at]?.from ?? 0]?.text ?? '');

/** Index of the phrase at which content that begins at phrase `from` ends (exclusive). `noun`: it is a noun phrase, no clause. */
export const contentEnd = (line: ParsedLine, from: number, noun: boolean): number => {
  const { phrases } = line;
  let dash = false;
  for (let i = from - 1; i >= 0; i -= 1) if (phrases[i]?.kind === 'dash') dash = !dash;
  for (let i = from; i < phrases.length; i += 1) {
    const kind = phrases[i]?.kind;
    if (kind === 'stop' && i > from) {
      if (line.words[phrases[i]?.from ?? 0]?.text === ';' || i === phrases.length - 1) return i;
    }
    if (kind === 'dash' && dash && i > from) return i;
    if (kind === 'comma' && i > from && leavesReport(line, i + 1, noun)) return i;
    if (kind === 'quote' && closesWithComma(line, i) && leavesReport(line, i + 1, noun)) return i + 1;
    if (kind === 'dash' && i > from && phrases[i + 1]?.verb?.form === 'gerund' && isCue(line, phrases[i + 1])) return i;
    if (kind === 'coordinator' && i > from && phrases[i - 1]?.kind !== 'comma') {
      const next = skipAdverbs(phrases, i + 1);
      const verb = phrases[next];
      if (verb?.kind === 'verb' && verb.verb?.form === 'finite' && (isCue(line, verb) || noun)) return i;
      if (verb?.kind === 'verb' && verb.verb?.form === 'gerund' && saysClause(line, verb)) return i;
      if (noun && verbAfterNoun(phrases, next) !== -1 && verb?.kind === 'noun' && line.words[verb.head]?.tag !== 'NOUN')
        return i;
    }
    if (
      kind === 'subordinator' &&
      i > from &&
      phrases[i - 1]?.kind !== 'comma' &&
      noun &&
      CONTRASTS.has(line.words[phrases[i]?.from ?? 0]?.lower ?? '')
    )
      return i;
    if (kind === 'verb' && i > from && line.words[phrases[i]?.from ?? 0]?.lower === 'according') return i;
  }
  return phrases.length;
};
