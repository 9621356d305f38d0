/** What the walk to a subject asks of the words it passes. Knows single phrases, no clauses. */
import { TITLES } from '../../lexicon/titles.ts';
import { isBodyNoun, isPersonNoun } from '../../lexicon/unnamed-sources.ts';
import type { ParsedLine, Phrase } from './phrase.ts';

export const isPersonal = (line: ParsedLine, phrase: Phrase | undefined): boolean =>
  line.words[phrase?.head ?? -1]?.tag === 'PRON';

/** "A porter who begged us not to print his name": whom something is done to speaks not. */
const OBJECTIVE = new Set(['me', 'us', 'him', 'her', 'them']);
export const isObject = (line: ParsedLine, phrase: Phrase): boolean =>
  OBJECTIVE.has(line.words[phrase.head]?.lower ?? '');

/** "tenants who wrote to her said": no subject has this form. */
export const isHer = (line: ParsedLine, phrase: Phrase): boolean => line.words[phrase.head]?.lower === 'her';

/** "after the flood say": no flood says. */
export const speaks = (line: ParsedLine, phrase: Phrase): boolean => {
  const { lower, tag } = line.words[phrase.head] ?? { lower: '', tag: '' };
  return tag !== 'NOUN' || isPersonNoun(lower) || isBodyNoun(lower);
};

/** Tagged as prepositions, they open clauses: "Before the minister hinted at it". */
export const TEMPORAL = new Set(['before', 'after', 'as', 'since', 'until', 'like', 'than']);

/** "Gov. Ann Vale (north), said": a comma behind the bracket of a titled name opens nothing of its own. */
export const closesTitled = ({ phrases, words }: ParsedLine, comma: number): boolean => {
  const name = phrases[comma - 4];
  return (
    phrases[comma - 1]?.kind === 'bracket' &&
    phrases[comma - 3]?.kind === 'bracket' &&
    name?.kind === 'noun' &&
    TITLES.has(words[name.from]?.lower ?? '')
  );
};
