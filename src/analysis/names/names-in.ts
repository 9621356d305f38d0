/** What a claim's passage tells about names, whoever else is in the story: acronyms and what may be their long forms, posts next to names. */
import { oncePerClaim } from '../features/once-each.ts';
import { wordsOf } from '../words/words-of.ts';
import { acronymsIn, type LongForm, longForms } from './acronyms.ts';
import { type PostOf, postsIn } from './posts.ts';

export interface NamesIn {
  readonly acronyms: readonly string[];
  readonly longForms: readonly LongForm[];
  readonly posts: readonly PostOf[];
  /** Its capitalised words. */
  readonly capitals: readonly string[];
}

export const namesIn = oncePerClaim(({ evidence: { text } }): NamesIn => {
  const words = wordsOf(text);
  const capitals = [...new Set(words.flatMap(({ text: word, key }) => (/^\p{Lu}/u.test(word) ? key : [])))];
  return { acronyms: acronymsIn(words), longForms: longForms(words), posts: postsIn(text, words), capitals };
});
