/** The claims that a position rests on. A position is held against many others: they are gathered once. */
import { oncePer } from '../features/once-each.ts';
import type { Position } from './draft.ts';

export const citedIn = oncePer(
  ({ statements }: Position): ReadonlySet<string> => new Set(statements.map(({ claim }) => claim.id)),
);
