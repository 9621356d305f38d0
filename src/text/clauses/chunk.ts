/** Cuts a sentence into noun groups, verb groups and the small words between them, left to right (Abney's chunks). */
import type { Word } from './words.ts';

export type ChunkKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'and'
  | 'contrast'
  | 'time'
  | 'embedding'
  | 'relative'
  | 'comma'
  | 'stop'
  | 'adverb'
  | 'other';

export interface Verb {
  readonly form: 'finite' | 'gerund' | 'infinitive';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
}

/** Word indexes; `head` is the last noun or the main verb. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly verb: Verb | null;
}

/** The small words and marks that say how phrases hang together. */
const SMALL: ReadonlyMap<string, ChunkKind> = new Map(
  (
    [
      ['and', 'and or nor'],
      ['contrast', 'yet but while whereas though although'],
      ['time', 'when as after before because since once until'],
      ['embedding', 'that if unless whether how why what where than'],
      ['relative', 'which who whom whose'],
      ['comma', ', — – --'],
      ['stop', '; : |'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, ChunkKind] => [word, kind])),
);
const MODALS = new Set(['may', 'might', 'could', 'would', 'can', 'will', 'shall', 'should', 'must', "'ll", "'d"]);
const NOT = new Set(['not', "n't", 'never', 'no longer', 'hardly', 'scarcely']);
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", 'am']);
const QUOTES = new Set(['“', '”', '"', '‘', '’', '«', '»', "''", '``']);
const QUANTIFIERS = new Set([
  'more',
  'fewer',
  'less',
  'over',
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'some',
  'at',
  'up',
  'under',
]);
const LINKS = new Set(['than', 'least', 'most', 'to']);

const isPossessive = (word: Word | undefined): boolean => word?.tag === 'PART' && /^'s?$/i.test(word.lower);

/** "more than 30", "at least 107", "over 600": where the number stands, or -1. */
const numberAfter = (words: readonly Word[], at: number): number => {
  if (!QUANTIFIERS.has(words[at]?.lower ?? '')) return -1;
  const next = LINKS.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const number = words[next]?.tag === 'SYM' ? next + 1 : next;
  return words[number]?.tag === 'NUM' ? next : -1;
};

/** No group of words is longer; what looks like one is looked through no further, so that a sentence of nothing else stays linear. */
const LONGEST_GROUP = 80;

const nounGroup = (words: readonly Word[], from: number): { to: number; head: number } | null => {
  const last = Math.min(words.length, from + LONGEST_GROUP);
  let at = from;
  let head = -1;
  const quantified = numberAfter(words, from);
  if (quantified > 0) at = quantified;
  for (; at < last; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const right = words[at + 1];
    if (word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'NUM' || word.tag === 'SYM') head = at;
    else if (word.tag === 'PRON') {
      if (at > from || SMALL.get(word.lower) !== undefined) break;
      head = at;
      if (!/^(?:its|his|her|their|our|my|your|whose)$/.test(word.lower)) return { to: at + 1, head };
    } else if (word.tag === 'DET') {
      if (head >= 0 || SMALL.get(word.lower) === 'relative') break;
      if (right === undefined || right.tag === 'VERB' || right.tag === 'AUX' || right.tag === 'ADP')
        return { to: at + 1, head: at };
    } else if (word.tag === 'ADJ') {
      if (
        head >= 0 &&
        words[head]?.tag !== 'PROPN' &&
        words[head]?.tag !== 'NUM' &&
        !isPossessive(words[at - 1]) &&
        words[at - 1]?.text !== '-'
      )
        break;
    } else if (QUOTES.has(word.text)) {
      // A mark within a group is one; a row of them is none.
      if (right === undefined || QUOTES.has(right.text)) break;
      if (head >= 0 && right.tag !== 'NOUN' && right.tag !== 'PROPN' && right.tag !== 'ADJ') break;
    } else if (word.text === '-' && at > from && words[at - 1]?.end === word.start) continue;
    else if (isPossessive(word) && head === at - 1) continue;
    else if (word.tag === 'ADV' && right?.tag === 'ADJ' && head < 0 && at > from) continue;
    else if (word.lower === 'of' && (words[at - 1]?.lower === 'one' || words[at - 1]?.text === '-')) continue;
    else break;
  }
  // "the dead", "the potential for": the adjective stands for its noun.
  if (head < from && words[from]?.tag === 'DET' && words[at - 1]?.tag === 'ADJ') return { to: at, head: at - 1 };
  return head < from ? null : { to: head + 1, head };
};

const verbGroup = (words: readonly Word[], from: number): Chunk | null => {
  const last = Math.min(words.length, from + LONGEST_GROUP);
  let at = from;
  let head = -1;
  let modal: string | null = null;
  let negated = false;
  let be = false;
  let _have = false;
  const infinitive = words[from]?.lower === 'to';
  if (infinitive) at += 1;
  for (; at < last; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.tag === 'VERB') {
      head = at;
      break;
    }
    if (word.tag === 'AUX') {
      head = at;
      if (MODALS.has(word.lower)) modal = word.lower;
      be = BE.has(word.lower);
      _have ||= word.lemma === 'have';
    } else if (NOT.has(word.lower)) negated = true;
    else if (word.tag !== 'ADV' || (at === from && !infinitive)) break;
  }
  if (head < 0) return null;
  const main = words[head];
  const after = words[head + 1];
  if (after !== undefined && NOT.has(after.lower) && main?.tag === 'AUX') negated = true;
  for (at = from; at < head + 2; at += 1)
    if (words[at]?.lower === 'no' && words[at + 1]?.lower === 'longer') negated = true;
  const gerund = main?.tag === 'VERB' && main.lower.endsWith('ing') && main.lower !== main.lemma;
  const form = infinitive
    ? 'infinitive'
    : gerund && head === from
      ? 'gerund'
      : words[from]?.lower === 'being' || words[from]?.lower === 'having'
        ? 'gerund'
        : 'finite';
  return {
    kind: 'verb',
    from,
    to: head + 1,
    head,
    verb: { form, passive: be && main?.tag === 'VERB' && !gerund, negated, modal },
  };
};

const single = (kind: ChunkKind, at: number): Chunk => ({ kind, from: at, to: at + 1, head: at, verb: null });

const chunkAt = (words: readonly Word[], at: number, word: Word): Chunk => {
  const small = SMALL.get(word.lower);
  const group = numberAfter(words, at) > 0 ? nounGroup(words, at) : null;
  if (group !== null) return { kind: 'noun', from: at, ...group, verb: null };
  if (small === 'relative' || small === 'comma' || small === 'stop' || word.tag === 'CCONJ')
    return single(small ?? 'and', at);
  if (small === 'time' && (word.tag === 'ADP' || word.lower === 'as')) return single('preposition', at);
  if (small !== undefined && word.tag !== 'DET') return single(small, at);
  if (word.tag === 'ADP') return single('preposition', at);
  if (word.tag === 'AUX' || word.tag === 'VERB' || word.lower === 'to' || NOT.has(word.lower)) {
    const verb = verbGroup(words, at);
    if (verb !== null) return verb;
    if (word.lower === 'to') return single('preposition', at);
  }
  if (word.tag === 'ADV' || word.tag === 'PART') return single('adverb', at);
  if (word.tag === 'SCONJ') return single('embedding', at);
  const noun = nounGroup(words, at);
  return noun === null ? single('other', at) : { kind: 'noun', from: at, ...noun, verb: null };
};

/** "before the president left": a preposition of time with a subject and a verb after it opens a clause. */
const opensClause = (chunks: readonly Chunk[], words: readonly Word[], index: number): boolean => {
  const chunk = chunks[index];
  if (
    chunk?.kind !== 'preposition' ||
    SMALL.get(words[chunk.head]?.lower ?? '') !== 'time' ||
    chunks[index + 1]?.kind !== 'noun'
  )
    return false;
  let at = index + 2;
  while (chunks[at]?.kind === 'adverb') at += 1;
  return chunks[at]?.verb?.form === 'finite';
};

export const chunksOf = (words: readonly Word[]): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const chunk = chunkAt(words, at, word);
    chunks.push(chunk);
    at = chunk.to;
  }
  return chunks.map((chunk, index) => (opensClause(chunks, words, index) ? { ...chunk, kind: 'time' } : chunk));
};
