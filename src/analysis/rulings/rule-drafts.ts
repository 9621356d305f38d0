/** Drafts of disagreements as the rulings leave them. */
import type { Draft, Position } from '../disagreements/draft.ts';
import { joinedPositions } from './joined-positions.ts';
import type { Ruled } from './ruled.ts';

const joined = (a: Position, b: Position): Position => ({
  ...(a.words === undefined || b.words === undefined ? {} : { words: `${a.words}; ${b.words}` }),
  statements: [...a.statements, ...b.statements],
});

const ruledDraft = (ruled: Ruled, draft: Draft): Draft => {
  const sides = draft.positions.map(({ statements }) => new Set(statements.map(({ claim }) => ruled.keyOf(claim))));
  const places = joinedPositions(draft.type, sides, ruled.verdicts);
  const positions = draft.positions.flatMap((position, at) => {
    if (places[at] !== at) return [];
    const others = draft.positions.filter((_, other) => other > at && places[other] === at);
    return [others.reduce(joined, position)];
  });
  return { ...draft, positions };
};

export const ruleDrafts = (ruled: Ruled, drafts: readonly Draft[]): readonly Draft[] =>
  ruled.verdicts.length === 0
    ? drafts
    : drafts.map((draft) => ruledDraft(ruled, draft)).filter(({ positions }) => positions.length > 1);
