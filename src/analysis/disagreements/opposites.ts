/** Words that exclude each other, said of one matter by two sources: left or dismissed, sounded or silent, by accident or on purpose. */

import { datesClash } from '../facts/slots.ts';
import { cosine, sharedConcepts } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import { thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import { ownConcepts, ownText } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { whileSame } from '../features/while-same.ts';
import { questionOn } from '../passages.ts';
import { OPPOSITES, type Opposites } from '../words/opposites.ts';
import { screened } from '../words/screened.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Draft, FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

/** "Called on her to resign": nobody says that she has. */
const WANTED = screened(
  /\b(?:call(?:s|ed|ing)? (?:on|for)|urg(?:es|ed|ing)|demand(?:s|ed|ing)?|should|must|ought to|want(?:s|ed)?)\b/iu,
);
const asserts = ({ claim, negated, text }: Statement): boolean =>
  !negated && claim.stance !== 'denies' && claim.stance !== 'declines' && claim.place === 'body' && !WANTED.test(text);

const SUPPOSED = screened(/\b(?:if|whether|would|could|may|might|unless|should|must|until|once|before)\b|\?["”’']?$/iu);
/** "They sounded at noon": what they are, the sentence before tells. */
const LEANS =
  /(?:^|\b(?:that|said|says|maintains?|insists?|claims?) )["“‘']?(?:it|they|these|those|both)\b[^,;]{0,20}$/iu;
const REACH = 60;
const BEHIND = 24;
const TELLING = 0.45;
/** Of fewer the theme is whatever they share. */
const FEW_ARTICLES = 3;
const NONE: ReadonlyMap<string, string> = new Map();

const BACK = 300;
const isBefore = (one: Statement, other: Statement): boolean =>
  one.claim.articleId === other.claim.articleId &&
  one.sentence.end <= other.sentence.start &&
  other.start - one.end <= BACK;

/** What the words are said of: the content words beside them, or those of the lines that a pronoun points back to. */
const thingsOf = ({ statements }: StoryFeatures, one: Statement, said: RegExp): ReadonlySet<string> => {
  const text = ownText(one);
  const found = said.exec(text);
  if (found === null) return new Set();
  const opening = text.slice(Math.max(0, found.index - REACH), found.index);
  const end = found.index + found[0].length;
  const own = conceptsOf(wordsOf(`${opening} ${text.slice(end, end + BEHIND).replace(/[.,;:].*$/u, '')}`), NONE);
  if (!LEANS.test(opening)) return own;
  const before = statements.filter((other) => isBefore(other, one));
  return new Set([...own, ...before.flatMap((other) => [...ownConcepts(other)])]);
};

type About = (a: Statement, b: Statement) => number;

const ofSentences =
  ({ weight }: StoryFeatures): About =>
  (a, b) => {
    if (!independent(a, b) || sharedConcepts(a.context, b.context).length === 0) return 0;
    return Math.max(0.3, cosine(a.context, b.context, weight));
  };

const ofThings = (story: StoryFeatures, { one, other }: Opposites): About => {
  const { weight, weighed, articles } = story;
  const theme = articles.size > FEW_ARTICLES ? story.theme : new Set<string>();
  const least = TELLING * Math.log(1 + weighed);
  const known = new Map<Statement, ReadonlySet<string>>();
  const things = (statement: Statement, said: RegExp): ReadonlySet<string> => {
    const found = known.get(statement) ?? thingsOf(story, statement, said);
    known.set(statement, found);
    return found;
  };
  return (a, b) => {
    const voices = a.speaker !== b.speaker && a.sentence.start !== b.sentence.start;
    if (!(independent(a, b) || voices) || SUPPOSED.test(a.text) || SUPPOSED.test(b.text) || datesClash(a, b)) return 0;
    const shared = sharedConcepts(things(a, one), things(b, other));
    const telling = shared.filter((concept) => weight(concept) >= least && !theme.has(concept));
    return telling.length === 0 ? 0 : Math.max(0.45, cosine(a.context, b.context, weight));
  };
};

const PAIRS = OPPOSITES.filter(({ between }) => between !== 'headline');
const SIGNS = PAIRS.flatMap(({ one, other }) => [one, other]);
const NONE_FOUND: readonly RegExp[] = [];

/** Of most statements none. */
const signsIn = onceEach(({ text }): readonly RegExp[] => {
  const found = SIGNS.filter((sign) => sign.test(text));
  return found.length === 0 ? NONE_FOUND : found;
});

const hasSign = (statement: Statement): boolean => signsIn(statement).length > 0;

/** Statements by the signs that they hold, in the order in which they are read. */
const bySign = (signed: readonly Statement[]): ReadonlyMap<RegExp, readonly Statement[]> => {
  const found = new Map<RegExp, Statement[]>();
  for (const one of signed)
    for (const sign of signsIn(one)) {
      const known = found.get(sign);
      if (known === undefined) found.set(sign, [one]);
      else known.push(one);
    }
  return found;
};

/** Those that tell the one of the two, and not the other. */
const telling = (found: ReadonlyMap<RegExp, readonly Statement[]>, sign: RegExp, not: RegExp): readonly Statement[] =>
  (found.get(sign) ?? []).filter((one) => !signsIn(one).includes(not));

interface Poles {
  readonly left: readonly Statement[];
  readonly right: readonly Statement[];
}

/** What the pair's statements come to, in the order of the pairs. */
const polesIn = (signed: readonly Statement[]): readonly Poles[] => {
  const found = bySign(signed);
  return PAIRS.map(({ one, other }) => ({
    left: telling(found, one, other).filter(asserts),
    right: telling(found, other, one).filter(({ claim }) => claim.stance !== 'declines'),
  }));
};

const matters = (story: StoryFeatures, pair: Opposites, at: number, { left, right }: Poles): readonly Draft[] => {
  const { kind, between } = pair;
  const about = between === 'things' ? ofThings(story, pair) : ofSentences(story);
  return setAgainst(left, right, about, story.weight, { story, name: `opposites ${at}` }).map((matter) => ({
    type: kind,
    question: questionOn('Which of the two', matter.left),
    positions: [{ statements: matter.left }, { statements: matter.right }],
    why: 'The sources use words of one matter that exclude each other.',
    certainty: Math.min(0.85, 0.5 + 0.4 * matter.closeness),
  }));
};

export const oppositeDisagreements: FindKind = ({ story }) => {
  const signed = thoseThat(story, hasSign);
  const poles = whileSame(story.memory, 'opposites', signed, () => polesIn(signed));
  return PAIRS.flatMap((pair, at) => {
    const found = poles[at];
    return found === undefined || found.left.length === 0 || found.right.length === 0
      ? []
      : matters(story, pair, at, found);
  });
};
