/**
 * Figures that answer one question of "how many", by whatever words: the attribute that they give and what is told of it make the
 * question, each is the other's nearest in its source, and no rounding, part, rate, place or later hour brings them together.
 */
import type { Quantity } from '../../domain/quantity.ts';
import { oneAsOf } from '../facts/as-of.ts';
import { elsewhere } from '../facts/elsewhere.ts';
import { type Answer, answersIn, comparable } from '../facts/figure-answers.ts';
import { bounds, measureOf } from '../facts/measure.ts';
import { otherSubjects } from '../facts/other-subjects.ts';
import { otherThings } from '../facts/other-things.ts';
import { addUpTo } from '../facts/parts-of-sum.ts';
import { isForecast, isOnTheMove, otherSums } from '../facts/plain-answer.ts';
import { compatible } from '../facts/slots.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { sharedFrames } from '../features/frames-of.ts';
import { ofEachArticle } from '../features/of-each-article.ts';
import { oncePer } from '../features/once-each.ts';
import { sameItems } from '../features/same-items.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { questionOn } from '../passages.ts';
import { clip, sentenceCase } from '../wording.ts';
import { familyOf, framesOfWord } from '../words/frame-lexicon.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { Draft, FindKind } from './draft.ts';
import { daysApart, hasFallen, ofBackground, sameTime } from './figure-time.ts';
import { type Kin, nearestPairs } from './nearest-answers.ts';
import { WHY } from './number.ts';

/** Counts of one thing are of one order. */
const MOST_TIMES = 5;
/** In reading order; the first of a large story. */
const MOST_ANSWERS = 150;
/** An attribute is a question by itself; of things of one noun something must be told that is told of the other too. */
const NEAR_BY_ATTRIBUTE = 0.2;
const NEAR_BY_NOUN = 0.3;
const SURELY_ONE = 2;

const ofOneOrder = (a: Answer, b: Answer): boolean => {
  const [x, y] = [bounds(a.quantity), bounds(b.quantity)];
  const [small, large] = [Math.min(x.max, y.max), Math.max(x.min, y.min)];
  return small <= 0 || large <= MOST_TIMES * small;
};

/** What is said of nearly anything tells no question. */
const COMMON = new Set(
  'say know press mind judge extent phase doer people place time change act give use cause will intent event'.split(
    ' ',
  ),
);

const headNoun = oncePer(({ unit }: Quantity): string => unit.split(/[\s-]/u).at(-1) ?? '');

/** How much both tell of the thing counted, besides the thing. */
const toldOfIt = (story: StoryFeatures, a: Answer, b: Answer): number => {
  const [noun, other] = [measureOf(a.quantity), measureOf(b.quantity)];
  const shared = sharedFrames(a.statement, b.statement);
  const ofNoun = (frame: string, { quantity }: Answer): boolean =>
    framesOfWord(headNoun(quantity))?.has(frame) === true;
  const frames = shared.filter((frame) => !ofNoun(frame, a) && !ofNoun(frame, b) && !COMMON.has(familyOf(frame)));
  const words = sharedConcepts(a.statement.concepts, b.statement.concepts).filter(
    (one) => one !== noun && one !== other && !story.names.has(one),
  );
  return frames.length + words.length + (oneAsOf(a.quantity, b.quantity) === true ? 1 : 0);
};

const oneTime = (story: StoryFeatures, a: Answer, b: Answer): boolean => {
  if (isForecast(a.statement) !== isForecast(b.statement) || otherSums(a.statement, b.statement)) return false;
  if (hasFallen(story, a, b)) return true;
  // "By Wednesday night", said by both, is one time.
  if (oneAsOf(a.quantity, b.quantity) === true) return true;
  if (isOnTheMove(a.statement) || isOnTheMove(b.statement)) return false;
  return sameTime(story, a, b) && !daysApart(a.statement, b.statement);
};

const ofOneThing = (story: StoryFeatures, question: string, { a, b, kin }: Kin): boolean => {
  const byAttribute = question.startsWith('attribute ');
  const near = byAttribute ? kin >= NEAR_BY_ATTRIBUTE || question.endsWith(' temperature') : kin >= NEAR_BY_NOUN;
  // What most pairs fail on comes first.
  if (!near || !ofOneOrder(a, b) || otherThings(a, b)) return false;
  const told = toldOfIt(story, a, b);
  if (!byAttribute && told === 0) return false;
  if (addUpTo(a.statement.quantities, b.quantity) || addUpTo(b.statement.quantities, a.quantity)) return false;
  if (told >= SURELY_ONE) return !elsewhere(story, a.statement, b.statement, false);
  return !elsewhere(story, a.statement, b.statement, true) && !otherSubjects(story, a.statement, b.statement);
};

const CALENDAR = /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

/** Articles of one story name the same people and places; others share words by chance. */
const sharingNames = ({ reads, names }: StoryFeatures): ((a: Answer, b: Answer) => boolean) => {
  const conceptsIn = new Map(reads.map(({ around, concepts }) => [around.article.id, concepts]));
  const named = new Map<string, ReadonlySet<string>>();
  const namesIn = ({ statement: { claim } }: Answer): ReadonlySet<string> => {
    const known = named.get(claim.articleId);
    if (known !== undefined) return known;
    const found = new Set(
      [...(conceptsIn.get(claim.articleId) ?? [])].filter((c) => names.has(c) && !CALENDAR.test(c)),
    );
    named.set(claim.articleId, found);
    return found;
  };
  return (a, b) => !namesIn(a).isDisjointFrom(namesIn(b));
};

const agree = (a: Answer, b: Answer): boolean => comparable(a, b) && compatible(a.quantity, b.quantity);

/** Of two answers whether they answer one question, as long as both stand. */
type Answered = WeakMap<Answer, Map<Answer, boolean>>;

interface Asking {
  readonly shareNames: (a: Answer, b: Answer) => boolean;
  readonly answered: Answered;
}

const rivalsIn = (
  story: StoryFeatures,
  question: string,
  list: readonly Answer[],
  { shareNames, answered }: Asking,
): readonly Kin[] => {
  const byOrigin = Map.groupBy(list, ({ statement }) => statement.origin);
  /** A source that also gives the other's figure does not differ from it. */
  const gives = ({ statement: { origin } }: Answer, other: Answer): boolean =>
    byOrigin.get(origin)?.some((one) => agree(one, other)) === true;
  const answerOne = (pair: Kin): boolean => {
    const { a, b } = pair;
    const ofOne = answered.get(a) ?? new Map<Answer, boolean>();
    const known = ofOne.get(b);
    if (known === false || gives(a, b) || gives(b, a)) return false;
    const found = known ?? (oneTime(story, a, b) && ofOneThing(story, question, pair) && shareNames(a, b));
    if (story.memory.lasts) answered.set(a, ofOne.set(b, found));
    return found;
  };
  return nearestPairs(story, question, list).filter(answerOne);
};

/** The very words of the figure. */
const wordsOf = ({ statement: { claim }, quantity: { span } }: Answer): string =>
  sentenceCase(clip(claim.evidence.text.slice(span.start - claim.evidence.start, span.end - claim.evidence.start)));

/** A headline repeats what its text tells more fully. */
const withoutHeadlines = (list: readonly Answer[]): readonly Answer[] =>
  list.filter(
    (one) =>
      one.statement.sentence.start > 0 ||
      !list.some(
        (other) =>
          other.statement.sentence.start > 0 && other.statement.origin === one.statement.origin && agree(one, other),
      ),
  );

const draftsOf = (story: StoryFeatures, question: string, all: readonly Answer[], asking: Asking): readonly Draft[] => {
  const list = withoutHeadlines(all);
  const rivals = rivalsIn(story, question, list, asking);
  if (rivals.length === 0) return [];
  const kinOf = new Map<Answer, Map<Answer, number>>();
  const members = new Set<Answer>();
  for (const { a, b, kin } of rivals) {
    kinOf.set(a, (kinOf.get(a) ?? new Map<Answer, number>()).set(b, Math.max(0.01, kin)));
    members.add(a).add(b);
  }
  const near = (a: Answer, b: Answer): number => kinOf.get(a)?.get(b) ?? 0;
  const inOrder = list.filter((one) => members.has(one));
  return conflictGroups(inOrder, near, agree).map(({ groups, closeness }) => ({
    type: 'number',
    question: questionOn(
      'How many',
      groups.flat().map(({ statement }) => statement),
    ),
    positions: groups.map((group) => ({
      ...(group[0] === undefined ? {} : { words: wordsOf(group[0]) }),
      statements: group.map(({ statement }) => statement),
    })),
    why: WHY,
    certainty: Math.min(0.9, 0.65 + 0.2 * closeness),
  }));
};

/** What the answers to a question came to, while they are the very same. */
interface Told {
  readonly list: readonly Answer[];
  readonly drafts: readonly Draft[];
  readonly answered: Answered;
}

export const rivalFigures: FindKind = ({ story }) => {
  const byQuestion = new Map<string, Answer[]>();
  for (const one of ofEachArticle(story, answersIn)) {
    if (ofBackground(one)) continue;
    for (const question of one.questions) {
      const known = byQuestion.get(question) ?? [];
      if (known.length < MOST_ANSWERS) known.push(one);
      byQuestion.set(question, known);
    }
  }
  const kept = stateOf(story.memory, 'rival figures', () => new Map<string, Told>());
  for (const question of kept.keys()) if (!byQuestion.has(question)) kept.delete(question);
  const shareNames = sharingNames(story);
  return [...byQuestion].flatMap(([question, list]) => {
    const known = kept.get(question);
    if (known !== undefined && sameItems(known.list, list)) return known.drafts;
    const answered: Answered = known?.answered ?? new WeakMap();
    const drafts = draftsOf(story, question, list, { shareNames, answered });
    kept.set(question, { list, drafts, answered });
    return drafts;
  });
};
