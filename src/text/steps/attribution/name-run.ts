/** Capitalised runs as names: where one ends, its title, whether it looks like a person's. Knows words, no article. */
import { BODY_NAME_WORDS } from '../../lexicon/body-names.ts';
import { isCapitalised } from '../../lexicon/capital.ts';
import { TITLES } from '../../lexicon/titles.ts';
import { isBodyNoun } from '../../lexicon/unnamed-sources.ts';
import type { TaggedWord } from './mend-tags.ts';

export interface NameRun {
  readonly from: number;
  readonly to: number;
}

const isName = (word: TaggedWord | undefined): boolean =>
  word !== undefined && word.tag === 'PROPN' && (isCapitalised(word.text) || /^\d/.test(word.text));

/** The capitalised run that ends with word `last`, within `from`. */
export const nameRun = (words: readonly TaggedWord[], from: number, last: number): NameRun | null => {
  let at = last;
  if (!isName(words[last])) return null;
  while (at > from) {
    const left = words[at - 1];
    if (
      isName(left) ||
      (left !== undefined &&
        at - 1 > from &&
        (left.text === '&' || /^\p{Ll}+$/u.test(left.text)) &&
        left.tag !== 'NOUN' &&
        left.tag !== 'ADJ' &&
        left.tag !== 'DET' &&
        left.tag !== 'VERB' &&
        left.tag !== 'PART' &&
        left.tag !== 'ADV' &&
        isName(words[at - 2]))
    )
      at -= 1;
    else break;
  }
  return { from: at, to: last + 1 };
};

/** Splits "Interior Minister Diosdado Cabello" into role and name; a title alone keeps its words as the name. */
export const splitTitle = (words: readonly string[]): { role: string | null; name: string; titled: string | null } => {
  let cut = 0;
  words.forEach((word, i) => {
    if (i < words.length - 1 && TITLES.has(word.toLowerCase())) cut = i + 1;
  });
  const name = words.slice(cut).join(' ');
  const title = cut > 0 ? words.slice(0, cut).join(' ') : null;
  return {
    role: title !== null && /[a-z]{4}/i.test(title) ? title : null,
    name,
    titled: cut > 0 ? (words[cut - 1]?.toLowerCase() ?? null) : null,
  };
};

/** Two to four words, none of a body's. */
export const looksLikePerson = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.length <= 4 &&
  words.every((word) => /^\p{L}/u.test(word)) &&
  !words.some((word) => isBodyNoun(word.toLowerCase()) || BODY_NAME_WORDS.has(word.toLowerCase())) &&
  !/^\p{Lu}{3,}$/u.test(words.at(-1) ?? '');
