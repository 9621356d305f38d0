/** "We were 210": counts that leave out whom they count are held against counts of those whom their own sentence names. */
import { ellipticCounts } from '../facts/elliptic-counts.ts';
import type { Figure } from '../facts/figure.ts';
import { type Answer, answersIn } from '../facts/figure-answers.ts';
import { kinship } from '../facts/kinship.ts';
import { bounds, measureOf } from '../facts/measure.ts';
import { otherSubjects } from '../facts/other-subjects.ts';
import { isOnTheMove } from '../facts/plain-answer.ts';
import { compatible } from '../facts/slots.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import type { Draft, FindKind } from './draft.ts';
import { daysApart, ofBackground, sameTime } from './figure-time.ts';
import { WHY } from './number.ts';

const ellipticIn: Reader<Figure> = ({ statements }) =>
  statements.flatMap((statement) => ellipticCounts(statement).map((quantity) => ({ statement, quantity })));

/** By the form of the noun. */
const PEOPLE =
  /(?:people|persons?|men|women|children|police|troops|crew|staff|youths|guards|crooks|thieves|nurses|clerks|pilots|monks|nuns|guests|cooks|judges|priests|athletes|cadets|scouts|midwives|colleagues|delegates|candidates|inmates|graduates|surgeons|witnesses|volunteers|recruits|(?:e|o)rs|ists|ants|ents|ees|ians)$/u;
const ANYBODY = /(?:people|persons?|men|women)$/u;
const MOST_TIMES = 2.5;
const CERTAINTY = 0.76;
const LEAST_KIN = 0.25;

const ofOneOrder = (a: Figure, b: Figure): boolean => {
  const [x, y] = [bounds(a.quantity), bounds(b.quantity)];
  const [small, large] = [Math.min(x.max, y.max), Math.max(x.min, y.min)];
  return small > 0 && large <= MOST_TIMES * small;
};

/** Whether the sentence of the count names those counted. */
const ofTheSame = ({ statement }: Figure, { quantity }: Figure): boolean =>
  !ANYBODY.test(quantity.unit) && statement.context.has(measureOf(quantity));

const rivals = (story: StoryFeatures, one: Figure, other: Answer): boolean =>
  one.statement.origin !== other.statement.origin &&
  PEOPLE.test(other.quantity.unit) &&
  !compatible(one.quantity, other.quantity) &&
  ofOneOrder(one, other) &&
  ofTheSame(one, other) &&
  !isOnTheMove(other.statement) &&
  !ofBackground(other) &&
  sameTime(story, one, other) &&
  !daysApart(one.statement, other.statement) &&
  !otherSubjects(story, one.statement, other.statement);

export const ellipticFigures: FindKind = ({ story }) => {
  const elliptic = ofEachArticle(story, ellipticIn);
  if (elliptic.length === 0) return [];
  const answers = ofEachArticle(story, answersIn);
  const agreeing = (one: Figure): readonly Answer[] =>
    answers.filter(
      (other) => measureOf(other.quantity) === measureOf(one.quantity) && compatible(other.quantity, one.quantity),
    );
  return elliptic.flatMap((one): readonly Draft[] => {
    const against = answers
      .filter((other) => rivals(story, one, other))
      .map((other) => ({ other, near: kinship(story, one.statement, other.statement) }))
      .sort((x, y) => y.near - x.near);
    const other = against.find(({ near }) => near >= LEAST_KIN)?.other;
    if (other === undefined) return [];
    const theirs = agreeing(other);
    // A source that also gives the other's figure does not differ from it.
    if (theirs.some(({ statement }) => statement.origin === one.statement.origin)) return [];
    const same = elliptic.filter(
      (each) => each !== one && compatible(each.quantity, one.quantity) && ofTheSame(each, other),
    );
    return [
      {
        type: 'number',
        question: questionOn('How many', [other.statement, one.statement]),
        positions: [
          { statements: [...new Set([one, ...same].map(({ statement }) => statement))] },
          { statements: [...new Set([other, ...theirs].map(({ statement }) => statement))] },
        ],
        why: WHY,
        certainty: CERTAINTY,
      },
    ];
  });
};
