/** Statements that give one figure for one thing: the same measure, agreeing within rounding, and a word in common. */
import { goesOn } from '../features/goes-on.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { measureOf } from './measure.ts';
import { MOVING_COUNTS } from './moving-counts.ts';
import { compatible } from './slots.ts';
import { sharedConcepts } from './weights.ts';

interface Figure {
  readonly statement: Statement;
  readonly quantity: Statement['quantities'][number];
  readonly measure: string;
}

/** Figures this small agree by chance. */
const SMALL = 3;

const agree = (story: StoryFeatures, a: Figure, b: Figure): boolean => {
  if (a.measure !== b.measure || a.quantity.sense !== b.quantity.sense || !compatible(a.quantity, b.quantity))
    return false;
  const shared = sharedConcepts(a.statement.context, b.statement.context).filter((concept) => concept !== a.measure);
  const telling =
    MOVING_COUNTS.has(a.measure) || !shared.every((concept) => story.theme.has(concept) || story.names.has(concept));
  return (
    shared.length >= 2 ||
    (shared.length >= 1 && telling) ||
    (MOVING_COUNTS.has(a.measure) && a.quantity.max === 0 && b.quantity.max === 0)
  );
};

const figuresIn: Reader<Figure> = ({ statements }) =>
  statements.flatMap((statement) =>
    statement.quantities
      .filter(({ min, max }) => (min ?? max ?? 0) >= SMALL || max === 0)
      .map((quantity) => ({ statement, quantity, measure: measureOf(quantity) })),
  );

/** Groups of two and more, by the first figure in reading order. */
export const agreeingFigures = (story: StoryFeatures): readonly (readonly Statement[])[] => {
  const join = (groups: Figure[][], figure: Figure): void => {
    const fitting = groups.find((group) => group.every((other) => agree(story, other, figure)));
    if (fitting === undefined) groups.push([figure]);
    else fitting.push(figure);
  };
  return [...Map.groupBy(ofEachArticle(story, figuresIn), ({ measure }) => measure)].flatMap(([measure, list]) => {
    if (measure === '') return [];
    const groups = goesOn(story.memory, `agreeing figures ${measure}`, list, (): Figure[][] => [], join);
    return groups.filter((group) => group.length > 1).map((group) => group.map(({ statement }) => statement));
  });
};
