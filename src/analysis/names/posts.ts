/** Who holds a post with whom, read off the words next to a name: "Foreign Minister Ana Ruiz", "Ana Ruiz, head of Acme". */

import { stem } from '../words/stem.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import type { Word } from '../words/words-of.ts';
import { countryNamed } from './countries.ts';

const POSTS = new Set(
  `president minister premier chancellor secretary executive ceo chief chairman chairwoman chair director head spokesman spokeswoman spokesperson commander
   governor mayor leader boss owner founder captain lawyer solicitor officer manager coach`
    .split(/\s+/)
    .map(stem),
);
const OF_STATE = new Set(
  'president minister premier chancellor prime government regime administration'.split(' ').map(stem),
);
const RULES = new Set(['government', 'regime', 'administration', 'cabinet']);
const BEFORE = 6;
const AFTER = 8;

const isPost = ({ key }: Word): boolean => POSTS.has(stem(key));
const marks = (words: readonly Word[]): readonly string[] =>
  words.flatMap(({ text, key }) => [countryNamed(text) ?? '', stem(key)]).filter((mark) => mark !== '');

/** Words of the post that ends right before the name: back to the first lower-case word that is none of a title. */
const titleBefore = (words: readonly Word[], at: number): readonly Word[] => {
  let from = at;
  while (from > 0 && at - from < BEFORE) {
    const word = words[from - 1];
    const post = words[from];
    // "Culture minister": what the post is for stands right before it.
    const ofPost = post !== undefined && isPost(post) && word !== undefined && !STOP_WORDS.has(word.key);
    if (
      word === undefined ||
      (!ofPost &&
        !/^\p{Lu}/u.test(word.text) &&
        !isPost(word) &&
        !['prime', 'foreign', 'interior', 'vice'].includes(word.key))
    )
      break;
    from -= 1;
  }
  return words.slice(from, at);
};

/** A name, perhaps a surname, and the stemmed words and countries of the post that the text gives its bearer. */
export interface PostOf {
  readonly name: string;
  readonly marks: readonly string[];
}

/** For every capitalised word of the text that has a post next to it. */
export const postsIn = (text: string, words: readonly Word[]): readonly PostOf[] =>
  words.flatMap((word, at) => {
    if (!/^\p{Lu}/u.test(word.text)) return [];
    const before = titleBefore(words, at);
    const after = text[word.end] === ',' ? words.slice(at + 1, at + 1 + AFTER) : [];
    const found = [
      ...(before.some(isPost) ? marks(before) : []),
      ...(after.some(isPost) ? marks(after) : []),
      ...(RULES.has(words[at + 1]?.key ?? '') ? [stem('government')] : []),
    ];
    return found.length === 0 ? [] : [{ name: word.key, marks: found }];
  });

/** Per surname what the passages say of its bearer's posts. */
export const postsOf = (
  surnames: ReadonlySet<string>,
  texts: readonly { readonly posts: readonly PostOf[] }[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = new Map<string, Set<string>>();
  for (const { posts } of texts)
    for (const { name, marks: found } of posts) {
      if (!surnames.has(name)) continue;
      const marksOf = known.get(name) ?? new Set();
      for (const mark of found) marksOf.add(mark);
      known.set(name, marksOf);
    }
  return known;
};

export const holdsPost = (marks: ReadonlySet<string>): boolean =>
  [...marks].some((mark) => POSTS.has(mark) || OF_STATE.has(mark));
export const holdsStatePost = (marks: ReadonlySet<string>): boolean => [...marks].some((mark) => OF_STATE.has(mark));
