/** What a reporting verb governs to its right, by the frames it allows. Knows phrases and frames; nothing of speakers. */

import type { ReportingVerb } from '../../lexicon/reporting-verbs.ts';
import { COMPLEMENTIZERS, QUESTION_WORDS } from '../../lexicon/subordinators.ts';
import { contentEnd } from './clause-end.ts';
import type { ParsedLine, Phrase } from './phrase.ts';

export interface Complement {
  /** Phrase indexes. */
  readonly from: number;
  readonly to: number;
  readonly frame: 'clause' | 'quote' | 'object' | 'infinitive' | 'as' | 'preposition';
  /** Last phrase of the cue: the verb, or the preposition it governs by. */
  readonly cueEnd: number;
  readonly addressee: number | null;
}

const lower = (line: ParsedLine, i: number): string => line.words[line.phrases[i]?.from ?? -1]?.lower ?? '';

/** Over adverbs and times: "said on Tuesday", "said late Monday". */
const skipLight = (line: ParsedLine, from: number): number => {
  let i = from;
  for (;;) {
    const phrase = line.phrases[i];
    if (phrase?.kind === 'adverb' || (phrase?.kind === 'noun' && phrase.time)) i += 1;
    else if (phrase?.kind === 'preposition' && line.phrases[i + 1]?.kind === 'noun' && line.phrases[i + 1]?.time)
      i += 2;
    else return i;
  }
};

/** Over prepositional adjuncts: "said in a statement posted on its site that". */
const skipAdjuncts = (line: ParsedLine, from: number): number => {
  let i = skipLight(line, from);
  for (let n = 0; n < 5; n += 1) {
    const phrase = line.phrases[i];
    if (
      phrase?.kind === 'preposition' &&
      (line.phrases[i + 1]?.kind === 'noun' || line.phrases[i + 1]?.kind === 'quote')
    )
      i = skipLight(line, i + 2);
    else if (phrase?.kind === 'coordinator' && line.phrases[i + 1]?.kind === 'noun' && n > 0)
      i = skipLight(line, i + 2);
    else return i;
  }
  return i;
};

/** The comma that closes the insert opened at `from`, with a verb right behind it: "Smith, the mayor, lied". */
const closingComma = (phrases: readonly Phrase[], from: number): number => {
  for (let i = from + 1; i < Math.min(phrases.length, from + 12); i += 1) {
    if (phrases[i]?.kind === 'stop' || phrases[i]?.kind === 'coordinator') return -1;
    if (phrases[i]?.kind !== 'comma') continue;
    const next = phrases[i + 1]?.kind === 'adverb' ? phrases[i + 2] : phrases[i + 1];
    if (next?.verb?.form === 'finite') return i;
  }
  return -1;
};

/** Whether a clause with a finite verb of its own begins with the noun group at phrase `from`. */
export const clauseBegins = (line: ParsedLine, from: number): boolean => {
  const { phrases } = line;
  const first = phrases[from];
  if (first?.kind !== 'noun' && !(first?.kind === 'quote')) return false;
  let pending = 0;
  if (first.kind === 'noun' && phrases[from + 1]?.kind === 'quote') return true;
  for (let i = from + 1; i < phrases.length && i < from + 14; i += 1) {
    const phrase = phrases[i];
    if (phrase === undefined) return false;
    if (phrase.kind === 'relative') pending += 1;
    if (phrase.kind === 'verb' && phrase.verb?.form === 'finite') {
      if (pending === 0) return true;
      pending -= 1;
    }
    if (phrase.kind === 'stop' || phrase.kind === 'colon' || phrase.kind === 'subordinator') return false;
    if (phrase.kind === 'comma') {
      const close = closingComma(phrases, i);
      if (close === -1) return false;
      i = close;
    }
  }
  return false;
};

const isComplementizer = (line: ParsedLine, i: number, words: ReadonlySet<string> = COMPLEMENTIZERS): boolean => {
  const phrase = line.phrases[i];
  return (
    (phrase?.kind === 'subordinator' || phrase?.kind === 'relative' || phrase?.kind === 'other') &&
    words.has(lower(line, i))
  );
};

/** Index where a clause or quotation begins at or after `from`; null when neither does. `adjuncts`: some may stand between. */
const clauseAt = (line: ParsedLine, from: number, verb: ReportingVerb): { at: number; quote: boolean } | null => {
  const { phrases } = line;
  const openers = verb.frames.has('w') ? QUESTION_WORDS : COMPLEMENTIZERS;
  const bare = !verb.frames.has('c') || verb.frames.has('s') || verb.frames.has('r');
  for (const i of [skipLight(line, from), skipAdjuncts(line, from)]) {
    const phrase = phrases[i];
    if (isComplementizer(line, i, openers)) return { at: i, quote: false };
    if (!bare) continue;
    if (phrase?.kind === 'quote') return { at: i, quote: true };
    if ((phrase?.kind === 'comma' || phrase?.kind === 'colon') && phrases[i + 1]?.kind === 'quote')
      return { at: i + 1, quote: true };
    if (phrase?.kind === 'colon' && phrases[i + 1] !== undefined) return { at: i + 1, quote: false };
    if (phrase?.kind === 'comma' && isComplementizer(line, i + 1) && lower(line, i + 1) === 'that')
      return { at: i + 1, quote: false };
    if (clauseBegins(line, i)) return { at: i, quote: false };
  }
  const light = skipLight(line, from);
  if (
    (phrases[light]?.kind === 'subordinator' &&
      (lower(line, light) === 'while' || lower(line, light) === 'after' || lower(line, light) === 'because')) ===
      false &&
    phrases[light]?.kind === 'comma'
  ) {
    // "said, while the talks went on, that": an insert before the clause
    const close = phrases.findIndex((p, k) => k > light && p.kind === 'comma');
    if (close !== -1 && close - light < 10 && lower(line, close + 1) === 'that') return { at: close + 1, quote: false };
  }
  return null;
};

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
  to: contentEnd(line, from, frame === 'object' || frame === 'preposition'),
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
): Complement | null => {
  const { phrases } = line;
  if (phrases[at]?.kind !== 'preposition' || !verb.frames.has(`${frame}:${lower(line, at)}`)) return null;
  const next = phrases[at + 1];
  const begins = next?.kind === 'adverb' ? at + 2 : at + 1;
  const first = phrases[begins];
  if (!isNoun(first) && first?.verb?.form !== 'gerund' && !isComplementizer(line, begins)) return null;
  return make(line, begins, 'preposition', at, addressee);
};

const withAddressee = (line: ParsedLine, verbAt: number, at: number, verb: ReportingVerb): Complement | null => {
  const { phrases } = line;
  if (!isNoun(phrases[at])) return null;
  let after = at + 1;
  while (phrases[after]?.kind === 'coordinator' && phrases[after + 1]?.kind === 'noun') after += 2;
  if (verb.frames.has('r')) {
    const clause = clauseAt(line, after, verb);
    if (clause !== null) return make(line, clause.at, clause.quote ? 'quote' : 'clause', verbAt, at);
    const next = skipLight(line, after);
    if (
      phrases[next]?.kind === 'preposition' &&
      ['about', 'of'].includes(lower(line, next)) &&
      isNoun(phrases[next + 1])
    )
      return make(line, next + 1, 'preposition', verbAt, at);
  }
  if (verb.frames.has('d') || verb.frames.has('r')) {
    const next = skipLight(line, after);
    if (phrases[next]?.verb?.form === 'infinitive') return make(line, next, 'infinitive', verbAt, at);
  }
  for (let i = after; i < after + 6; i += 1) {
    const found = byPreposition(line, i, verb, 'x', at);
    if (found !== null) return found;
    if (phrases[i]?.kind !== 'preposition' && phrases[i]?.kind !== 'noun' && phrases[i]?.kind !== 'adverb') break;
  }
  return null;
};

/** The naming complement: "labeled X “Y”", "described X as Y". */
const asComplement = (line: ParsedLine, verbAt: number, at: number, verb: ReportingVerb): Complement | null => {
  const { phrases } = line;
  if (phrases[at]?.kind === 'quote') return make(line, at, 'quote', verbAt);
  if (phrases[at]?.kind === 'preposition' && lower(line, at) === 'as') return make(line, at + 1, 'as', verbAt);
  if (phrases[at]?.kind !== 'noun') return null;
  let as = -1;
  for (let i = at + 1; i < Math.min(phrases.length, at + 12); i += 1) {
    const phrase = phrases[i];
    if (phrase?.kind === 'stop' || phrase?.kind === 'comma' || phrase?.verb?.form === 'finite') break;
    const word = lower(line, i);
    if (
      (phrase?.kind === 'preposition' && (word === 'as' || word === 'to' || word === 'with')) ||
      phrase?.kind === 'quote'
    ) {
      as = i;
      break;
    }
  }
  const naming =
    ['call', 'name', 'dub', 'label', 'brand', 'term', 'deem', 'declare'].includes(verb.lemma) &&
    (phrases[at + 1]?.kind === 'noun' || phrases[at + 1]?.kind === 'other');
  if (as === -1 && !naming) return null;
  return make(line, at, 'as', verbAt);
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
  const preposition = byPreposition(line, at, verb, 'p', null);
  if (preposition !== null) return preposition;
  if (verb.frames.has('t') && next?.verb?.form === 'infinitive') return make(line, at, 'infinitive', verbAt);
  if (verb.frames.has('a')) {
    const found = asComplement(line, verbAt, at, verb);
    if (found !== null) return found;
  }
  if (verb.frames.has('s') || verb.frames.has('q') || verb.frames.has('c') || verb.frames.has('w')) {
    const clause = clauseAt(line, verbAt + 1, verb);
    if (clause !== null && (clause.quote || verb.frames.has('s') || verb.frames.has('c') || verb.frames.has('w')))
      return make(line, clause.at, clause.quote ? 'quote' : 'clause', verbAt);
  }
  if (verb.frames.has('o') && isNoun(next)) return make(line, at, 'object', verbAt);
  if (verb.frames.has('o') && next?.verb?.form === 'gerund') return make(line, at, 'object', verbAt);
  if (verb.frames.has('o') && next?.kind === 'other' && phrases[at + 1]?.kind === 'noun')
    return make(line, at, 'object', verbAt);
  return null;
};
