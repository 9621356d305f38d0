/** Whether it is so, told without a denial: one source says that it happened, another that it did not or that nobody did. */

import { dayNumber, disjoint } from '../../domain/interval.ts';
import { overtaken } from '../facts/overtaken.ts';
import { namesWhatTheOtherLacks } from '../facts/referents.ts';
import { sharedConcepts, sharedWeight, totalWeight } from '../facts/weights.ts';
import { conceptOfWord, conceptsOf } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { ADVICE, type DeniedMatter, deniedMatter } from './denied-matter.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

const NEGATION = /^(?:not|no|never|nobody|none|n't|\p{L}+n't)$/u;
const HARMLESS_NEXT = new Set([
  'only',
  'doubt',
  'just',
  'merely',
  'longer',
  'more',
  'less',
  'fewer',
  'least',
  'yet',
  'one',
]);
const REACH = 4;
/** What nobody suffered needs no second word in common. */
const HARM = new Set(['died', 'injured', 'killed', 'hurt'].map(conceptOf));
const BACKGROUND_DAYS = 30;
const SUPPOSED =
  /\b(?:if|whether|would|could|may|might|unless|fears?|feared|warn(?:s|ed|ing)?|risk|threat(?:en\w*)?|call(?:s|ed) for|hop(?:e|es|ed|ing)|reports?|rumou?rs?|claims?|allegations?|questions?|whoever|whatever)\b|\?$/iu;

/** Concepts that a negation governs: content words right after it. */
const governed = onceEach(
  ({ words }): ReadonlySet<string> =>
    new Set(
      words.flatMap(({ key }, at) => {
        if (!NEGATION.test(key) || HARMLESS_NEXT.has(words[at + 1]?.key ?? '')) return [];
        return words.slice(at + 1, at + 1 + REACH).flatMap((word) => conceptOfWord(word) ?? []);
      }),
    ),
);

const ofNow = ({ articles }: StoryFeatures, { claim, date }: Statement): boolean => {
  const published = articles.get(claim.articleId)?.publishedAt?.slice(0, 10);
  return date === null || published === undefined || dayNumber(date.to) >= dayNumber(published) - BACKGROUND_DAYS;
};

/** "No arrests on Monday night" says nothing of another night, or of one that is not told. */
const noneThatDay = (positive: Statement, negative: Statement): boolean => {
  const [there, here] = [positive.claim.eventDate, negative.claim.eventDate];
  return isZero(negative) && here !== null && (there === null || disjoint(there, here));
};

const isZero = ({ quantities }: Statement): boolean => quantities.some(({ max }) => max === 0);

const MOST_OF_IT = 0.5;
const ONE_WORD = 0.4;
const TELLING = 0.6;
const OPENS_DOUBT =
  /\b(?:if|whether|could|may|might|unless|fears?|feared|risk|threat(?:en\w*)?|call(?:s|ed) for|hop(?:e|es|ed|ing)|rumou?rs?|allegations?|questions?|story that|whoever|whatever)\b|\?$/iu;

const opensDoubt = onceEach(({ text }) => OPENS_DOUBT.test(text));

/** The outlet's own words in the first person: it speaks for itself. */
const FIRST_PERSON = /\b(?:we|our|us)\b/iu;

/** Concepts of the sentence, with the outlet's name where the outlet speaks of itself. */
const surroundings = ({ articles }: StoryFeatures, { claim, context, text }: Statement): ReadonlySet<string> => {
  const outlet = articles.get(claim.articleId)?.outlet;
  return claim.kind === 'narrated' && outlet !== undefined && FIRST_PERSON.test(text)
    ? new Set([...context, ...conceptsOf(wordsOf(outlet), new Map())])
    : context;
};

/** How much of what is denied the other says, its head included: 0 to 1. */
const saysIt = (
  story: StoryFeatures,
  positive: Statement,
  negative: Statement,
  { key, heads }: DeniedMatter,
): number => {
  const { weight } = story;
  if (opensDoubt(positive)) return 0;
  const governs = sharedConcepts(heads, positive.concepts);
  if (governs.length === 0) return 0;
  const cover = sharedWeight(key, positive.concepts, weight) / totalWeight(key, weight);
  if (sharedConcepts(key, positive.concepts).length >= 2) return cover >= MOST_OF_IT ? cover : 0;
  const telling = governs.some((concept) => weight(concept) >= TELLING * Math.log(1 + story.weighed));
  const around = sharedConcepts(surroundings(story, positive), surroundings(story, negative));
  return telling && cover >= ONE_WORD && around.some((concept) => !key.has(concept)) ? 0.8 * cover : 0;
};

/** A source that tells of harm and of none in one text knows two events; then nothing tells which one the others mean. */
const twoEvents = ({ statements }: StoryFeatures): boolean => {
  const telling = statements.filter(({ concepts }) => [...HARM].some((concept) => concepts.has(concept)));
  const none = new Set(
    telling
      .filter((one) => (one.negated || isZero(one)) && one.claim.stance !== 'denies')
      .map(({ claim }) => claim.articleId),
  );
  return telling.some((one) => !one.negated && !isZero(one) && none.has(one.claim.articleId));
};

const closeness = (
  story: StoryFeatures,
  positive: Statement,
  negative: Statement,
  key: ReadonlySet<string>,
  matter: DeniedMatter | null,
  twice: boolean,
): number => {
  const oneTime = positive.date !== null && negative.date !== null && !disjoint(positive.date, negative.date);
  if (!independent(positive, negative) || (!ofNow(story, positive) && !oneTime)) return 0;
  // What most pairs fail on comes first.
  const said = matter === null ? 0 : saysIt(story, positive, negative, matter);
  const harm = !twice && sharedConcepts(key, positive.concepts).some((concept) => HARM.has(concept));
  if (said <= 0 && !harm) return 0;
  const { speakers } = story;
  if (positive.speaker !== null && negative.speaker !== null && speakers.speaksFor(positive.speaker, negative.speaker))
    return 0;
  if (overtaken(story, negative, positive) || namesWhatTheOtherLacks(story, negative, positive)) return 0;
  return noneThatDay(positive, negative) ? 0 : Math.max(0.5, said);
};

const isNegative = onceEach(
  (statement) =>
    statement.negated &&
    statement.claim.stance !== 'declines' &&
    !ADVICE.test(statement.text) &&
    governed(statement).size > 0,
);
const isPositive = onceEach(
  ({ negated, text, claim }) =>
    !negated && !SUPPOSED.test(text) && claim.stance !== 'declines' && claim.stance !== 'denies',
);

export const contradictions: FindKind = ({ story }) => {
  const negative = story.statements.filter(isNegative);
  const matters = new Map(negative.map((statement) => [statement, deniedMatter(statement, story.names)]));
  const positive = story.statements.filter(isPositive);
  const twice = twoEvents(story);
  const about = (one: Statement, other: Statement): number =>
    closeness(story, one, other, governed(other), matters.get(other) ?? null, twice);
  return setAgainst(positive, negative, about, story.weight, {
    story,
    name: 'contradiction',
    given: String(twice),
  }).map(({ left, right, closeness: near }) => ({
    type: 'denial',
    question: questionOn('Is it so', left),
    positions: [{ statements: left }, { statements: right }],
    why: 'One source says it is so, another that it is not.',
    certainty: Math.min(0.85, 0.35 + 0.6 * near),
  }));
};
