/** Whether it is so, told without a denial: one source says that it happened, another that it did not or that nobody did. */

import { dayNumber, disjoint } from '../../domain/interval.ts';
import { longBetween } from '../facts/long-between.ts';
import { isOfOthers } from '../facts/of-ours.ts';
import { overtaken } from '../facts/overtaken.ts';
import { namesWhatTheOtherLacks } from '../facts/referents.ts';
import { sharedConcepts, sharedWeight, totalWeight } from '../facts/weights.ts';
import { assertedConcepts } from '../features/asserted.ts';
import { conceptOfWord, conceptsOf } from '../features/concepts.ts';
import { ofEachArticle, type Reader, thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import { ownText } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { deedKeys, likeDeed } from '../words/deed-classes.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { ADVICE, type DeniedMatter, deniedMatter, deniesSomething } from './denied-matter.ts';
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
const SUPPOSED = screened(
  /\b(?:if|whether|would|could|may|might|unless|fears?|feared|warn(?:s|ed|ing)?|risk|threat(?:en\w*)?|call(?:s|ed) for|hop(?:e|es|ed|ing)|reports?|rumou?rs?|claims?|allegations?|questions?|whoever|whatever)\b|\?$/iu,
);

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
const ONE_WORD = 0.6;
const TELLING = 0.6;
const NAME_TELLS = 0.75;
/** Of that weight: words that half the story holds tell nothing. */
const SOME = 0.85;
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

/** Words that a clause of any matter may hold. */
const without = (concepts: Iterable<string>, taken: ReadonlySet<string>): readonly string[] =>
  [...concepts].filter((concept) => !taken.has(concept));

/**
 * How much of what is denied the other says, its deed included: 0 to 1. The deed may stand in another word of its class, where what it
 * was done to or with stands in both.
 */
export const saysIt = (
  story: StoryFeatures,
  positive: Statement,
  negative: Statement,
  { key, heads, names }: DeniedMatter,
): number => {
  const { weight } = story;
  if (opensDoubt(positive)) return 0;
  const said = assertedConcepts(positive);
  const like = [...heads].filter((head) => [...said].some((concept) => likeDeed(head, concept)));
  if (like.length === 0) return 0;
  const least = TELLING * Math.log(1 + story.weighed);
  const things = without(key, heads).filter((concept) => said.has(concept));
  const named = [...names].some((name) => said.has(name) && weight(name) >= NAME_TELLS * least);
  const answered = new Set([...things, ...like]);
  const cover = sharedWeight(key, answered, weight) / totalWeight(key, weight);
  const sameWord = like.some((head) => said.has(head));
  if (!sameWord)
    return (named || things.some((concept) => weight(concept) >= least)) && cover >= MOST_OF_IT ? 0.9 * cover : 0;
  const isTold = [...answered].some((concept) => weight(concept) >= SOME * least);
  if (answered.size >= 2) return isTold && cover >= MOST_OF_IT ? cover : 0;
  const telling = like.some((concept) => weight(concept) >= least);
  const around = sharedConcepts(surroundings(story, positive), surroundings(story, negative));
  return telling && !judges(negative) && cover >= ONE_WORD && around.some((concept) => !key.has(concept))
    ? 0.8 * cover
    : 0;
};

/** A source that tells of harm and of none in one text knows two events; then nothing tells which one the others mean. */
const twoEvents: Reader<true> = ({ statements }) => {
  const telling = statements.filter(({ concepts }) => !HARM.isDisjointFrom(concepts));
  const none = telling.some((one) => (one.negated || isZero(one)) && one.claim.stance !== 'denies');
  return none && telling.some((one) => !one.negated && !isZero(one)) ? [true] : [];
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
  if (
    !independent(positive, negative) ||
    longBetween(story, positive, negative) ||
    (!ofNow(story, positive) && !oneTime)
  )
    return 0;
  // What most pairs fail on comes first.
  const said = matter === null ? 0 : saysIt(story, positive, negative, matter);
  const harm =
    !twice && !positive.negated && sharedConcepts(key, positive.concepts).some((concept) => HARM.has(concept));
  if (said <= 0 && !harm) return 0;
  const { speakers } = story;
  if (positive.speaker !== null && negative.speaker !== null && speakers.speaksFor(positive.speaker, negative.speaker))
    return 0;
  if (overtaken(story, negative, positive) || namesWhatTheOtherLacks(story, negative, positive)) return 0;
  if (isOfOthers(story, negative, positive) || (ofTwo(negative) && isMany(positive))) return 0;
  return noneThatDay(positive, negative) ? 0 : Math.max(0.5, said);
};

/** "Rain does not break a dam": said of all rain and any dam. */
const OF_ANY = screened(
  /^["“'‘]?(?:an? (?:\p{Ll}+ ){1,3}?|(?!I\b|we\b|they\b|you\b|he\b|she\b|it\b)\p{L}+ )(?:do|does|can|will)(?: ?not|n[’']t)\b/iu,
);

/** "It was not close": judged, of what the words do not say. */
const JUDGES = screened(
  /\b(?:(?:is|are|was|were|be|been|am|’s|'s) (?:not|never)|isn[’']t|wasn[’']t|aren[’']t|weren[’']t) (?:(?:so|very|yet|that|really|quite|too) )?(?!\p{L}+(?:ed|en|ing)\b)\p{L}+/iu,
);
const judges = onceEach((statement) => JUDGES.test(ownText(statement)));

/** "The county doesn't count until …": what is done or not done by habit. */
const BY_HABIT = screened(
  /\b(?:do|does)(?: not|n[’']t) (?!own|possess|have|hold|exist|belong|contain|include|carry|use|employ|know|believe|plan|intend)\p{L}+/iu,
);

/** "It had nothing to do with the pump": a link is denied, and no deed. */
const NO_LINK = screened(/\bnothing (?:\p{L}+ )?to do with\b/iu);

/** "Neither was hurt": of two. */
const ofTwo = onceEach(({ text }) => /\bneither\b/iu.test(text));
/** "Nobody should take power with a gun", "without them there would be none": wished or supposed, and not told. */
const WISHED = screened(/\b(?:should|ought|must|let|would (?:be|have))\b/iu);

const isMany = onceEach(({ quantities }) => quantities.some(({ min }) => min !== null && min > 2));

export const isNegative = onceEach(
  (statement) =>
    !OF_ANY.test(ownText(statement)) &&
    !BY_HABIT.test(ownText(statement)) &&
    !NO_LINK.test(statement.text) &&
    !WISHED.test(ownText(statement)) &&
    (statement.negated || deniesSomething(statement)) &&
    statement.claim.stance !== 'declines' &&
    !ADVICE.test(statement.text) &&
    (governed(statement).size > 0 || deniesSomething(statement)),
);
const isPositive = onceEach(
  (statement) =>
    assertedConcepts(statement).size > 0 &&
    !SUPPOSED.test(statement.text) &&
    statement.claim.stance !== 'declines' &&
    statement.claim.stance !== 'denies',
);

const positiveKeys = (one: Statement): ReadonlySet<string> =>
  new Set([...one.concepts, ...[...assertedConcepts(one)].flatMap(deedKeys)]);

export const contradictions: FindKind = ({ story }) => {
  const negative = thoseThat(story, isNegative);
  const matters = new Map(negative.map((statement) => [statement, deniedMatter(statement, story.names)]));
  const positive = thoseThat(story, isPositive);
  const twice = ofEachArticle(story, twoEvents).length > 0;
  const about = (one: Statement, other: Statement): number =>
    closeness(story, one, other, governed(other), matters.get(other) ?? null, twice);
  return setAgainst(positive, negative, about, story.weight, {
    story,
    name: 'contradiction',
    given: String(twice),
    sharing: {
      left: positiveKeys,
      right: (one) => [
        ...[...(matters.get(one)?.heads ?? [])].flatMap(deedKeys),
        ...[...governed(one)].filter((concept) => HARM.has(concept)),
      ],
    },
  }).map(({ left, right, closeness: near }) => ({
    type: 'denial',
    question: questionOn('Is it so', left),
    positions: [{ statements: left }, { statements: right }],
    why: 'One source says it is so, another that it is not.',
    certainty: Math.min(0.85, 0.35 + 0.6 * near),
  }));
};
