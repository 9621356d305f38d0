/** Drafts of a language model beside those of the rules: what is found already adds nothing, what is proposed twice is one. */
import { overlap } from '../../domain/span.ts';
import type { Statement } from '../features/statement.ts';
import type { Draft, Position } from './draft.ts';

type Meets = (a: Statement, b: Statement) => boolean;

const sameClause: Meets = (a, b) => a.claim.articleId === b.claim.articleId && overlap(a, b) > 0;
const samePassage: Meets = (a, b) =>
  a.claim.articleId === b.claim.articleId && overlap(a.claim.evidence, b.claim.evidence) > 0;

/** For each position of the second the one of the first that it shares a passage with, each once; -1: none. */
const placesIn = (known: Draft, draft: Draft): readonly number[] => {
  // One sentence may hold two matters: of another kind it is the same matter only where the very clauses are the same.
  const meets = known.type === draft.type ? samePassage : sameClause;
  const shares = (a: Position, b: Position): boolean => a.statements.some((x) => b.statements.some((y) => meets(x, y)));
  const taken = new Set<number>();
  return draft.positions.map((position) => {
    const place = known.positions.findIndex((other, at) => !taken.has(at) && shares(other, position));
    taken.add(place);
    return place;
  });
};

/** Two of its sides stand against each other there. */
const isFound = (places: readonly number[]): boolean => places.filter((place) => place >= 0).length > 1;

/** What stands on one side already comes to no other. */
const joined = (into: Draft, from: Draft, places: readonly number[]): Draft => ({
  ...into,
  positions: into.positions.map((position, at) => {
    const others = into.positions.filter((_, other) => other !== at).flatMap(({ statements }) => statements);
    const more = from.positions
      .filter((_, index) => places[index] === at)
      .flatMap(({ statements }) => statements)
      .filter((one) => !others.some((other) => samePassage(one, other)));
    return { ...position, statements: [...new Set([...position.statements, ...more])] };
  }),
});

/** The drafts of the rules as they are, and after them what a model proposed beyond. */
export const addProposed = (byRules: readonly Draft[], proposed: readonly Draft[]): readonly Draft[] => {
  const added: Draft[] = [];
  for (const draft of proposed) {
    if (byRules.some((known) => isFound(placesIn(known, draft)))) continue;
    const fits = added.map((known) => placesIn(known, draft));
    const at = fits.findIndex(isFound);
    const into = added[at];
    if (into === undefined) added.push(draft);
    else if (into.type === draft.type) added[at] = joined(into, draft, fits[at] ?? []);
  }
  return [...byRules, ...added];
};
