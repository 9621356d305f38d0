/** Tokens of one sentence, made ready for cutting into clauses: lower case, quotation depth, tags mended. Knows no roles. */
import type { Span } from '../../domain/span.ts';
import type { Token } from '../document.ts';
import { isCapitalised } from '../lexicon/capital.ts';
import { stemUnknown } from '../tagger/stem-unknown.ts';

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly tag: string;
  /** Within quotation marks, or one of them. */
  readonly quoted: boolean;
}

const OPENS = new Set(['“', '«', '``']);
const CLOSES = new Set(['”', '»', "''"]);
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]);
/** Participles that news uses as adjectives, also without an article. */
const ADJECTIVAL = new Set([
  'associated',
  'related',
  'alleged',
  'suspected',
  'so-called',
  'armed',
  'combined',
  'united',
  'unnamed',
  'unidentified',
  'masked',
  'displaced',
  'wounded',
  'occupied',
  'disputed',
  'proposed',
]);
const BEFORE_NOUN = new Set(['DET', 'ADJ', 'NUM']);

const markQuotes = (tokens: readonly Token[]): Word[] => {
  let open = false;
  return tokens.map(({ start, end, text, lower, tag, lemma }) => {
    const mark = tag === 'PUNCT';
    const straight = mark && text === '"';
    const opens = mark && (OPENS.has(text) || (straight && !open));
    if (opens) open = true;
    const word = { start, end, text, lower, lemma, tag, quoted: open };
    if (mark && (CLOSES.has(text) || (straight && !opens))) open = false;
    return word;
  });
};

const MODAL = /^(?:may|might|could|would|can|will|shall|should|must)$/;
const isBase = (word: Word): boolean => word.lower === word.lemma;
const isPossessive = (word: Word | undefined): boolean => word?.tag === 'PART' && word.lower.startsWith("'");

/** Only these are ever mended. */
const MENDABLE = new Set(['VERB', 'AUX', 'ADJ', 'NOUN', 'ADV']);

/** The tag that the neighbours give a word, where the tagger is known to err in news. */
const mended = (words: readonly Word[], at: number, word: Word): string => {
  if (!MENDABLE.has(word.tag)) return word.tag;
  const left = words[at - 1];
  const right = words[at + 1];
  const beforeNoun = right !== undefined && NOMINAL.has(right.tag);
  if (word.tag === 'ADV' && (word.lower === 'first' || word.lower === 'only') && left?.tag === 'DET') return 'ADJ';
  if (word.tag === 'VERB' || word.tag === 'AUX') {
    const hyphened =
      (left?.text === '-' && left.end === word.start) || (right?.text === '-' && right.start === word.end);
    if (hyphened) return 'ADJ';
  }
  if (word.tag === 'VERB') {
    if (left?.tag === 'PROPN' && right?.tag === 'PROPN' && isCapitalised(word.text)) return 'PROPN';
    if (beforeNoun && ADJECTIVAL.has(word.lower) && left?.tag !== 'NOUN' && left?.tag !== 'PROPN') return 'ADJ';
    const modified =
      left !== undefined &&
      (BEFORE_NOUN.has(left.tag) || isPossessive(left) || left.lower === 'first' || left.lower === 'only');
    if (modified && beforeNoun && /(?:ed|ing|en|wn)$/.test(word.lower)) return 'ADJ';
    // "a claim", "Maduro's capture to": a determiner or a possessive calls for a noun.
    if (left !== undefined && (left.tag === 'DET' || left.tag === 'ADJ' || isPossessive(left)) && isBase(word))
      return 'NOUN';
    return word.tag;
  }
  // "may close the plant": a modal calls for a verb.
  if (
    left?.tag === 'AUX' &&
    right?.tag === 'DET' &&
    (word.tag === 'ADJ' || word.tag === 'NOUN') &&
    MODAL.test(left.lower)
  )
    return 'VERB';
  const participle = word.tag === 'ADJ' && /(?:ed|wn)$/.test(word.lower);
  if (!participle) return word.tag;
  let back = at - 1;
  while (words[back]?.tag === 'ADV' || words[back]?.lower === 'not') back -= 1;
  const auxiliary = words[back];
  if (auxiliary?.tag !== 'AUX' || beforeNoun) return word.tag;
  if (BE.has(auxiliary.lower)) return right?.tag === 'ADP' || right?.tag === 'PART' ? 'VERB' : word.tag;
  return right?.tag === 'PUNCT' && right.text !== '.' && right.text !== ','
    ? 'VERB'
    : right?.tag === 'DET'
      ? 'VERB'
      : word.tag;
};

const isFiniteVerb = (word: Word): boolean =>
  word.tag === 'AUX' || (word.tag === 'VERB' && !word.lower.endsWith('ing'));

/** "Schools open again tomorrow", "The strike signals a shift" with no other verb: the plural noun before a noun group is the verb. */
const withVerb = (words: readonly Word[]): readonly Word[] => {
  if (words.some((word) => !word.quoted && isFiniteVerb(word))) return words;
  const opening = words.findIndex(
    (word, index) =>
      word.tag === 'ADJ' && /^(?:open|close)$/.test(word.lower) && /[a-z]s$/.test(words[index - 1]?.text ?? ''),
  );
  if (opening > 0) return words.map((word, index) => (index === opening ? { ...word, tag: 'VERB' } : word));
  const at = words.findIndex((word, index) => {
    const left = words[index - 1];
    const right = words[index + 1];
    if (word.tag !== 'NOUN' || !/[a-z]{2}s$/.test(word.text) || isBase(word)) return false;
    if (left === undefined || (left.tag !== 'NOUN' && left.tag !== 'PROPN')) return false;
    return (
      right !== undefined &&
      (right.tag === 'DET' ||
        right.tag === 'ADJ' ||
        right.tag === 'PROPN' ||
        right.tag === 'ADV' ||
        right.tag === 'NUM' ||
        right.lower === 'its')
    );
  });
  return words.map((word, index) => (index === at ? { ...word, tag: 'VERB' } : word));
};

export const wordsOf = (tokens: readonly Token[]): readonly Word[] => {
  const words = markQuotes(tokens);
  // Read from the tagger's own tags throughout: what one word is mended to must not change how the next is judged.
  const tags = words.map((word, at) => mended(words, at, word));
  tags.forEach((tag, at) => {
    const word = words[at];
    if (word === undefined || tag === word.tag) return;
    words[at] = { ...word, tag, lemma: tag === 'VERB' ? stemUnknown(word.text, tag, () => false) : word.lemma };
  });
  return withVerb(words);
};
