/**
 * Clauses of a sentence that carry a fact of their own: coordinated, contrasted, temporal, non-restrictive relative and
 * participial ones ("…, killing 12"). Clauses inside another's object ("that …", "if …") stay with it.
 */
import { type Chunk, chunksOf } from './chunk.ts';
import type { Word } from './words.ts';

export type ClauseLink = 'main' | 'and' | 'contrast' | 'time' | 'relative' | 'participle' | 'condition';

export interface Clause {
  readonly link: ClauseLink;
  /** Words of the clause, its connector left out. */
  readonly from: number;
  readonly to: number;
  readonly chunks: readonly Chunk[];
  /** Its main verb; null in a fragment. */
  readonly verb: Chunk | null;
  /** Its own subject, or that of the clause it goes on from; null when there is none. */
  readonly subject: Chunk | null;
}

const NO_EVENT = new Set([
  'including',
  'according',
  'regarding',
  'concerning',
  'following',
  'involving',
  'depending',
  'citing',
  'owing',
  'pending',
  'excluding',
  'considering',
]);

interface Cut {
  readonly at: number;
  readonly link: ClauseLink;
  /** First chunk after the connector. */
  readonly from: number;
  readonly verb: number;
}

const isQuoted = (words: readonly Word[], chunk: Chunk): boolean => words[chunk.head]?.quoted === true;

/** A participle after its noun ("officials briefed on it stated"): no object, and a rival verb before the next boundary. */
const isReduced = (chunks: readonly Chunk[], words: readonly Word[], index: number): boolean => {
  const chunk = chunks[index];
  const word = words[chunk?.head ?? -1];
  if (
    chunk === undefined ||
    chunk.to - chunk.from > 1 ||
    word?.tag !== 'VERB' ||
    !/(?:ed|en|wn|ne|ght|ld|nd|id|pt|ft|nt|de|lt|un|ck|ng|um|am)$/.test(word.lower)
  )
    return false;
  const next = chunks[index + 1];
  if (next === undefined || (next.kind !== 'preposition' && next.kind !== 'adverb')) return false;
  for (let i = index + 1; i < chunks.length; i += 1) {
    const other = chunks[i];
    if (other?.kind === 'embedding' || other?.kind === 'relative') return i > index + 1;
    if (
      other === undefined ||
      (other.kind !== 'noun' && other.kind !== 'preposition' && other.kind !== 'adverb' && other.kind !== 'verb')
    )
      return false;
    if (other.verb?.form === 'finite') return chunks[i - 1]?.kind === 'noun' || chunks[i - 1]?.kind === 'adverb';
  }
  return false;
};

const LINK: Partial<Record<Chunk['kind'], ClauseLink>> = {
  and: 'and',
  contrast: 'contrast',
  time: 'time',
  stop: 'main',
  comma: 'main',
};

/** "…, officials and residents said": the comma before joined nouns is the boundary, not the "and". */
const boundaryBefore = (chunks: readonly Chunk[], last: number, and: number): number => {
  for (let at = and - 1; at > last; at -= 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'comma') return chunks[at + 1]?.kind === 'noun' && at + 1 < and ? at : and;
    if (kind !== 'noun' && kind !== 'preposition' && kind !== 'adverb') return and;
  }
  return and;
};

/** The connector by which the verb at `index` opens a clause after the verb at `last`; null when it is embedded. */
const connector = (chunks: readonly Chunk[], words: readonly Word[], last: number, index: number): Cut | null => {
  let subject = false;
  for (let at = index - 1; at > last; at -= 1) {
    const chunk = chunks[at];
    if (chunk === undefined || isQuoted(words, chunk)) return null;
    const { kind } = chunk;
    if (kind === 'embedding') return null;
    if (kind === 'relative')
      return chunks[at - 1]?.kind === 'comma' ? { at: at - 1, link: 'relative', from: at, verb: index } : null;
    if (kind === 'noun') subject = true;
    const link = LINK[kind];
    if (link === undefined) {
      if (kind === 'verb' && chunk.verb?.form === 'gerund' && subject) return null;
      continue;
    }
    if (kind === 'comma' && (!subject || chunks[at + 1]?.kind === 'and' || chunks[at - 1]?.kind === 'and')) continue;
    if (kind !== 'and') return { at, link, from: at + 1, verb: index };
    if (!subject) return isEmbedded(chunks, last, at) ? null : { at, link, from: at + 1, verb: index };
    const boundary = boundaryBefore(chunks, last, at);
    if (boundary === at && isEmbedded(chunks, last, at)) return null;
    return { at: boundary, link: boundary === at ? link : 'main', from: boundary + 1, verb: index };
  }
  return null;
};

/** Whether "that", "who", "if" … stands between two chunks: what follows the "and" goes on with it. */
const isEmbedded = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks.slice(from + 1, to).some(({ kind }) => kind === 'embedding' || kind === 'relative');

/** The first finite verb that is the sentence's own, not that of a clause hung on its subject ("the men who fled were …"). */
const isHung = (chunks: readonly Chunk[], index: number): boolean => {
  const at = chunks
    .slice(0, index)
    .findLastIndex(({ kind }) => kind === 'embedding' || kind === 'relative' || kind === 'comma');
  const kind = chunks[at]?.kind;
  return (
    (kind === 'embedding' || kind === 'relative') &&
    at > 0 &&
    chunks.slice(0, at).some((chunk) => chunk.kind === 'noun')
  );
};

const cutsOf = (chunks: readonly Chunk[], words: readonly Word[]): { cuts: Cut[]; first: number } => {
  const cuts: Cut[] = [];
  let first = -1;
  let last = -1;
  chunks.forEach((chunk, index) => {
    const { verb } = chunk;
    if (verb === null || isQuoted(words, chunk)) return;
    if (verb.form === 'gerund' && last >= 0) {
      const before = chunks[index - 1]?.kind === 'adverb' ? index - 2 : index - 1;
      if (chunks[before]?.kind !== 'comma' || NO_EVENT.has(words[chunk.head]?.lower ?? '')) return;
      cuts.push({ at: before, link: 'participle', from: before + 1, verb: index });
      last = index;
      return;
    }
    if (verb.form !== 'finite' || isReduced(chunks, words, index)) return;
    if (first < 0) {
      if (isHung(chunks, index) && chunks.slice(index + 1).some((later) => later.verb?.form === 'finite')) return;
      first = index;
      last = index;
      return;
    }
    const cut = connector(chunks, words, last, index);
    if (cut === null) return;
    cuts.push(cut);
    last = index;
  });
  return { cuts, first };
};

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|day|night|morning|evening|afternoon|today|yesterday|decade|hour|time)s?$/;

/** The noun group before the verb that no preposition governs; the first one, as modifiers follow their noun. */
const subjectIn = (chunks: readonly Chunk[], words: readonly Word[], from: number, verb: number): Chunk | null => {
  let time: Chunk | null = null;
  for (let at = from; at < verb; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind !== 'noun' || chunks[at - 1]?.kind === 'preposition' || chunks[at - 1]?.verb?.form === 'gerund')
      continue;
    if (!TIMES.test(words[chunk.head]?.lower ?? '')) return chunk;
    time ??= chunk;
  }
  return time;
};

/** "CARACAS, Venezuela (AP) — ": the chunk after the dash, or 0. */
const datelineEnd = (chunks: readonly Chunk[], words: readonly Word[]): number => {
  if (!/^\p{Lu}{3}/u.test(words[0]?.text ?? '')) return 0;
  const dash = chunks.findIndex((chunk) => /^(?:[—–-]|--)$/.test(words[chunk.from]?.text ?? ''));
  return dash > 0 && dash < 9 && chunks.slice(0, dash).every(({ verb }) => verb === null) ? dash + 1 : 0;
};

const openingLink = (chunks: readonly Chunk[], words: readonly Word[]): { link: ClauseLink; from: number } => {
  const [first] = chunks;
  if (first === undefined) return { link: 'main', from: 0 };
  const lower = words[first.from]?.lower;
  if (lower === 'if' || lower === 'unless' || lower === 'whether') return { link: 'condition', from: 0 };
  const dateline = datelineEnd(chunks, words);
  if (dateline > 0) return { link: 'main', from: dateline };
  if (first.kind === 'contrast' || first.kind === 'time')
    return { link: first.kind === 'contrast' ? 'contrast' : 'time', from: 1 };
  return { link: 'main', from: first.kind === 'and' ? 1 : 0 };
};

/** In reading order; they do not overlap. A sentence without a verb is one clause. */
export const splitClauses = (words: readonly Word[]): readonly Clause[] => {
  const chunks = chunksOf(words);
  const { cuts, first } = cutsOf(chunks, words);
  const opening = openingLink(chunks, words);
  const starts = [{ at: -1, ...opening, verb: first }, ...cuts];
  const clauses: Clause[] = [];
  starts.forEach(({ link, from, verb }, index) => {
    const end = starts[index + 1]?.at ?? chunks.length;
    const own = chunks.slice(from, end);
    const [head] = own;
    const tail = own.at(-1);
    if (head === undefined || tail === undefined) return;
    const found = verb < 0 ? null : subjectIn(chunks, words, from, verb);
    const relative =
      link === 'relative' ? (chunks.slice(0, from - 1).findLast(({ kind }) => kind === 'noun') ?? null) : null;
    const inherits = link === 'and' || link === 'participle' || link === 'contrast';
    const subject = relative ?? found ?? (inherits ? (clauses.at(-1)?.subject ?? null) : null);
    clauses.push({
      link,
      from: head.from,
      to: tail.to,
      chunks: own,
      verb: verb < 0 ? null : (chunks[verb] ?? null),
      subject,
    });
  });
  return clauses;
};
