/** Statements that give nearly the same figure, whatever they count, so that they are looked at together. */
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';

/** Rounding takes no more. */
const WITHIN = 1.11;
/** Figures up to here stand everywhere. */
const TELLING = 12;
/** Of one figure as many are looked at. */
const FOLLOWERS = 24;

const sizesIn = onceEach(({ quantities }) =>
  quantities.map(({ min, max }) => Math.abs(min ?? max ?? 0)).filter((size) => size > TELLING),
);

/** Each figure's statement first, then those with the next larger ones. */
export const likeFigures = (statements: readonly Statement[]): readonly (readonly [Statement, ...Statement[]])[] => {
  const figures: { readonly statement: Statement; readonly at: number; readonly size: number }[] = [];
  for (const [at, statement] of statements.entries())
    for (const size of sizesIn(statement)) figures.push({ statement, at, size });
  figures.sort((x, y) => x.size - y.size || x.at - y.at);
  return figures.flatMap(({ statement, size }, at) => {
    const followers: Statement[] = [];
    for (let next = at + 1; next <= at + FOLLOWERS; next += 1) {
      const other = figures[next];
      if (other === undefined || other.size > size * WITHIN) break;
      if (other.statement !== statement) followers.push(other.statement);
    }
    return followers.length === 0 ? [] : [[statement, ...followers] as const];
  });
};
