/** Statements that give nearly the same figure, whatever they count, so that they are looked at together. */
import type { Statement } from '../features/statement.ts';

/** Rounding takes no more. */
const WITHIN = 1.11;
/** Figures up to here stand everywhere. */
const TELLING = 12;
/** Of one figure as many are looked at. */
const FOLLOWERS = 24;

export const likeFigures = (statements: readonly Statement[]): readonly (readonly [Statement, Statement])[] => {
  const figures = statements
    .flatMap((statement, at) =>
      statement.quantities.map(({ min, max }) => ({ statement, at, size: Math.abs(min ?? max ?? 0) })),
    )
    .filter(({ size }) => size > TELLING)
    .sort((x, y) => x.size - y.size || x.at - y.at);
  return figures.flatMap((x, at) =>
    figures
      .slice(at + 1, at + 1 + FOLLOWERS)
      .filter((y) => y.size <= x.size * WITHIN && y.statement !== x.statement)
      .map((y): readonly [Statement, Statement] => [x.statement, y.statement]),
  );
};
