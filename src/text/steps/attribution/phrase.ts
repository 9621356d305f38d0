/**
 * Phrases: a line cut into noun groups, verb groups and the small words between them. One pass, left to right.
 * A shallow parse after Abney's chunks; it knows tags and function words, no cues.
 */
import { BE, COORDINATORS, MODALS, NEGATIONS, RELATIVES, SUBORDINATORS } from '../../lexicon/subordinators.ts';
import { TIME_WORDS } from '../../lexicon/time-words.ts';
import type { Line, Word } from './line.ts';
import { mendTags, type TaggedWord } from './mend-tags.ts';
import { nounGroupEnd } from './noun-group.ts';

export type PhraseKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'adverb'
  | 'quote'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'bracket'
  | 'stop'
  | 'other';

export interface VerbGroup {
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
}

/** Word indexes into its line; `head` is the last noun or the main verb. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly verb: VerbGroup | null;
  /** A noun group that is a time: "Monday", "last week". */
  readonly time: boolean;
}

export interface ParsedLine extends Line {
  readonly words: readonly TaggedWord[];
  readonly phrases: readonly Phrase[];
}

const punctuation: ReadonlyMap<string, PhraseKind> = new Map<string, PhraseKind>(
  Object.entries({
    ',': 'comma',
    ':': 'colon',
    ';': 'stop',
    '.': 'stop',
    '?': 'stop',
    '!': 'stop',
    '—': 'dash',
    '–': 'dash',
    '--': 'dash',
    '-': 'dash',
    '(': 'bracket',
    ')': 'bracket',
    '[': 'bracket',
    ']': 'bracket',
    '|': 'stop',
  }),
);

const isNotVerb = (word: Word | undefined): boolean =>
  word !== undefined && (word.lower === 'not' || word.lower === "n't");

/** End of the verb group that begins at `from`, and its main verb; null when there is none. */
const verbGroupAt = (words: readonly TaggedWord[], from: number): { to: number; head: number } | null => {
  let head = -1;
  let at = from;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    if (word.tag === 'VERB') return { to: words[at + 1]?.tag === 'RP' ? at + 2 : at + 1, head: at };
    if (word.tag === 'AUX') head = at;
    else if (word.lower === 'to' && at === from && words[at + 1] !== undefined) {
      const next = words[at + 1]?.tag === 'ADV' ? words[at + 2] : words[at + 1];
      if (next?.tag !== 'VERB' && next?.tag !== 'AUX') return null;
    } else if (!(isNotVerb(word) || word.tag === 'ADV') || (at === from && !isNotVerb(word))) break;
    at += 1;
  }
  if (head === -1) return null;
  let to = head + 1;
  if (isNotVerb(words[to])) to += 1;
  return { to, head };
};

const PARTICIPLE =
  /(?:ed|en|wn|ne|un|lt|pt|ft|ught|said|told|made|held|read|met|led|put|cut|hit|set|shot|sent|heard|found|paid|left|kept|lost|won|built|bound|fed)$/;
const GERUND = /ing$/;

const describeVerb = (words: readonly TaggedWord[], from: number, head: number): VerbGroup => {
  const main = words[head];
  const first = words[from];
  // "threatened not to come" threatens; only an auxiliary is negated by what follows it
  let negated = (main?.tag === 'AUX' && isNotVerb(words[head + 1])) || NEGATIONS.has(main?.lower ?? '');
  let modal = false;
  let opening = '';
  let auxiliary = '';
  for (let at = from; at < head; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    negated ||= NEGATIONS.has(word.lower);
    modal ||= MODALS.has(word.lower);
    if (word.tag !== 'AUX') continue;
    opening ||= word.lower;
    auxiliary = word.lower;
  }
  const gerund = GERUND.test(main?.lower ?? '');
  const isBe = BE.has(auxiliary) && !gerund;
  if (first?.lower === 'to')
    return { form: 'infinitive', passive: isBe && main?.tag === 'VERB', negated, modal: false };
  if (main?.tag === 'AUX')
    return {
      form: main.lower === 'being' || main.lower === 'having' ? 'gerund' : 'finite',
      passive: false,
      negated,
      modal,
    };
  const passive = isBe && (PARTICIPLE.test(main?.lower ?? '') || !modal);
  if (opening === 'being' || opening === 'having') return { form: 'gerund', passive, negated, modal };
  return { form: opening === '' && gerund ? 'gerund' : 'finite', passive: opening !== '' && passive, negated, modal };
};

const kindOf = (word: TaggedWord, previous: PhraseKind | undefined): PhraseKind => {
  if (word.tag === 'QUOTE') return 'quote';
  const mark = punctuation.get(word.text);
  if (mark !== undefined) return mark;
  if (word.tag === 'PUNCT') return 'other';
  if (RELATIVES.has(word.lower)) return 'relative';
  if (word.lower === 'that' && (word.tag === 'PRON' || word.tag === 'SCONJ') && previous === 'noun')
    return word.tag === 'PRON' ? 'relative' : 'subordinator';
  if (word.tag === 'CCONJ' || COORDINATORS.has(word.lower)) return 'coordinator';
  if (word.tag === 'SCONJ' || (SUBORDINATORS.has(word.lower) && word.lower !== 'that')) return 'subordinator';
  if (word.lower === 'as' || word.lower === 'than') return 'preposition';
  if (word.tag === 'ADP') return 'preposition';
  if (word.tag === 'ADV' || word.tag === 'PART') return 'adverb';
  return 'other';
};

/** "Months of harassment": a measure of what follows, and no time at which anything is said. */
const PERIODS = new Set(['minutes', 'hours', 'days', 'nights', 'weeks', 'months', 'years']);

const isTime = (words: readonly TaggedWord[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (words[at]?.tag === 'PART') return false;
  // "minutes suggest": a record, where nothing counts them
  if (
    words[to - 1]?.lower === 'minutes' &&
    words[to]?.tag === 'VERB' &&
    words[from]?.tag !== 'NUM' &&
    words[to - 2]?.tag !== 'ADJ'
  )
    return false;
  if (PERIODS.has(words[to - 1]?.lower ?? '') && words[to]?.lower === 'of') return false;
  return TIME_WORDS.has(words[to - 1]?.lower ?? '') || (to - from === 1 && /^\d{4}$/.test(words[from]?.text ?? ''));
};

const single = (kind: PhraseKind, from: number, to = from + 1): Phrase => ({
  kind,
  from,
  to,
  head: to - 1,
  verb: null,
  time: false,
});

const QUOTED_INFINITIVE: VerbGroup = { form: 'infinitive', passive: false, negated: false, modal: false };
const opensWithVerb = (word: TaggedWord | undefined): boolean =>
  word?.tag === 'QUOTE' && /^["“‘'«]\p{Ll}/u.test(word.text);

export const phrasesOf = (words: readonly TaggedWord[]): readonly Phrase[] => {
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    // "pledged to “win every street”": the verb stands within the quotation
    if (word.lower === 'to' && opensWithVerb(words[at + 1])) {
      phrases.push({ kind: 'verb', from: at, to: at + 2, head: at + 1, verb: QUOTED_INFINITIVE, time: false });
      at += 2;
      continue;
    }
    const kind = kindOf(word, phrases.at(-1)?.kind);
    if (
      kind === 'preposition' &&
      (word.lower === 'at' || word.lower === 'up' || word.lower === 'about') &&
      nounGroupEnd(words, at) > at
    ) {
      const end = nounGroupEnd(words, at);
      phrases.push({ kind: 'noun', from: at, to: end, head: end - 1, verb: null, time: isTime(words, at, end) });
      at = end;
      continue;
    }
    if (kind === 'other' || (kind === 'subordinator' && word.lower === 'that') || kind === 'adverb') {
      const end = kind === 'adverb' && word.tag === 'PART' ? at : nounGroupEnd(words, at);
      if (end > at) {
        phrases.push({ kind: 'noun', from: at, to: end, head: end - 1, verb: null, time: isTime(words, at, end) });
        at = end;
        continue;
      }
      const group = verbGroupAt(words, at);
      if (group !== null) {
        phrases.push({
          kind: 'verb',
          from: at,
          to: group.to,
          head: group.head,
          verb: describeVerb(words, at, group.head),
          time: false,
        });
        at = group.to;
        continue;
      }
    }
    phrases.push(single(kind, at));
    at += 1;
  }
  return phrases;
};

export const parseLine = (line: Line): ParsedLine => {
  const words = mendTags(line.words);
  return { ...line, words, phrases: phrasesOf(words) };
};
