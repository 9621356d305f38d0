/** What a stretch of text is about, as a set of concepts: content words by stem and synonym class, names by country and acronym. */
import { countryNamed } from '../names/countries.ts';
import { idiomOf } from '../words/idioms.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { conceptOf } from '../words/synonyms.ts';
import type { Word } from '../words/words-of.ts';

const LONGEST_NAME = 8;
/** "Isn't", "we'll", "I'd": grammar alone. */
const CONTRACTED = /'(?:t|ll|ve|d|m|re)$/u;
const capital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/** The concept of one word, or null when it carries none. */
export const conceptOfWord = (word: Word): string | null => {
  const country = capital(word) ? countryNamed(word.text) : null;
  if (country !== null) return country;
  if (word.key.length < 2 || /^\d/.test(word.key) || CONTRACTED.test(word.key)) return null;
  // In small letters it is people who walk, and no month.
  const walked = word.text === 'march';
  return STOP_WORDS.has(word.key) && !walked ? null : conceptOf(word.key);
};

const acronymsFrom = (words: readonly Word[], at: number, acronyms: ReadonlyMap<string, string>): readonly string[] => {
  let form = words[at]?.key ?? '';
  return words.slice(at + 1, at + LONGEST_NAME).flatMap(({ key }) => {
    form += ` ${key}`;
    const short = acronyms.get(form);
    return short === undefined ? [] : [short];
  });
};

const NO_ACRONYMS: ReadonlyMap<string, string> = new Map();
// Names, posts and short clauses come again as the very same words.
const FEW = 20;
const plain = new WeakMap<readonly Word[], ReadonlySet<string>>();

/** Concepts of the words; long forms of acronyms add the acronym, verbs of two words their meaning. */
export const conceptsOf = (words: readonly Word[], acronyms: ReadonlyMap<string, string>): ReadonlySet<string> => {
  if (words.length > FEW || (acronyms.size > 0 && namesAcronym(words, acronyms))) return readConcepts(words, acronyms);
  const known = plain.get(words);
  if (known !== undefined) return known;
  const concepts = readConcepts(words, NO_ACRONYMS);
  plain.set(words, concepts);
  return concepts;
};

const namesAcronym = (words: readonly Word[], acronyms: ReadonlyMap<string, string>): boolean =>
  words.some((word, at) => capital(word) && acronymsFrom(words, at, acronyms).length > 0);

const readConcepts = (words: readonly Word[], acronyms: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [at, word] of words.entries()) {
    const idiom = idiomOf(word.key, words[at + 1]?.key ?? '');
    if (idiom !== null) found.add(conceptOf(idiom));
    const concept = idiom === null ? conceptOfWord(word) : null;
    if (concept !== null) found.add(concept);
    if (acronyms.size > 0 && capital(word)) for (const short of acronymsFrom(words, at, acronyms)) found.add(short);
  }
  return found;
};

/** Those of the concepts that are names: capitalised anywhere but at the start. */
export const namesOf = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(
    words
      .slice(1)
      .filter(capital)
      .flatMap((word) => conceptOfWord(word) ?? []),
  );
