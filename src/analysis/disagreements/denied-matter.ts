/**
 * What a negated clause says is not so: the content words of its proposition, with the word that the negation governs marked as
 * its head. "No harpoon was ever fired": harpoon, fire; head harpoon. Knows no other statement.
 */
import { conceptOfWord, conceptsOf } from '../features/concepts.ts';
import { ownText } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import { conceptOf } from '../words/synonyms.ts';
import { type Word, wordsOf } from '../words/words-of.ts';

export interface DeniedMatter {
  /** Names left out. */
  readonly key: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

const NEGATION = /^(?:not|no|never|nobody|none|nothing|neither|without|cannot|\p{L}+n't)$/u;
const HARMLESS_NEXT = new Set(
  'only doubt just merely longer more less fewer least yet one all every always quite so much the because'.split(' '),
);
const NONE: ReadonlyMap<string, string> = new Map();
/** Verbs of denying and insisting are no part of what is denied; things and people in general fit anything. */
const EMPTY = new Set(
  `deny reject dismiss dispute refute insist claim maintain repeat allegation accusation suggestion thing kind anybody anyone anything come know hear reach
   see think want happen need share close agree`
    .split(/\s+/)
    .map(conceptOf),
);
/** "Do not charge it", "Don't hang a city": advice. */
export const ADVICE = /^["“'‘(]?(?:do not|don[’']t|never|let)\b/iu;

const headAfter = (words: readonly Word[], at: number): readonly string[] => {
  if (!NEGATION.test(words[at]?.key ?? '') || HARMLESS_NEXT.has(words[at + 1]?.key ?? '')) return [];
  for (const word of words.slice(at + 1)) {
    const concept = conceptOfWord(word);
    if (concept !== null) return [concept];
  }
  return [];
};

/** null where nothing is left that could be told apart. */
export const deniedMatter = (statement: Statement, names: ReadonlySet<string>): DeniedMatter | null => {
  const words = wordsOf(ownText(statement));
  const key = new Set([...conceptsOf(words, NONE)].filter((concept) => !names.has(concept) && !EMPTY.has(concept)));
  const governed = words.flatMap((_, at) => headAfter(words, at));
  const plain = governed.length === 0 && statement.claim.stance === 'denies';
  const heads = new Set((plain ? [...key].slice(0, 2) : governed).filter((concept) => key.has(concept)));
  return heads.size === 0 ? null : { key, heads };
};
