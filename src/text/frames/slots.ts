/** Noun groups as the slots of a frame hold them: without articles, quantifiers, vouching words and quotation marks. */
import type { Chunk } from '../clauses/chunk.ts';
import type { Word } from '../clauses/words.ts';

const DROPPED = new Set([
  'first',
  'only',
  'sole',
  'latest',
  'known',
  'confirmed',
  'reported',
  'alleged',
  'suspected',
  'purported',
  'apparent',
  'unprecedented',
  'recent',
  'single',
  'new',
  'such',
  'same',
  'other',
  'another',
  'several',
  'many',
  'more',
  'than',
  'at',
  'least',
  'over',
  'about',
  'around',
  'nearly',
  'some',
  'of',
  'one',
]);
const LIMIT = 80;
const MARKS = /^["“”«»‘’'`]+$/;

/** Words of `from` to `to` as written, marks of quotation left out. */
export const joined = (words: readonly Word[], from: number, to: number): string => {
  let text = '';
  let end = -1;
  for (const word of words.slice(from, to)) {
    if (MARKS.test(word.text)) continue;
    if (text !== '' && word.start > end) text += ' ';
    text += word.text;
    end = word.end;
  }
  return text.length <= LIMIT ? text : text.slice(text.indexOf(' ', text.length - LIMIT) + 1);
};

const isLoose = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.tag === 'DET' ||
    word.tag === 'NUM' ||
    word.tag === 'SYM' ||
    word.tag === 'PRON' ||
    word.tag === 'ADV' ||
    DROPPED.has(word.lower));

/** null for a pronoun and for a group with nothing left. */
export const slotOf = (words: readonly Word[], chunk: Chunk | null): string | null => {
  if (chunk === null) return null;
  let { from } = chunk;
  while (from < chunk.to && (isLoose(words[from]) || MARKS.test(words[from]?.text ?? ''))) from += 1;
  if (from >= chunk.to) return null;
  const text = joined(words, from, chunk.to);
  return text === '' ? null : text;
};

/** "the C.I.A.'s drone strike", "a US strike": whose action it is, from within the noun group. */
export const ownerOf = (words: readonly Word[], { from, head }: Chunk): string | null => {
  const possessive = words.findIndex(
    (word, at) => at > from && at < head && word.tag === 'PART' && /^'s?$/.test(word.lower),
  );
  if (possessive > 0) return slotOf(words, { kind: 'noun', from, to: possessive, head: possessive - 1, verb: null });
  const name = words.findIndex((word, at) => at >= from && at < head && word.tag === 'PROPN');
  if (name < 0) return null;
  let to = name;
  while (to < head && words[to]?.tag === 'PROPN') to += 1;
  return joined(words, name, to);
};
