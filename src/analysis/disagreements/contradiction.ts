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
import { ADVICE, type DeniedMatter, deniedMatters, deniesSomething, deniesToo } from './denied-matter.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

/** What nobody suffered needs no second word in common. */
const HARM = new Set(['died', 'injured', 'killed', 'hurt'].map(conceptOf));
const BACKGROUND_DAYS = 30;
const SUPPOSED = screened(
  /\b(?:if|whether|would|could|may|might|unless|fears?|feared|warn(?:s|ed|ing)?(?: \p{L}+)? that|risk|threat(?:en\w*)?|call(?:s|ed) for|hop(?:e|es|ed|ing)|reports?|rumou?rs?|claims?|allegations?|questions?|whoever|whatever)\b|\?$/iu,
);

const isHarm = (heads: ReadonlySet<string>, told: ReadonlySet<string>): boolean =>
  [...heads].some((concept) => HARM.has(concept) && told.has(concept));

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

/** "Will open", "should release", "wants to": no deed that has been done. */
const AHEAD = screened(
  /\b(?:will|shall|should|must|ought|(?:is|are) to|going to|plans? to|wants? to|needs? to|hopes? to|has to|have to|let us|let[’']s|expected to)\b/iu,
);
const isAhead = onceEach((statement) => AHEAD.test(ownText(statement)));

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

/** Verbs that any story tells of: by themselves they make no matter. */
const ANY_DEED = new Set(
  'come go bring take put get stay stand give keep leave have let set turn move look try start begin become hold win believe work'
    .split(' ')
    .map(conceptOf),
);

const BEFORE_A_NOUN =
  /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|no|any|some|every|each|of|in|for|with|by|on|at|from|\p{L}+['’]s)$/u;
const AFTER_THE_DOER = /^(?:was|were|is|are|been|be|has|have|had|to|he|she|they|it|we|i|you|who|which|that)$/u;

/** In words that can be a verb there: not "Vale's name", "a special place". */
const isDone = (statement: Statement, deed: string): boolean => {
  const words = wordsOf(ownText(statement));
  return words.some((word, at) => {
    if (conceptOfWord(word) !== deed) return false;
    const [before, last] = [words[at - 2], words[at - 1]].map((one) =>
      one?.text.includes("'s") === true ? "x's" : (one?.key ?? ''),
    );
    if (BEFORE_A_NOUN.test(last ?? '') && last !== 'that') return false;
    return !(BEFORE_A_NOUN.test(before ?? '') && !AFTER_THE_DOER.test(last ?? '') && !/(?:ed|ing)$/u.test(word.key));
  });
};

/** "Two rehearsals": they are counted, so there were some. */
const isCounted = ({ quantities }: Statement, thing: string): boolean =>
  quantities.some(({ unit, min }) => min !== null && min > 0 && conceptOf(unit) === thing);

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
  { key, heads, names, ofAny, ofVerb, ahead }: DeniedMatter,
): number => {
  const { weight } = story;
  if (opensDoubt(positive) || (!ahead && isAhead(positive))) return 0;
  const said = assertedConcepts(positive);
  const like = [...heads].filter((head) => [...said].some((concept) => likeDeed(head, concept)));
  if (like.length === 0) return 0;
  const least = TELLING * Math.log(1 + story.weighed);
  const things = without(key, heads).filter((concept) => said.has(concept));
  const named = [...names].some((name) => said.has(name) && weight(name) >= NAME_TELLS * least);
  const answered = new Set([...things, ...like]);
  const cover = sharedWeight(key, answered, weight) / totalWeight(key, weight);
  const sameWord = like.some((head) => said.has(head));
  const around = sharedConcepts(surroundings(story, positive), surroundings(story, negative));
  const nearby = around.filter((concept) => !key.has(concept));
  if (!sameWord) {
    return (named || things.some((concept) => weight(concept) >= least)) && cover >= MOST_OF_IT ? 0.9 * cover : 0;
  }
  const isTold = [...answered].some((concept) => weight(concept) >= SOME * least);
  if (answered.size >= 2) return isTold && cover >= MOST_OF_IT ? cover : 0;
  const telling = like.some(
    (concept) => weight(concept) >= least && !ANY_DEED.has(concept) && (!ofVerb || isDone(positive, concept)),
  );
  const isThere = nearby.length > 0 || (ofAny && like.some((head) => isCounted(positive, head)));
  return telling && !judges(negative) && cover >= ONE_WORD && isThere ? 0.8 * cover : 0;
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
  matters: readonly DeniedMatter[],
  twice: boolean,
): number => {
  const oneTime = positive.date !== null && negative.date !== null && !disjoint(positive.date, negative.date);
  if (!independent(positive, negative) || longBetween(positive, negative) || (!ofNow(story, positive) && !oneTime))
    return 0;
  // What most pairs fail on comes first.
  const said = Math.max(0, ...matters.map((matter) => saysIt(story, positive, negative, matter)));
  const harm = !twice && !positive.negated && matters.some(({ heads }) => isHarm(heads, positive.concepts));
  if ((said <= 0 && !harm) || deniesToo(positive, story.names, matters)) return 0;
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
    statement.claim.stance !== 'declines' &&
    !ADVICE.test(statement.text) &&
    deniesSomething(statement),
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
  const matters = new Map(negative.map((statement) => [statement, deniedMatters(statement, story.names)]));
  const positive = thoseThat(story, isPositive);
  const twice = ofEachArticle(story, twoEvents).length > 0;
  const about = (one: Statement, other: Statement): number =>
    closeness(story, one, other, matters.get(other) ?? [], twice);
  return setAgainst(positive, negative, about, story.weight, {
    story,
    name: 'contradiction',
    given: String(twice),
    sharing: {
      left: positiveKeys,
      right: (one) => (matters.get(one) ?? []).flatMap(({ heads }) => [...heads].flatMap(deedKeys)),
    },
  }).map(({ left, right, closeness: near }) => ({
    type: 'denial',
    question: questionOn('Is it so', left),
    positions: [{ statements: left }, { statements: right }],
    why: 'One source says it is so, another that it is not.',
    certainty: Math.min(0.85, 0.35 + 0.6 * near),
  }));
};
