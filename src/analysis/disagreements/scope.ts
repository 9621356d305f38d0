/** The first, the only, an exception, or one of a series. */

import { containment, sharedConcepts } from '../facts/weights.ts';
import { thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import { stem } from '../words/stem.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { conceptOf } from '../words/synonyms.ts';
import type { FindKind } from './draft.ts';
import { answersFirst, NEVER_SO } from './not-the-first.ts';
import { independent, setAgainst } from './opposed.ts';
import { precedentsOf } from './precedent.ts';
import { calledWrong, readFirst, readNotFirst } from './read-firsts.ts';

const NOT_ALONE = screened(
  /(?:\b(?:not|nor|hardly|neither|far from)\b|\Bn[’']t\b)[^,;.]{0,24}\b(?:the only|its only|isolated|unprecedented|alone|unique|one-off|premi[eè]re)\b|\b(?:one|part|the latest) (?:of|in) a (?:long )?(?:series|string|spate|dozen|chain|run)\b|\b(?:two|three|four|five|six|several) (?:other|earlier|previous|prior) \p{Ll}{4,}s\b(?! (?:were|was|are|of) (?:injured|hurt|killed|wounded|treated|arrested))/iu,
);
const ALONE = screened(
  /\bunprecedented\b|\bthe (?:only|sole)\b(?! (?:way|ways|thing|things|reason|question|person|man|woman|one|ones|people|option|choice|difference|hope)\b)|\b(?:isolated|single) (?:incident|case|event)\b|\bnever (?:happened|occurred)\b/iu,
);
const NOT_THE_FIRST = screened(/\b(?:not|nor|hardly|far from|isn[’']t|wasn[’']t)\b[^,;.]{0,24}\b(?:first|only)\b/iu);
/** "The first to report it", "the first half": other firsts. */
const OTHER_FIRST = screened(
  /\bfirst (?:to report|reported|half|quarter|place|floor|aid|lady|responders?|minister|name|of all|thing|days?|weeks?|months?|years?|hours?|minutes?|phase|stage|round|set|leg|trial|patients?|victims?|signs?|calls?|witness(?:es)?|patients?|victims?|signs?|cases?|calls?|reports?|appeared|began|met|public|official|pallets?|helicopters?|ambulances?|look|glance)\b|\bbe the first to\b|\bsince the first\b|\bthe first(?:,|;| from\b| dated\b)|\bat first\b|\bonly (?:after|when|if|one of|because)\b/iu,
);

/** "It has happened before" speaks of the story's own event. */
const BEFORE =
  /\b(?:happened|occurred|been here) before\b|\bso rare\b|(?:\bnot|n[’']t) the first time\b|\b(?:this|it|that)\b[^,.;]{0,14}(?:\bnot|n[’']t) (?:an isolated|unprecedented|unique|a one-off)\b|\b(?:this|it|that) (?:is|was|makes?|would be|had been) (?:the|its|his|her|their|our) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))\b(?! \p{Ll})/iu;
/** "It isn't the first time that it has cost lives": points back by itself, however long it goes on. */
const POINTS_BACK =
  /^["“'‘]?(?:it|this|that)(?:\b| [^,.;]{0,14}\b)(?:is|was|isn[’']t|wasn[’']t)\b[^,.;]{0,12}\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) time\b/iu;
/** "Was the third in four years": of what, the words leave out. */
const ELLIPTIC =
  /\b(?:is|was|were|be|been|becomes?|became|makes?(?: it)?|made(?: it)?|marks?) (?:the|its|their|a) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))(?: such| of (?:its|the|that) kind)?(?= (?:in|since|within|this)\b|[,.;:]|$)/iu;
const ANAPHORIC = 0.3;
/** Content words of a clause that says nothing of what it counts. */
const BARE = 2;
const SAME_FIRST = 0.5;
const LEAST_SHARED = 2;
const LEAST_CONTAINED = 0.15;

/** "The first blasts": the earliest of several, unless they are the first since a year. */
const FIRST_OF_SEVERAL = screened(/\bfirst (?:\p{Ll}+ )?(?!\p{Ll}*ss\b)\p{Ll}{3,}s\b(?! (?:since|ever|in \d))/u);

const CALLED_WRONG = calledWrong('first|only');
const FIRST = screened(/\b(?:first|only)\b/iu);

export const isSeries = onceEach(
  (statement) =>
    readNotFirst(statement) !== null ||
    (readFirst(statement) === null &&
      (NOT_ALONE.test(statement.text) || (FIRST.test(statement.text) && CALLED_WRONG.test(statement.sentence.text)))),
);
export const isSingular = onceEach(
  (statement) =>
    readFirst(statement) !== null ||
    (ALONE.test(statement.text) &&
      !OTHER_FIRST.test(statement.text) &&
      !FIRST_OF_SEVERAL.test(statement.text) &&
      !isSeries(statement)),
);

/** "The first launch", "not the first launch": of what. */
const OF_WHAT = screened(/\b(?:first|only)\s(?:(?:known|ever|such|fatal|confirmed)\s)?(\p{Ll}{4,})/iu);

/** One source says the first of a thing, the other denies it of that very thing. */
const sameFirst = (one: Statement, other: Statement): boolean => {
  const [x, y] = [one, other].map(({ text }) => OF_WHAT.exec(text)?.[1]?.toLowerCase());
  return x !== undefined && y !== undefined && NOT_THE_FIRST.test(other.text) && conceptOf(x) === conceptOf(y);
};

/** "The bank was the second to fail", "this is the third": of the things told of in the clause itself. */
const NEXT = screened(
  /\b(?:is|was|be|been|becomes?|became|makes? it|made it) (?:the|its|his|her|their|our) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: (?:to|in|since|such)\b|[,.;])/iu,
);
const nextOfThem = (one: Statement, other: Statement): boolean => {
  const thing = OF_WHAT.exec(one.text)?.[1]?.toLowerCase();
  return thing !== undefined && NEXT.test(other.text) && other.concepts.has(conceptOf(thing));
};

/** "The second launch": of what. */
const NTH = screened(
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s(?:(?:such|known|fatal|confirmed)\s)?(\p{L}{4,})/iu,
);
const ANY = new Set(
  `time such after since there here this that when case incident accident event episode occurrence attack disaster tragedy
   failure breach one violation crime strike raid blast death fire crash leak`
    .split(/\s+/)
    .map((word) => conceptOf(stem(word))),
);

/** The second of things that the first is not one of: "the first attack", "a second front". */
const ofOtherThings = (names: ReadonlySet<string>, one: Statement, other: Statement): boolean => {
  const noun = NTH.exec(other.text)?.[1]?.toLowerCase();
  const concept = noun === undefined ? null : conceptOf(stem(noun));
  if (concept === null || ANY.has(concept) || STOP_WORDS.has(noun ?? '')) return false;
  return !one.context.has(concept) || sharedConcepts(one.context, other.context).every((shared) => names.has(shared));
};

const anyThing = ({ text }: Statement): boolean => ANY.has(conceptOf(stem(NTH.exec(text)?.[1]?.toLowerCase() ?? '')));

/** "His first win", "her second": each tells of somebody's own. */
const OWN = screened(
  /\b(his|her|their|my|our) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/iu,
);
const ofTwoPeople = ({ speakers }: StoryFeatures, one: Statement, other: Statement): boolean => {
  const [x, y] = [one, other].map(({ text }) => OWN.exec(text)?.[1]?.toLowerCase());
  if (x === undefined || y === undefined) return false;
  const [a, b] = [one, other].map(({ sentence }) => new Set(speakers.namedIn(sentence.text)));
  return x !== y || (a !== undefined && b !== undefined && a.size > 0 && b.size > 0 && a.isDisjointFrom(b));
};

const ORDINAL = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
const COUNTED = screened(new RegExp(`\\b(?:the|his|her|its|their) ${ORDINAL} (\\p{Ll}{3,})`, 'iu'));
const CALLED = screened(
  new RegExp(
    `\\b(?:is|was|were|isn|wasn|be|been|becom\\w+|became|mark(?:s|ed|ing)?|call(?:s|ed|ing)?|makes?|made|nor|not)\\b[^.;]{0,40}\\b${ORDINAL}\\b`,
    'iu',
  ),
);

/** "The first goal", "the second goal": things counted off, of which neither is called the first of anything. */
const countedOff = (one: Statement, other: Statement): boolean => {
  const [x, y] = [one, other].map(({ text }) => COUNTED.exec(text)?.[1]?.toLowerCase());
  return (
    x !== undefined &&
    y !== undefined &&
    conceptOf(x) === conceptOf(y) &&
    ![one, other].some(({ text }) => CALLED.test(text))
  );
};

const FEW_ARTICLES = 3;

/** Of a story that several tell what it points back to may be named by its theme alone. */
const pointsBack = ({ theme, articles }: StoryFeatures, one: Statement, other: Statement): boolean =>
  (POINTS_BACK.test(other.text) || ELLIPTIC.test(other.text)) &&
  (!one.context.isDisjointFrom(other.context) ||
    (articles.size > FEW_ARTICLES && !theme.isDisjointFrom(other.context)));

export const scopeDisagreements: FindKind = ({ story }) => {
  const singular = thoseThat(story, isSingular);
  const precedents = precedentsOf(story);
  const series = [...thoseThat(story, isSeries), ...precedents.statements.filter((one) => !isSeries(one))];
  const answers = answersFirst(story);
  const about = (one: Statement, other: Statement): number => {
    if (!independent(one, other) || ofTwoPeople(story, one, other)) return 0;
    if (!isSeries(other)) return precedents.answer(one, other);
    const answered = answers(one, other);
    if (answered === NEVER_SO) return 0;
    if (
      answered === 0 &&
      (countedOff(one, other) ||
        (COUNTED.test(other.text) && !CALLED.test(other.sentence.text)) ||
        ofOtherThings(story.names, one, other))
    )
      return 0;
    const near = Math.max(
      answered,
      containment(one.concepts, other.context, story.weight),
      containment(one.context, other.concepts, story.weight),
    );
    const shared = sharedConcepts(one.context, other.context);
    const likeThings = anyThing(other) || shared.some((concept) => !story.names.has(concept));
    const enough =
      likeThings && (shared.length >= LEAST_SHARED || (shared.length === 1 && !story.theme.has(shared[0] ?? '')));
    const calledWrong = shared.length > 0 && CALLED_WRONG.test(other.sentence.text);
    if (answered > 0) return near;
    if (sameFirst(one, other) || nextOfThem(one, other) || calledWrong) return Math.max(near, SAME_FIRST);
    if (
      (other.concepts.size <= BARE && (BEFORE.test(other.text) || ELLIPTIC.test(other.text))) ||
      pointsBack(story, one, other)
    )
      return [...other.names].every((name) => one.context.has(name) || story.theme.has(name)) ? ANAPHORIC : 0;
    return enough && near >= LEAST_CONTAINED ? near : 0;
  };
  return setAgainst(singular, series, about, story.weight).map(({ left, right, closeness }) => ({
    type: 'scope',
    question: questionOn('The first of its kind, or one of several', left),
    positions: [{ statements: left }, { statements: right }],
    why: 'One side calls it the first or the only one; the other tells of earlier or further ones.',
    certainty: Math.min(0.95, 0.6 + 0.4 * closeness),
  }));
};
