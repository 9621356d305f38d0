/**
 * Where reported words end. The clause after a cue runs on until something opens the outlet's voice again:
 * a coordinator with a new speaker, a gerund that reports, a contrast, "according to" (after Pareti 2013).
 */
import { CONTRASTS } from '../../lexicon/subordinators.ts';
import { inOpeningClause, isComment, isOccasion, verbAfterNoun } from './asides.ts';
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

/** Gerunds that go on with what is reported as often as they report: "…, pushing prices up". */
const AMBIGUOUS = new Set(['push', 'see', 'hit', 'show', 'respond', 'put', 'find', 'hold', 'tie', 'link', 'press']);

/** "said … and called": a second cue of one subject has the form of the first; "says he met him and asked" has not. */
const goesOnReporting = (line: ParsedLine, from: number, verb: Phrase): boolean => {
  const inner = line.words[verb.head]?.cue;
  if (inner == null) return false;
  // "and will begin taking evidence": such verbs report only a quotation
  const quotes = ['quote', 'comma', 'colon'].includes(line.phrases[line.phrases.indexOf(verb) + 1]?.kind ?? '');
  if (!quotes && [...inner.verb.frames].every((frame) => frame === 'q')) return false;
  const outer = line.phrases.findLast((phrase, i) => i < from && isCue(line, phrase));
  const form = line.words[outer?.head ?? -1]?.cue?.form;
  if (outer === undefined || outer.to - outer.from > 1 || verb.to - verb.from > 1) return true;
  return form === inner.form || (form !== 'past' && form !== 'present');
};

/** The verb of the noun group at `at`, also behind an insert: "and Wendell Pruitt, a retired machinist, said"; -1 when there is none. */
const verbBehind = (phrases: readonly Phrase[], at: number): number => {
  const insert = phrases[at]?.kind === 'noun' && phrases[at + 1]?.kind === 'comma' && phrases[at + 2]?.kind === 'noun';
  return insert && phrases[at + 3]?.kind === 'comma' && phrases[at + 4]?.verb?.form === 'finite'
    ? at + 4
    : verbAfterNoun(phrases, at);
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
      return (
        (isCue(line, first) && !AMBIGUOUS.has(words[first.head]?.cue?.verb.lemma ?? '')) ||
        word === 'citing' ||
        word === 'referring' ||
        (noun && word !== 'including')
      );
    return first.verb?.form === 'finite' && isCue(line, first) && (noun || !first.verb.passive);
  }
  if (first.kind === 'subordinator' && CONTRASTS.has(word)) return true;
  // ", as first reported by"
  if (word === 'as' && words[first.from + 1]?.lower === 'first') return true;
  if (first.kind === 'relative') return noun;
  if (noun && first.kind === 'subordinator' && (word === 'where' || word === 'when')) return true;
  if (first.kind === 'coordinator') {
    i = skipAdverbs(phrases, i + 1);
    if (phrases[i]?.kind === 'verb' && phrases[i]?.verb?.form === 'finite') return noun || isCue(line, phrases[i]);
    const verb = verbBehind(phrases, i);
    if (verb === -1) return false;
    return noun || word === 'but' || isCue(line, phrases[verb]);
  }
  if (first.kind === 'noun') {
    if (APPOSITIVES.has(words[first.head]?.lower ?? '') || isComment(line, i)) return true;
    const verb = verbAfterNoun(phrases, i);
    return verb !== -1 && isCue(line, phrases[verb]);
  }
  return false;
};

/** So many words name a thing well enough to stand without their occasion. */
const NAMED = 3;
const wordsBetween = (line: ParsedLine, from: number, to: number): number =>
  (line.phrases[to]?.from ?? 0) - (line.phrases[from]?.from ?? 0);

const isOpener = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'subordinator' || phrase?.kind === 'relative' || phrase?.kind === 'other';

/** "either", "or" and "both" join what one clause says. */
const joins = (line: ParsedLine, i: number): boolean =>
  ['and', 'but', 'yet'].includes(line.words[line.phrases[i]?.from ?? 0]?.lower ?? '');

/** “…,” with its own comma inside. */
const closesWithComma = (line: ParsedLine, at: number): boolean =>
  /,["”’']$/.test(line.words[line.phrases[at]?.from ?? 0]?.text ?? '');

/** Index of the phrase at which content that begins at phrase `from` ends (exclusive). `noun`: it is a noun phrase, no clause. */
export const contentEnd = (line: ParsedLine, from: number, noun: boolean): number => {
  const { phrases } = line;
  let dash = false;
  const opening = inOpeningClause(line, from);
  let finite = false;
  for (let i = from - 1; i >= 0; i -= 1) if (phrases[i]?.kind === 'dash') dash = !dash;
  for (let i = from; i < phrases.length; i += 1) {
    const kind = phrases[i]?.kind;
    if (kind === 'stop' && i > from) {
      if (line.words[phrases[i]?.from ?? 0]?.text === ';' || i === phrases.length - 1) return i;
    }
    if (kind === 'dash' && i > from && (dash || isComment(line, i + 1))) return i;
    // "that, according to its own count, …": an insert right behind the opening word
    if (kind === 'comma' && i === from + 1 && isOpener(phrases[from])) {
      const close = phrases.findIndex((phrase, k) => k > i && phrase.kind === 'comma');
      if (close === -1) return i;
      i = close;
      continue;
    }
    if (kind === 'comma' && opening && i > from && verbAfterNoun(phrases, skipAdverbs(phrases, i + 1)) !== -1) return i;
    if (noun && i > from && !finite && wordsBetween(line, from, i) >= NAMED && isOccasion(line, i)) return i;
    // "called it the worst week": a name, no time
    const named = i === from + 1 && line.words[phrases[from]?.from ?? -1]?.tag === 'PRON';
    const measures = /^(?:old|long|early|late|away)$/.test(line.words[phrases[i]?.to ?? -1]?.lower ?? '');
    const when = kind === 'noun' && phrases[i]?.time === true && !named && !measures;
    if (noun && !finite && i > from && when && phrases[i - 1]?.kind === 'noun') return i;
    finite ||= phrases[i]?.verb?.form === 'finite';
    if (kind === 'comma' && i > from && leavesReport(line, i + 1, noun)) return i;
    if (kind === 'quote' && closesWithComma(line, i) && leavesReport(line, i + 1, noun)) return i + 1;
    if (kind === 'dash' && i > from && phrases[i + 1]?.verb?.form === 'gerund' && isCue(line, phrases[i + 1])) return i;
    if (kind === 'coordinator' && i > from && phrases[i - 1]?.kind !== 'comma' && joins(line, i)) {
      const next = skipAdverbs(phrases, i + 1);
      const verb = phrases[next];
      if (verb?.kind === 'verb' && verb.verb?.form === 'finite' && (goesOnReporting(line, from, verb) || noun))
        return i;
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
