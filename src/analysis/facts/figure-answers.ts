/**
 * Figures as answers to a question of "how many": of an attribute ("how many were hurt", "what did it cost"), or of things of one noun.
 * What is no plain answer is left out.
 */
import { attributesOf } from '../features/attribute-of.ts';
import type { Reader } from '../features/of-each-article.ts';
import { conceptOf } from '../words/synonyms.ts';
import { bareFigures } from './bare-figures.ts';
import type { Figure } from './figure.ts';
import { measureOf } from './measure.ts';
import { isPlain } from './plain-answer.ts';

export interface Answer extends Figure {
  /** "attribute injured", "thing passenger". */
  readonly questions: readonly string[];
}

/** They move from day to day, hang on what they are measured from, or are of anybody. */
const LOOSE = new Set(
  `share_price growth fall opinion inflation interest distance speed response_time record_time duration date_of_thing capacity crew_on_scene age
   complaints incidents output witnesses tests pages loss without_power jobs_made hours delay profit debt funding takeover deficit`.split(
    /\s+/,
  ),
);
const MEASURED = new Set(
  'length weight area volume time temperature percent percentage-point year month years-old point page shots'.split(
    ' ',
  ),
);
const PERCENT = conceptOf('percent');
const CURRENCY = /^[A-Z]{3}$/u;

/** Whether things or people are counted one by one. */
export const isCount = ({ quantity }: Figure): boolean => {
  const measure = measureOf(quantity);
  return measure !== '' && !MEASURED.has(measure) && !CURRENCY.test(quantity.unit);
};

/** A share is a share of something: only of those who vote and of those who pass is it told by itself of what. */
const SHARES = new Set(['turnout', 'pass_rate', 'unemployed', 'concentration']);
const NO_THING = new Set([
  'share',
  'stock',
  'cent',
  'pence',
  'point',
  'time',
  'day',
  'night',
  'hour',
  'place',
  'thing',
  'way',
  'step',
]);

const questionsOf = (figure: Figure): readonly string[] => {
  const { statement, quantity } = figure;
  const measure = measureOf(quantity);
  if (measure === 'temperature') return ['attribute temperature'];
  const given = [...attributesOf(statement, quantity)]
    .filter((one) => (measure === PERCENT ? SHARES.has(one) : !LOOSE.has(one)))
    .sort();
  const isThing = isCount(figure) && !NO_THING.has(measure);
  // "Animals-killed" are animals.
  const [thing = ''] = quantity.unit.split('-');
  const counted = quantity.unit.includes('-') && thing !== '' ? [`thing ${conceptOf(thing)}`] : [];
  return [...given.map((one) => `attribute ${one}`), ...(isThing ? [`thing ${measure}`, ...counted] : [])];
};

export const answersIn: Reader<Answer> = ({ statements }) => {
  const seen = new Set<number>();
  return statements.flatMap((statement) =>
    [...statement.quantities, ...bareFigures(statement)].flatMap((quantity): readonly Answer[] => {
      const figure = { statement, quantity };
      if (seen.has(quantity.span.start) || quantity.max === 0 || !isPlain(figure)) return [];
      const questions = questionsOf(figure);
      if (questions.length === 0) return [];
      seen.add(quantity.span.start);
      return [{ ...figure, questions }];
    }),
  );
};

/** Nouns that any count of people or homes may take. */
const ANYBODY = new Set(
  'people person resident man woman household home hous building customer family user other victim live citizen member work'.split(
    ' ',
  ),
);

/** Of "animals-killed" the animals. */
const thingOf = ({ quantity }: Figure): string =>
  quantity.unit.includes('-') ? conceptOf(quantity.unit.split('-')[0] ?? '') : measureOf(quantity);

/** "19 crew" and "212 passengers": both nouns say whom, and not the same. */
const ofOtherNouns = (a: Figure, b: Figure): boolean => {
  const [x, y] = [thingOf(a), thingOf(b)];
  return x !== y && isCount(a) && isCount(b) && !ANYBODY.has(x) && !ANYBODY.has(y);
};

/** Whether figures can be held against each other: of one measure, or both counting. */
export const comparable = (a: Figure, b: Figure): boolean => {
  const [x, y] = [a.quantity.unit, b.quantity.unit];
  if (CURRENCY.test(x) && CURRENCY.test(y)) return x === y;
  const [m, n] = [measureOf(a.quantity), measureOf(b.quantity)];
  if (x === '' || y === '') return !MEASURED.has(m) && !MEASURED.has(n);
  return m === n || (isCount(a) && isCount(b) && !ofOtherNouns(a, b));
};
