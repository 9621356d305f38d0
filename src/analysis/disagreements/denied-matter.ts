/**
 * What a negated clause says is not so: the content words of its proposition, with the words that the negation governs marked as
 * its heads. "No harpoon was ever fired": harpoon, fire. "We have no plan to close the works": close. "He was unarmed": armed.
 * Knows no other statement.
 */
import { conceptsOf } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import { ownText } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import { wordsOf } from '../words/words-of.ts';
import { EMPTY, type Negation, negationsIn, OPENING } from './negations.ts';

export interface DeniedMatter extends Pick<Negation, 'ofAny' | 'ofVerb' | 'ahead'> {
  /** Names left out. */
  readonly key: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  /** Names in the denied clause. */
  readonly names: ReadonlySet<string>;
}

const NONE: ReadonlyMap<string, string> = new Map();
/** "Do not charge it", "Don't hang a city": advice. */
export const ADVICE = /^["“'‘(]?(?:do not|don[’']t|never|let)\b/iu;

/** The clause around a place: from one stop to the next. */
const STOP =
  /[()]|,\s|\s(?=(?:because|although|though|while|whereas|but|after|before|when|until|unless|and (?:that|had|has|was|were|is|are|did|does|he|she|it|they|we|the)) )/gu;

const clauseAround = (text: string, at: number): string => {
  let from = 0;
  for (const { index, 0: sign } of text.matchAll(STOP)) {
    if (index >= at) return text.slice(from, index);
    from = index + sign.length;
  }
  return text.slice(from);
};

interface Denied extends Pick<Negation, 'ofAny' | 'ofVerb' | 'ahead'> {
  readonly key: ReadonlySet<string>;
  readonly heads: readonly string[];
}

const MOST = 3;

const SENTENCE = /[.;:!?—–]+\s|[;:—–]/u;

const deniedBy = (negation: Negation | null, text: string): Denied => {
  const { heads = [], ofAny = false, ofVerb = false, ahead = false } = negation ?? {};
  const key = [...conceptsOf(wordsOf(text), NONE), ...heads].filter(
    (concept) => !EMPTY.has(concept) && (!OPENING.has(concept) || heads.includes(concept)),
  );
  return { key: new Set(key), heads, ofAny, ofVerb, ahead };
};

/** Names and all, of the first things that the statement says are not so. */
const deniedIn = onceEach((statement): readonly Denied[] => {
  const text = ownText(statement);
  const found = text.split(SENTENCE).flatMap((sentence) => {
    const words = wordsOf(sentence);
    return negationsIn(words).map((one) => deniedBy(one, clauseAround(sentence, words[one.at]?.start ?? 0)));
  });
  return found.length === 0 ? [deniedBy(null, text)] : found.slice(0, MOST);
});

/** Of each negation; none where nothing is left that could be told apart. */
export const deniedMatters = (statement: Statement, names: ReadonlySet<string>): readonly DeniedMatter[] =>
  deniedIn(statement).flatMap((denied) => {
    const key = [...denied.key].filter((concept) => !names.has(concept));
    const plain = denied.heads.length === 0 && statement.claim.stance === 'denies';
    const heads = plain ? key.slice(0, 2) : denied.heads.filter((concept) => key.includes(concept));
    if (heads.length === 0) return [];
    return [{ ...denied, key: new Set(key), heads: new Set(heads), names: denied.key.intersection(names) }];
  });

/** The first of them. */
export const deniedMatter = (statement: Statement, names: ReadonlySet<string>): DeniedMatter | null =>
  deniedMatters(statement, names)[0] ?? null;

/** Whether the statement says of something that it is not so, by a negation or by a word that holds one. */
export const deniesSomething = (statement: Statement): boolean =>
  deniedIn(statement).some(({ heads }) => heads.length > 0);

/** One quotation in two texts: "a limp and not a fracture" contradicts nobody who says so too. */
export const deniesToo = (
  statement: Statement,
  names: ReadonlySet<string>,
  matters: readonly DeniedMatter[],
): boolean =>
  deniesSomething(statement) &&
  deniedMatters(statement, names).some(({ heads }) =>
    matters.some((matter) => heads.size === matter.heads.size && heads.isSubsetOf(matter.heads)),
  );
