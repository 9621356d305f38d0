/** A toll that rose, in words: "deaths: Three people (20 November 2026) → Five people (21 November 2026)". It must not say who is right. */
import type { MovedFigure } from '../domain/moved-figure.ts';
import { cutAtWord } from './cut.ts';
import { dateLabel } from './date-label.ts';
import { type Inline, plain, strong } from './inline.ts';

const FIGURE = 40;
/** Of a toll told anew every day the first and the last. */
const STEPS = 4;

const stepsOf = ({ steps }: MovedFigure): MovedFigure['steps'] =>
  steps.length <= STEPS ? steps : [...steps.slice(0, 1), ...steps.slice(1 - STEPS)];

/** The claim of each step that is shown, oldest first. */
export const claimsOfMoved = (moved: MovedFigure) => stepsOf(moved).flatMap(({ claims }) => claims[0]?.id ?? []);

/** Figures of one day stand beside each other: which of them is right is another question. */
export const movedInlines = (moved: MovedFigure): readonly Inline[] => {
  const days = [...Map.groupBy(stepsOf(moved), ({ day }) => day)];
  const told = days.map(
    ([day, steps]) =>
      `${steps.map(({ words }) => cutAtWord(words, FIGURE)).join(' or ')} (${dateLabel({ from: day, to: day })})`,
  );
  return [strong(moved.unit.replaceAll('-', ' ')), plain(`: ${told.join(' → ')}`)];
};
