/** Figures that are no rivals: they agree, are parts of one sum, or were counted at another time. */
import type { Quantity } from '../../domain/quantity.ts';
import { daysApart, hasFallen, ofBackground, sameTime } from '../disagreements/figure-time.ts';
import { bareFigures } from '../facts/bare-figures.ts';
import type { Figure } from '../facts/figure.ts';
import { measureOf } from '../facts/measure.ts';
import { addUpTo, otherSense } from '../facts/parts-of-sum.ts';
import { compatible } from '../facts/slots.ts';
import { timesDone } from '../facts/times-done.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { screened } from '../words/screened.ts';
import type { Check, Refutation } from './refutation.ts';

const SAYS_HOW_MANY = screened(
  /\p{N}|\b(?:no|none|nobody|not|never|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|once|twice|thrice|half|third|quarter|both|all|every|each|single|only|pair|couple|few|fewer|several|many|most|some|dozens?|scores?|hundreds?|thousands?|millions?|billions?|double|triple|more|less)\b/iu,
);
const hasFigure = onceEach(({ text, claim }) => SAYS_HOW_MANY.test(text) || SAYS_HOW_MANY.test(claim.evidence.text));

const figuresOf = onceEach((statement): readonly Figure[] =>
  [...statement.quantities, ...timesDone(statement), ...bareFigures(statement)].map((quantity) => ({
    statement,
    quantity,
  })),
);

/** Of one unit; a figure whose thing is told elsewhere may be of any. */
const comparable = (a: Quantity, b: Quantity): boolean =>
  measureOf(a) === '' || measureOf(b) === '' || measureOf(a) === measureOf(b);

const noRivals = (story: StoryFeatures, a: Figure, b: Figure): Refutation | null => {
  if (compatible(a.quantity, b.quantity)) return 'figures-agree';
  if (
    otherSense(a.quantity, b.quantity) ||
    addUpTo(a.statement.quantities, b.quantity) ||
    addUpTo(b.statement.quantities, a.quantity)
  )
    return 'parts-of-a-sum';
  if (hasFallen(story, a, b)) return null;
  const apart = daysApart(a.statement, b.statement) || !sameTime(story, a, b) || ofBackground(a) !== ofBackground(b);
  return apart ? 'other-time' : null;
};

/** "196 passengers and 16 crew" beside "212 people": of no unit in common. */
const sumsUp = (parts: Statement, whole: Statement): boolean =>
  whole.quantities.some((quantity) => addUpTo(parts.quantities, quantity));

export const figuresAgree: Check = ({ story }, a, b) => {
  if (!hasFigure(a) && !hasFigure(b)) return 'no-figure';
  const pairs = figuresOf(a).flatMap((one) =>
    figuresOf(b).flatMap((other) => (comparable(one.quantity, other.quantity) ? [noRivals(story, one, other)] : [])),
  );
  if (pairs.length === 0) return sumsUp(a, b) || sumsUp(b, a) ? 'parts-of-a-sum' : null;
  if (pairs.includes(null)) return null;
  return pairs.includes('figures-agree') ? 'figures-agree' : (pairs[0] ?? null);
};
