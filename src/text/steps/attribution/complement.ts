/** What a reporting verb governs to its right, by the frames it allows. Knows phrases and frames; nothing of speakers. */

import type { ReportingVerb } from '../../lexicon/reporting-verbs.ts';
import { behindParty, isAnswer } from './behind-party.ts';
import { clauseAt, isComplementizer, lowerAt, skipAdjuncts, skipLight, thatAhead } from './clause-at.ts';
import { contentEnd } from './clause-end.ts';
import { isFigure } from './figure-put.ts';
import type { ParsedLine, Phrase } from './phrase.ts';
import { subjectOf } from './subject.ts';

export interface Complement {
  /** Phrase indexes. */
  readonly from: number;
  readonly to: number;
  readonly frame: 'clause' | 'quote' | 'object' | 'infinitive' | 'as' | 'preposition';
  /** Last phrase of the cue: the verb, or the preposition it governs by. */
  readonly cueEnd: number;
  readonly addressee: number | null;
}

const isNoun = (phrase: Phrase | undefined): boolean =>
  (phrase?.kind === 'noun' && !phrase.time) || phrase?.kind === 'quote';

const make = (
  line: ParsedLine,
  from: number,
  frame: Complement['frame'],
  cueEnd: number,
  addressee: number | null = null,
): Complement => ({
  from,
  to: contentEnd(line, from, frame === 'object' || frame === 'preposition' || frame === 'as'),
  frame,
  cueEnd,
  addressee,
});

const byPreposition = (
  line: ParsedLine,
  at: number,
  verb: ReportingVerb,
  frame: 'p' | 'x',
  addressee: number | null,
  barred = '',
): Complement | null => {
  const { phrases } = line;
  if (
    phrases[at]?.kind !== 'preposition' ||
    lowerAt(line, at) === barred ||
    !verb.frames.has(`${frame}:${lowerAt(line, at)}`)
  )
    return null;
  const next = phrases[at + 1];
  const begins = next?.kind === 'adverb' ? at + 2 : at + 1;
  const first = phrases[begins];
  if (
    first?.kind !== 'noun' &&
    first?.kind !== 'quote' &&
    first?.verb?.form !== 'gerund' &&
    !isComplementizer(line, begins)
  )
    return null;
  return make(line, begins, 'preposition', at, addressee);
};

/** "A porter who begged us not to print his name | claimed": the clause of "who" ends before the main verb. */
const withinRelative = (line: ParsedLine, verbAt: number, found: Complement): Complement => {
  let left = verbAt - 1;
  while (line.phrases[left]?.kind === 'adverb') left -= 1;
  if (line.phrases[left]?.kind !== 'relative') return found;
  for (let i = found.from + 1; i < found.to; i += 1) {
    const { kind, verb } = line.phrases[i] ?? {};
    if (kind === 'subordinator' || kind === 'relative' || kind === 'comma') return found;
    if (verb?.form === 'finite') return { ...found, to: i };
  }
  return found;
};

/** "asked them not to wait": the negation belongs to what is asked. */
const withNot = (line: ParsedLine, at: number): number => (lowerAt(line, at - 1) === 'not' ? at - 1 : at);

const withAddressee = (line: ParsedLine, verbAt: number, at: number, verb: ReportingVerb): Complement | null => {
  const { phrases } = line;
  if (!isNoun(phrases[at])) return null;
  let after = at + 1;
  while (phrases[after]?.kind === 'coordinator' && phrases[after + 1]?.kind === 'noun') after += 2;
  if (verb.frames.has('r')) {
    const clause = clauseAt(line, after, verb);
    if (clause !== null) return make(line, clause.at, clause.quote ? 'quote' : 'clause', verbAt, at);
    const that = thatAhead(line, after);
    if (that !== null) return make(line, that, 'clause', verbAt, at);
    const next = skipLight(line, after);
    if (
      phrases[next]?.kind === 'preposition' &&
      ['about', 'of'].includes(lowerAt(line, next)) &&
      isNoun(phrases[next + 1])
    )
      return make(line, next + 1, 'preposition', verbAt, at);
  }
  if (verb.frames.has('d') || verb.frames.has('r')) {
    const next = skipLight(line, after);
    if (phrases[next]?.verb?.form === 'infinitive')
      return withinRelative(line, verbAt, make(line, withNot(line, next), 'infinitive', verbAt, at));
  }
  for (let i = after; i < after + 6; i += 1) {
    const found = byPreposition(line, i, verb, 'x', at);
    if (found !== null) return verb.stance === 'condemns' ? { ...found, from: at, cueEnd: verbAt } : found;
    if (phrases[i]?.kind !== 'preposition' && phrases[i]?.kind !== 'noun' && phrases[i]?.kind !== 'adverb') break;
  }
  return null;
};

/** "called her “third-rate”", "call this the “dead season”": object and name read as one group. */
const namesAtOnce = (line: ParsedLine, { from, to }: Phrase): boolean =>
  line.words[to - 1]?.quotation != null && ['her', 'this', 'that'].includes(line.words[from]?.lower ?? '');

/** The naming complement: "labeled X “Y”", "described X as Y". */
const asComplement = (line: ParsedLine, verbAt: number, at: number, verb: ReportingVerb): Complement | null => {
  const { phrases } = line;
  if (phrases[at]?.kind === 'quote') return make(line, at, 'quote', verbAt);
  if (phrases[at]?.kind === 'preposition' && lowerAt(line, at) === 'as')
    return isInRelative(line, verbAt) || (phrases[at + 1]?.kind === 'quote' && phrases[at + 2]?.kind === 'noun')
      ? make(line, at, 'as', verbAt)
      : null;
  if (phrases[at]?.kind !== 'noun') return null;
  if (namesAtOnce(line, phrases[at])) return make(line, at, 'as', verbAt);
  let as = -1;
  for (let i = at + 1; i < Math.min(phrases.length, at + 12); i += 1) {
    const phrase = phrases[i];
    if (phrase?.kind === 'stop' || phrase?.kind === 'comma' || phrase?.verb?.form === 'finite') break;
    const word = lowerAt(line, i);
    if (
      (phrase?.kind === 'preposition' && (word === 'as' || word === 'to' || word === 'with')) ||
      phrase?.kind === 'quote'
    ) {
      as = i;
      break;
    }
  }
  const naming =
    ['call', 'name', 'dub', 'label', 'brand', 'term', 'deem', 'declare', 'consider'].includes(verb.lemma) &&
    (phrases[at + 1]?.kind === 'noun' || phrases[at + 1]?.kind === 'other' || /ed$/.test(lowerAt(line, at + 1)));
  if (as === -1 && !naming) return null;
  return make(line, at, 'as', verbAt);
};

/** "the boats that Washington claimed were used": the content begins with its verb. */
const isInRelative = (line: ParsedLine, verbAt: number): boolean => {
  let i = verbAt - 1;
  while (line.phrases[i]?.kind === 'adverb') i -= 1;
  if (line.phrases[i]?.kind !== 'noun') return false;
  const left = line.phrases[i - 1];
  // "the letter it says was a warning": a clause without its "that"
  const contact = left?.kind === 'noun' && !left.time && line.words[line.phrases[i]?.from ?? -1]?.tag === 'PRON';
  return (
    contact ||
    left?.kind === 'relative' ||
    (left?.kind === 'subordinator' && ['that', 'what'].includes(lowerAt(line, i - 1)))
  );
};

/** Verbs that hardly take a plain object: a long one is a clause whose verb the tagger missed. */
const SAYING = new Set(['say', 'add', 'argue', 'contend', 'insist', 'believe', 'think', 'warn']);
const LONG_OBJECT = 7;

const longObject = (line: ParsedLine, verbAt: number, verb: ReportingVerb): { at: number; quote: boolean } | null => {
  const at = skipLight(line, verbAt + 1);
  const first = line.phrases[at];
  if (
    !SAYING.has(verb.lemma) ||
    first === undefined ||
    (first.kind !== 'noun' && first.kind !== 'other' && first.verb?.form !== 'gerund')
  )
    return null;
  const end = line.phrases[contentEnd(line, at, false) - 1]?.to ?? 0;
  const quoted = line.words.slice(first.from, end).some((word) => word.quotation !== null);
  return quoted || end - first.from >= LONG_OBJECT ? { at, quote: false } : null;
};

/** "A poll showed Sanders leading": what polls and studies find may be a noun. */
const FINDING = new Set(['show', 'find', 'indicate']);
const FINDERS =
  /^(?:polls?|surveys?|stud(?:y|ies)|reports?|results?|figures|data|records?|polling|e?mails?|files?|footage|audits?|reviews?|analys[ie]s|statistics|census)$/;
const subjectIsText = (line: ParsedLine, verbAt: number): boolean => {
  const head = subjectOf(line, verbAt)?.head ?? -1;
  return FINDERS.test(line.words[head]?.lower ?? '');
};

/** What the reporting verb of phrase `verbAt` governs; null when nothing follows that could be reported. */
export const complementOf = (line: ParsedLine, verbAt: number, verb: ReportingVerb): Complement | null => {
  const { phrases } = line;
  const at = skipLight(line, verbAt + 1);
  const next = phrases[at];
  if (verb.frames.has('r') || verb.frames.has('d') || [...verb.frames].some((frame) => frame.startsWith('x:'))) {
    const found = withAddressee(line, verbAt, at, verb);
    if (found !== null) return found;
  }
  const put = verb.frames.has('n:at') ? (isFigure(line, at) ? make(line, at, 'as', verbAt) : null) : null;
  if (put !== null || verb.lemma === 'put') return put;
  const preposition =
    byPreposition(line, at, verb, 'p', null) ?? byPreposition(line, behindParty(line, at), verb, 'p', null, 'of');
  if (preposition !== null) return preposition;
  if (verb.frames.has('t') && next?.verb?.form === 'infinitive')
    return withinRelative(line, verbAt, make(line, withNot(line, at), 'infinitive', verbAt));
  // "promised on Sunday at a rally in Harrow to end it"
  const later = verb.frames.has('t') && next?.kind === 'preposition' ? skipAdjuncts(line, at) : at;
  if (later !== at && phrases[later]?.verb?.form === 'infinitive') return make(line, later, 'infinitive', verbAt);
  if (verb.frames.has('a')) {
    const found = asComplement(line, verbAt, at, verb);
    if (found !== null) return found;
  }
  if (verb.frames.has('s') || verb.frames.has('q') || verb.frames.has('c') || verb.frames.has('w')) {
    const clause = clauseAt(line, verbAt + 1, verb, isInRelative(line, verbAt)) ?? longObject(line, verbAt, verb);
    const reports = verb.frames.has('s') || verb.frames.has('c') || verb.frames.has('w');
    const told = !verb.frames.has('r') && lowerAt(line, clause?.at ?? -1) === 'that';
    if (clause !== null && (clause.quote || reports || told))
      return make(line, clause.at, clause.quote ? 'quote' : 'clause', verbAt);
  }
  if (
    verb.frames.has('n') &&
    next?.kind === 'noun' &&
    line.words.slice(next.from, next.to).some(({ tag }) => tag === 'NUM')
  )
    return make(line, at, 'object', verbAt);
  if (verb.frames.has('o') && next !== undefined && (lowerAt(line, at) === 'what' || lowerAt(line, at) === 'how'))
    return make(line, at, 'object', verbAt);
  if (verb.lemma === 'say' && isAnswer(line, at)) return make(line, at, 'object', verbAt);
  if (FINDING.has(verb.lemma) && isNoun(next) && subjectIsText(line, verbAt)) return make(line, at, 'clause', verbAt);
  if (verb.frames.has('o') && isNoun(next)) return make(line, at, 'object', verbAt);
  if (verb.frames.has('o') && next?.verb?.form === 'gerund') return make(line, at, 'object', verbAt);
  if (verb.frames.has('o') && next?.kind === 'other' && phrases[at + 1]?.kind === 'noun')
    return make(line, at, 'object', verbAt);
  return null;
};
