/** Drafts of a language model beside those of the rules: what is found already adds nothing, what is proposed twice is one. */
import type { ArticleId } from '../../domain/ids.ts';
import { overlap } from '../../domain/span.ts';
import type { Statement } from '../features/statement.ts';
import type { Draft, Position } from './draft.ts';
import { joinedBy } from './join-drafts.ts';

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
const joined = (into: Draft, from: Draft, places: readonly number[]): Draft => {
  const positions = from.positions.map((position, index) => {
    const others = into.positions.filter((_, at) => at !== places[index]).flatMap(({ statements }) => statements);
    const fresh = position.statements.filter((one) => !others.some((other) => samePassage(one, other)));
    return { ...position, statements: fresh };
  });
  return joinedBy(into, { ...from, positions }, places);
};

/** Drafts by the articles that they rest on, each under a number. */
interface Shelf {
  put(draft: Draft, at: number): void;
  /** Those that two sides of the draft may stand against each other in, the first first. */
  near(draft: Draft): readonly number[];
}

const articlesOf = ({ statements }: Position): readonly ArticleId[] => statements.map(({ claim }) => claim.articleId);

const shelfOf = (drafts: readonly Draft[]): Shelf => {
  const places = new Map<ArticleId, Set<number>>();
  const put = ({ positions }: Draft, at: number): void => {
    for (const article of positions.flatMap(articlesOf))
      places.set(article, (places.get(article) ?? new Set()).add(at));
  };
  for (const [at, draft] of drafts.entries()) put(draft, at);
  return {
    put,
    near({ positions }) {
      const sides = new Map<number, number>();
      for (const position of positions) {
        const here = new Set(articlesOf(position).flatMap((article) => [...(places.get(article) ?? [])]));
        for (const at of here) sides.set(at, (sides.get(at) ?? 0) + 1);
      }
      return [...sides].flatMap(([at, count]) => (count > 1 ? [at] : [])).sort((a, b) => a - b);
    },
  };
};

/** The drafts of the rules as they are, and after them what a model proposed beyond. */
export const addProposed = (byRules: readonly Draft[], proposed: readonly Draft[]): readonly Draft[] => {
  if (proposed.length === 0) return byRules;
  const all = [...byRules];
  const shelf = shelfOf(byRules);
  for (const draft of proposed) {
    // What a rule found stands before what was added.
    const at = shelf.near(draft).find((place) => {
      const known = all[place];
      return known !== undefined && isFound(placesIn(known, draft));
    });
    const into = at === undefined ? undefined : all[at];
    if (at === undefined || into === undefined) shelf.put(draft, all.push(draft) - 1);
    else if (at >= byRules.length && into.type === draft.type) {
      all[at] = joined(into, draft, placesIn(into, draft));
      shelf.put(draft, at);
    }
  }
  return all;
};
