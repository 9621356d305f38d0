/** How many: figures of one thing that no rounding, later hour or other unit explains. */
import { elsewhere } from '../facts/elsewhere.ts';
import type { Figure } from '../facts/figure.ts';
import { FIGURE, figureValue } from '../facts/figure-words.ts';
import { bounds, measureOf, sameMeasure } from '../facts/measure.ts';
import { MOVING_COUNTS } from '../facts/moving-counts.ts';
import { otherSubjects } from '../facts/other-subjects.ts';
import { otherThings } from '../facts/other-things.ts';
import { addUpTo, otherSense } from '../facts/parts-of-sum.ts';
import { hasGrown, isForecast, otherSums, standsPlain } from '../facts/plain-answer.ts';
import { isTurnout } from '../facts/share-of-votes.ts';
import { compatible } from '../facts/slots.ts';
import { timesDone } from '../facts/times-done.ts';
import { cosine, sharedConcepts } from '../facts/weights.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import { ownConcepts } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { whileSame } from '../features/while-same.ts';
import { questionOn } from '../passages.ts';
import { clip, sentenceCase } from '../wording.ts';
import { conceptOf } from '../words/synonyms.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { Draft, FindKind } from './draft.ts';
import { daysApart, hasFallen, ofBackground, sameDays, sameTime } from './figure-time.ts';

/** Units that say by themselves what is counted. */
const TELLING_UNITS = new Set([...MOVING_COUNTS, ...['arrested', 'arrests', 'killed', 'wounded'].map(conceptOf)]);
/** Units so common that the words around them must say what is counted. */
const BARE_UNITS = new Set([
  ...['time', 'length', 'weight'],
  ...['percent', 'percentage-points', 'points', 'people', 'year', 'years-old', 'month', 'cents', 'pence', 'shares'].map(
    conceptOf,
  ),
]);
const CURRENCY = /^[A-Z]{3}$/u;
/** Rival counts of one thing are of one order; a figure so many times the other counts a whole or another thing. */
const MOST_TIMES = 3;
const ONE_FIGURE_EACH = 0.3;
/** Of a thing counted more often than this, words must say which count is meant. */
const FEW_FIGURES = 40;
const turnsOut = ({ statement, quantity }: Figure): boolean => isTurnout(measureOf(quantity), statement.text);

/** Each of the two sources gives one figure for the thing, whatever the words around it. */
const onlyFigures = (list: readonly Figure[], a: Figure, b: Figure): boolean =>
  [a, b].every((one) =>
    list
      .filter((other) => other.statement.origin === one.statement.origin && !ofBackground(other))
      .every((other) => compatible(other.quantity, one.quantity)),
  );

const said = ({ statement }: Figure): ReadonlySet<string> => ownConcepts(statement);

const ESTIMATE =
  /\b(?:put(?:s|ting)? (?:the|its|their|it|his|her)\b|estimat\w+|reckon\w*|believes?|calculat\w+|guess\w*|no more than|at most|as many as|could have|may have|might have)\b/iu;
const isEstimate = onceEach(({ text }: Statement) => ESTIMATE.test(text));

const TOLL = /\b(?:killed|died|dead|injured|hurt|wounded|arrested|detained|missing|homeless|evacuated)\b/iu;
const isToll = onceEach(({ text }: Statement) => TOLL.test(text));

const ofOneOrder = (a: Figure, b: Figure): boolean => {
  const [x, y] = [bounds(a.quantity), bounds(b.quantity)];
  const [small, large] = [Math.min(x.max, y.max), Math.max(x.min, y.min)];
  return small <= 0 || large <= MOST_TIMES * small;
};

/** How many came to one gathering is counted by those who called it and by those who watched it. */
const GATHERINGS = new Set('rally vigil funeral concert procession parade picket'.split(' ').map(conceptOf));
const PEOPLE = new Set(['people', 'protesters', 'demonstrators', 'marchers', 'supporters', 'mourners'].map(conceptOf));
const oneCrowd = (a: Figure, b: Figure): boolean =>
  PEOPLE.has(measureOf(a.quantity)) &&
  [...GATHERINGS].some((one) => a.statement.concepts.has(one) && b.statement.concepts.has(one)) &&
  [a, b].every(({ statement }) => !isToll(statement));

const closeness = (story: StoryFeatures, list: readonly Figure[], a: Figure, b: Figure): number => {
  if (
    a.statement.origin === b.statement.origin ||
    !sameMeasure(a.quantity, b.quantity) ||
    compatible(a.quantity, b.quantity) ||
    otherSense(a.quantity, b.quantity)
  )
    return 0;
  if (addUpTo(a.statement.quantities, b.quantity) || addUpTo(b.statement.quantities, a.quantity)) return 0;
  if (otherThings(a, b) || otherSubjects(story, a.statement, b.statement)) return 0;
  if (!sameTime(story, a, b) || ofBackground(a) !== ofBackground(b)) return 0;
  // What was counted on two days was counted twice.
  if (daysApart(a.statement, b.statement) && !hasFallen(story, a, b)) return 0;
  if (a.quantity.max !== 0 && b.quantity.max !== 0 && (!standsPlain(a) || !standsPlain(b))) return 0;
  if (isForecast(a.statement) !== isForecast(b.statement) || otherSums(a.statement, b.statement)) return 0;
  if (hasGrown(a.statement) !== hasGrown(b.statement) && !hasFallen(story, a, b)) return 0;
  const measure = measureOf(a.quantity);
  if (turnsOut(a) || turnsOut(b)) return turnsOut(a) && turnsOut(b) ? 0.5 : 0;
  const shared = sharedConcepts(a.statement.concepts, b.statement.concepts).filter((concept) => concept !== measure);
  // "No arrests" of one evening is no rival of those of another.
  if (
    [a, b].some(({ quantity }) => quantity.max === 0) &&
    shared.every((concept) => !said(a).has(concept) || !said(b).has(concept))
  )
    return 0;
  const telling = shared.filter((concept) => !story.names.has(concept));
  if (telling.length < 2 && elsewhere(story, a.statement, b.statement, true)) return 0;
  const oneDay = sameDays(a.statement, b.statement);
  const fallen = hasFallen(story, a, b);
  if (fallen && telling.length === 0) return 0;
  // What both say of one day may be counted very differently, or put by guess: the organisers' crowd and the police's.
  const guessed = [a, b].every(({ statement }) => isEstimate(statement));
  const crowd = oneCrowd(a, b);
  const near = cosine(a.statement.concepts, b.statement.concepts, story.weight);
  if (!ofOneOrder(a, b) && !guessed && !crowd && !(telling.length > 0 && (oneDay || fallen))) return 0;
  if (crowd) return ONE_FIGURE_EACH;
  if (TELLING_UNITS.has(measure))
    return a.statement.concepts.has(measure) || shared.length > 0 ? Math.max(0.4, near) : 0;
  const bare = BARE_UNITS.has(measure) || CURRENCY.test(a.quantity.unit);
  const least = bare ? 2 : 1;
  if (oneDay && telling.length > 0 && shared.length + 1 >= least) return Math.max(near, ONE_FIGURE_EACH);
  if (shared.length >= least && near >= 0.25 && (!bare || telling.length >= least)) return near;
  const tied = guessed || story.theme.has(measure) || telling.length > 0;
  return !bare && tied && list.length <= FEW_FIGURES && onlyFigures(list, a, b) ? ONE_FIGURE_EACH : 0;
};

/** "3.1 million, up from 2.3 million": the other's figure, of an earlier day. */
const FORMER = new RegExp(
  `\\b(?:up|down|revised|raised|lowered|corrected|increased|reduced|rose|fell) (?:\\p{L}+ ){0,2}?from ${FIGURE}`,
  'giu',
);

const formerIn = onceEach(({ text }) => [...text.matchAll(FORMER)].map(([, words = '']) => figureValue(words)));

const formerly = ({ statement }: Figure, { quantity }: Figure): boolean =>
  formerIn(statement).some((former) => former === quantity.min);

/** A source that also gives the other's figure for the thing does not differ from it. `figures`: of its article. */
const alsoGiven = (story: StoryFeatures, figures: readonly Figure[], { quantity }: Figure, other: Figure): boolean =>
  figures.some(
    (figure) =>
      sameMeasure(figure.quantity, quantity) &&
      compatible(figure.quantity, other.quantity) &&
      sameTime(story, figure, other) &&
      turnsOut(figure) === turnsOut(other) &&
      ofBackground(figure) === ofBackground(other),
  );

/** The very words of the figure. */
const figureOf = (figure: Figure | undefined): string => {
  if (figure === undefined) return '';
  const { claim } = figure.statement;
  const { start, end } = figure.quantity.span;
  return sentenceCase(clip(claim.evidence.text.slice(start - claim.evidence.start, end - claim.evidence.start)));
};

/** Two findings that give one reason are of one matter where their sides are alike. */
export const WHY = 'The figures count one thing at one time, and no rounding or unit brings them together.';

const conflictsIn = (story: StoryFeatures, measure: string, list: readonly Figure[]): readonly Draft[] => {
  let byArticle: ReadonlyMap<string, readonly Figure[]> | undefined;
  const given = (one: Figure, other: Figure): boolean => {
    byArticle ??= Map.groupBy(list, ({ statement }) => statement.claim.articleId);
    return alsoGiven(story, byArticle.get(one.statement.claim.articleId) ?? [], one, other);
  };
  const conflict = (a: Figure, b: Figure): number => {
    const near = closeness(story, list, a, b);
    return near === 0 || formerly(a, b) || formerly(b, a) || given(a, b) || given(b, a) ? 0 : near;
  };
  const agree = (a: Figure, b: Figure): boolean => compatible(a.quantity, b.quantity);
  // Of few figures each is weighed against all that its source gives: the articles of the two, where none is a copy.
  const few = list.length <= FEW_FIGURES;
  const copies = few && list.some(({ statement }) => statement.origin !== statement.claim.articleId);
  const kept = copies ? undefined : { story, name: `number ${measure}`, given: String(few) };
  return conflictGroups(list, conflict, agree, kept).map(({ groups, closeness: near }) => ({
    type: 'number',
    question: questionOn(
      'How many',
      groups.flat().map(({ statement }) => statement),
    ),
    positions: groups.map((group) => ({
      words: figureOf(group[0]),
      statements: group.map(({ statement }) => statement),
    })),
    why: WHY,
    certainty: Math.min(0.95, 0.6 + 0.4 * near),
  }));
};

const figuresIn: Reader<Figure> = ({ statements }) =>
  statements.flatMap((statement) =>
    [...statement.quantities, ...timesDone(statement)].map((quantity) => ({ statement, quantity })),
  );

export const numberDisagreements: FindKind = ({ story }) =>
  [...Map.groupBy(ofEachArticle(story, figuresIn), ({ quantity }) => measureOf(quantity))].flatMap(([measure, list]) =>
    measure === ''
      ? []
      : whileSame(story.memory, `figures of ${measure}`, list, () => conflictsIn(story, measure, list)),
  );
