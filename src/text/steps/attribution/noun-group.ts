/** Noun groups: determiner, modifiers, nouns and names in a row, with possessives. Knows tags; nothing of roles. */
import { isCapitalised } from '../../lexicon/capital.ts';
import { PERSONAL, POSSESSIVES } from '../../lexicon/subordinators.ts';
import { TIME_WORDS } from '../../lexicon/time-words.ts';
import { isPersonNoun } from '../../lexicon/unnamed-sources.ts';
import type { TaggedWord } from './mend-tags.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'SYM']);
const OPENING = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM']);
const NAME_PARTICLES = new Set([
  'de',
  'del',
  'da',
  'di',
  'bin',
  'al',
  'el',
  'von',
  'van',
  'der',
  'den',
  'la',
  'le',
  'du',
  'dos',
  'ibn',
  'ben',
  'abu',
]);

const LAST = new Set(['last', 'next', 'this', 'earlier']);

const isPossessive = (word: TaggedWord | undefined): boolean =>
  word?.tag === 'PART' && (word.lower === "'s" || word.lower === "'");
const isTimeWord = (word: TaggedWord | undefined): boolean => word !== undefined && TIME_WORDS.has(word.lower);

/** A participle that stands before a noun, "the reported strike", is a modifier. */
const modifies = (words: readonly TaggedWord[], at: number, from: number): boolean => {
  const next = words[at + 1];
  const left = words[at - 1];
  if (left === undefined || left.tag === 'NOUN' || left.tag === 'PROPN') return false;
  return (
    at > from &&
    /(?:ed|ing|en|wn|nt|de|ld|id)$/.test(words[at]?.lower ?? '') &&
    next !== undefined &&
    (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ' || next.tag === 'NUM')
  );
};

/** "About four in ten", "about half": no preposition stands where a sentence or a clause opens. */
const isShare = (word: TaggedWord | undefined): boolean =>
  word?.tag === 'NUM' || word?.lower === 'half' || word?.lower === 'two-thirds' || word?.lower === 'three-quarters';
const MORE_OR_LESS = new Set(['more', 'less', 'fewer']);
const opensGroup = (left: TaggedWord | undefined): boolean =>
  left === undefined || ['PUNCT', 'SCONJ', 'CCONJ'].includes(left.tag);

/** After "about", "at least", "more than" with a number behind it; `from` when they stand otherwise. */
const boundEnd = (words: readonly TaggedWord[], from: number): number => {
  const lower = words[from]?.lower ?? '';
  const second = words[from + 1]?.lower;
  if (lower === 'about' && isShare(words[from + 1]) && opensGroup(words[from - 1])) return from + 1;
  if (MORE_OR_LESS.has(lower) && second === 'than' && isShare(words[from + 2])) return from + 2;
  if (words[from]?.tag === 'ADV' && words[from + 1]?.tag === 'NUM') return from + 1;
  const bound = (lower === 'at' && (second === 'least' || second === 'most')) || (lower === 'up' && second === 'to');
  return bound && words[from + 2]?.tag === 'NUM' ? from + 2 : from;
};

/** Where the noun group that begins at `from` ends; `from` when none begins there. */
export const nounGroupEnd = (words: readonly TaggedWord[], from: number): number => {
  const first = words[from];
  if (first === undefined) return from;
  if (first.tag === 'PRON' && PERSONAL.has(first.lower)) return from + 1;
  const pronoun = first.tag === 'PRON' && !POSSESSIVES.has(first.lower);
  let at = MORE_OR_LESS.has(first.lower) ? boundEnd(words, from) : from;
  let end = from;
  if (at > from) end = at;
  else if (first.tag === 'PRON') {
    at += 1;
    if (pronoun) end = at;
  } else if (first.tag === 'ADV' || first.tag === 'ADP') {
    // "nearly 30 people", "at least three": such words open a group only before a number
    at = boundEnd(words, from);
    if (at === from) return from;
  } else if (!OPENING.has(first.tag)) return from;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (
      isTimeWord(word) &&
      end > from &&
      !isTimeWord(words[at - 1]) &&
      NOMINAL.has(words[at - 1]?.tag ?? '') &&
      words[at - 1]?.tag !== 'NUM' &&
      isCapital(word)
    )
      break;
    if (
      isTimeWord(words[at - 1]) &&
      isCapital(words[at - 1]) &&
      end === at &&
      at > from &&
      !isPossessive(word) &&
      !isTimeWord(word) &&
      word.tag !== 'NUM'
    )
      break;
    // "endorsed Cruz last week"
    if (end === at && at > from && LAST.has(word.lower) && isTimeWord(words[at + 1]) && !isTimeWord(words[at - 1]))
      break;
    if (word.tag === 'PROPN' && end === at && first.tag === 'DET' && splitsName(words, at)) break;
    if (NOMINAL.has(word.tag)) end = at + 1;
    else if (word.tag === 'DET' && at === from) continue;
    else if (word.tag === 'DET' && at === from + 1 && (first.tag === 'DET' || pronoun) && !isTimeWord(first)) continue;
    else if (word.tag === 'QUOTE' && at > from && quotable(words[at - 1])) {
      end = at + 1;
      if (/[,.?!]["”’]*$/.test(word.text)) return end;
    } else if (word.tag === 'ADJ') {
      if (pronoun && at === from + 1) break;
    } else if (isPossessive(word) && end === at) continue;
    else if (word.tag === 'VERB' && modifies(words, at, from)) continue;
    else if (
      word.tag === 'ADV' &&
      at > from &&
      at < from + 3 &&
      end <= from &&
      (words[at + 1]?.tag === 'ADJ' ||
        words[at + 1]?.tag === 'NUM' ||
        words[at + 1]?.tag === 'VERB' ||
        (words[at - 1]?.tag === 'DET' && words[at + 1]?.tag === 'NOUN'))
    )
      continue;
    else if (
      (NAME_PARTICLES.has(word.lower) || word.text === '&') &&
      words[at - 1]?.tag === 'PROPN' &&
      words[at + 1]?.tag === 'PROPN'
    )
      continue;
    else break;
  }
  // "congratulated her for": whose is not told
  if (end === from && first.lower === 'her') return from + 1;
  // "the dead", "some", "others": a determiner or adjective that stands for its noun
  if (end === from && (first.tag === 'DET' || first.tag === 'ADJ') && standsAlone(words, at - 1)) return at;
  return end;
};

/** "of the court Hale was": a name behind a noun that is no title is a group of its own. */
const splitsName = (words: readonly TaggedWord[], at: number): boolean => {
  const left = words[at - 1];
  return (
    left?.tag === 'NOUN' && !isPersonNoun(left.lower) && (words[at + 1]?.tag === 'AUX' || words[at + 1]?.tag === 'VERB')
  );
};
/** “armed conflict” after a determiner or adjective is a noun like another. */
const quotable = (left: TaggedWord | undefined): boolean =>
  left !== undefined &&
  (left.tag === 'DET' || left.tag === 'ADJ' || left.tag === 'NUM' || isPossessive(left) || POSSESSIVES.has(left.lower));
const isCapital = (word: TaggedWord | undefined): boolean => word !== undefined && isCapitalised(word.text);
const ALONE = new Set([
  'some',
  'many',
  'others',
  'both',
  'several',
  'few',
  'most',
  'all',
  'none',
  'each',
  'either',
  'neither',
  'this',
  'that',
  'these',
  'those',
  'another',
  'any',
]);
const standsAlone = (words: readonly TaggedWord[], last: number): boolean => {
  const word = words[last];
  return word !== undefined && (ALONE.has(word.lower) || (word.tag === 'ADJ' && words[last - 1]?.lower === 'the'));
};
