/** Where a reported clause or quotation begins behind its verb. Knows phrases and question words, no stances. */
import type { ReportingVerb } from '../../lexicon/reporting-verbs.ts';
import { COMPLEMENTIZERS, QUESTION_WORDS } from '../../lexicon/subordinators.ts';
import type { ParsedLine, Phrase } from './phrase.ts';

export const lowerAt = (line: ParsedLine, i: number): string => line.words[line.phrases[i]?.from ?? -1]?.lower ?? '';

/** Over adverbs and times: "said on Tuesday", "said late Monday". */
export const skipLight = (line: ParsedLine, from: number): number => {
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
export const skipAdjuncts = (line: ParsedLine, from: number): number => {
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
    else if (n > 0 && phrase?.verb?.form === 'finite' && isPostposed(line, i)) i += 1;
    else return i;
  }
  return i;
};

/** "in a statement released by the club": a bare participle behind its noun. */
const isPostposed = (line: ParsedLine, at: number): boolean => {
  const phrase = line.phrases[at];
  return (
    phrase !== undefined &&
    phrase.to - phrase.from === 1 &&
    /(?:ed|en|wn|ade|eld)$/.test(line.words[phrase.head]?.lower ?? '') &&
    line.phrases[at + 1]?.kind === 'preposition'
  );
};

const INSERT = 16;

/** "said on Friday, in reference to her child, a girl born in May, “…”": the words themselves behind inserts without a verb of their own. */
const quoteAhead = ({ phrases }: ParsedLine, from: number): number | null => {
  for (let i = from; i < from + INSERT; i += 1) {
    const { kind, verb } = phrases[i] ?? {};
    if (kind === 'quote') return i > from && ['comma', 'colon'].includes(phrases[i - 1]?.kind ?? '') ? i : null;
    if (
      kind === undefined ||
      kind === 'stop' ||
      kind === 'coordinator' ||
      kind === 'subordinator' ||
      kind === 'relative'
    )
      return null;
    if (verb?.form === 'finite' && phrases[i - 1]?.kind !== 'noun') return null;
  }
  return null;
};

/** "told a town hall in Salem, New Hampshire, on Monday that": the clause behind places and times. */
export const thatAhead = (line: ParsedLine, from: number): number | null => {
  for (let i = from; i < from + INSERT; i += 1) {
    const phrase = line.phrases[i];
    if (phrase === undefined || phrase.kind === 'verb' || phrase.kind === 'stop' || phrase.kind === 'quote')
      return null;
    if (lowerAt(line, i) === 'that' && isComplementizer(line, i)) return i;
  }
  return null;
};

/** "said in Salem, New Hampshire, that": no object stands between, only when and where. */
const behindAdjuncts = (line: ParsedLine, from: number): number | null => {
  const light = skipLight(line, from);
  const that = line.phrases[light]?.kind === 'preposition' ? thatAhead(line, light) : null;
  return that !== null && line.phrases.slice(light, that).every(({ kind }) => kind !== 'dash') ? that : null;
};

/** Behind "said — on the radio, of all places —". */
const afterDashes = ({ phrases }: ParsedLine, at: number): number | null => {
  const opened = phrases.slice(0, at).filter(({ kind }) => kind === 'dash').length % 2 === 1;
  if (phrases[at]?.kind !== 'dash' || opened) return null;
  const close = phrases.findIndex(({ kind }, i) => i > at && i < at + INSERT && (kind === 'dash' || kind === 'stop'));
  return phrases[close]?.kind === 'dash' ? close + 1 : null;
};

/** The comma that closes the insert opened at `from`, with a verb right behind it: "Smith, the mayor, lied". */
const closingComma = (phrases: readonly Phrase[], from: number): number => {
  if (phrases[from + 1]?.verb?.form === 'finite') return from;
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

export const isComplementizer = (
  line: ParsedLine,
  i: number,
  words: ReadonlySet<string> = COMPLEMENTIZERS,
): boolean => {
  const phrase = line.phrases[i];
  return (
    (phrase?.kind === 'subordinator' || phrase?.kind === 'relative' || phrase?.kind === 'other') &&
    words.has(lowerAt(line, i))
  );
};

/** Index where a clause or quotation begins at or after `from`; null when neither does. `adjuncts`: some may stand between. */
export const clauseAt = (
  line: ParsedLine,
  from: number,
  verb: ReportingVerb,
  inRelative = false,
): { at: number; quote: boolean } | null => {
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
    if (phrase?.kind === 'comma' && isComplementizer(line, i + 1) && lowerAt(line, i + 1) === 'that')
      return { at: i + 1, quote: false };
    if (clauseBegins(line, i)) return { at: i, quote: false };
    if (phrase?.verb?.form === 'finite' && i === from && inRelative) return { at: i, quote: false };
  }
  const light = skipLight(line, from);
  const behind = bare ? afterDashes(line, light) : null;
  if (behind !== null && isComplementizer(line, behind, openers)) return { at: behind, quote: false };
  const ahead = bare && light > from ? quoteAhead(line, light) : null;
  if (ahead !== null) return { at: ahead, quote: true };
  const that = verb.frames.has('s') ? behindAdjuncts(line, from) : null;
  if (that !== null) return { at: that, quote: false };
  if (
    (phrases[light]?.kind === 'subordinator' &&
      (lowerAt(line, light) === 'while' || lowerAt(line, light) === 'after' || lowerAt(line, light) === 'because')) ===
      false &&
    phrases[light]?.kind === 'comma'
  ) {
    // "said, while the talks went on, that": an insert before the clause
    const close = phrases.findIndex((p, k) => k > light && p.kind === 'comma');
    if (close !== -1 && close - light < 10 && lowerAt(line, close + 1) === 'that')
      return { at: close + 1, quote: false };
  }
  return null;
};
