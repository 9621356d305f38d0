/**
 * Which statements of a story resemble a given one: shared weight is summed over an inverted index of concepts. What was found for a
 * statement is kept, and told of those that come and go.
 */
import { cosine, totalWeight, type Weights } from '../facts/weights.ts';
import type { Statement } from '../features/statement.ts';

type SetOf = (statement: Statement) => ReadonlySet<string>;
const SETS: readonly SetOf[] = [({ concepts }) => concepts, ({ context }) => context];
/** Sums in another order differ in their last digits. */
const ROUNDING = 0.999;
/** So far over what is needed that no order of summing matters. */
const SURELY = 1 / ROUNDING ** 4;

export interface LikeIndex {
  /** From now on these are the story's statements. */
  update(statements: readonly Statement[]): void;
  /** Those that resemble it, itself included. */
  of(statement: Statement): ReadonlySet<Statement>;
}

/** A word in common that is no name: two clauses on one person may speak of two things. */
const speakOfOne = (a: Statement, b: Statement): boolean => {
  const [few, many] = a.concepts.size < b.concepts.size ? [a, b] : [b, a];
  for (const concept of few.concepts)
    if (many.concepts.has(concept) && !a.names.has(concept) && !b.names.has(concept)) return true;
  return false;
};

export const resemble = (a: Statement, b: Statement, weight: Weights, least: number): boolean =>
  speakOfOne(a, b) &&
  (cosine(a.concepts, b.concepts, weight) >= least || cosine(a.context, b.context, weight) >= least);

const isBefore = (a: Statement, b: Statement): boolean =>
  a.claim.id === b.claim.id ? a.start < b.start : a.claim.id < b.claim.id;

/** Where a concept stands, and what it weighs. */
interface Posting {
  readonly weighs: number;
  readonly places: number[];
}

/** One set of every statement. */
interface Side {
  readonly of: SetOf;
  readonly postings: Map<string, Posting>;
  /** By place. */
  readonly sizes: number[];
}

const rarestFirst = (a: Posting, b: Posting): number => a.places.length - b.places.length;

export const likeIndex = (weight: Weights, least: number): LikeIndex => {
  const places = new Map<Statement, number>();
  const held: (Statement | undefined)[] = [];
  const sides = SETS.map((of): Side => ({ of, postings: new Map(), sizes: [] }));
  const known = new Map<Statement, Set<Statement>>();
  let sums = new Float64Array(0);
  let last: readonly Statement[] | null = null;
  const needed = ROUNDING * ROUNDING * least * least;

  /** One of two always stands first, so that sums have one order. */
  const alike = (a: Statement, b: Statement): boolean =>
    isBefore(a, b) ? resemble(a, b, weight, least) : resemble(b, a, weight, least);

  /**
   * Two sets whose cosine is `least` share at least its square of the weight of either: those that share less than that of the rarest
   * concepts, for all the others are worth, are never met (the prefix filter of Chaudhuri, Ganti and Kaushik 2006).
   */
  const searchIn = ({ of, postings, sizes }: Side, one: Statement, near: Map<number, boolean>): void => {
    const set = of(one);
    const found: Posting[] = [];
    let rest = 0;
    for (const concept of set) {
      const posting = postings.get(concept);
      if (posting === undefined) continue;
      found.push(posting);
      rest += posting.weighs;
    }
    const own = needed * totalWeight(set, weight);
    const touched: number[] = [];
    for (const { weighs, places: holders } of found.sort(rarestFirst)) {
      const opens = rest >= own;
      for (const place of holders) {
        const sum = sums[place] ?? 0;
        if (sum === 0 && !opens) continue;
        if (sum === 0) touched.push(place);
        sums[place] = sum + weighs;
      }
      rest -= weighs;
    }
    for (const place of touched) {
      const sum = sums[place] ?? 0;
      const bound = own * (sizes[place] ?? 0);
      if (sum * sum >= bound) near.set(place, near.get(place) === true || sum * sum >= SURELY * bound);
      sums[place] = 0;
    }
  };

  const search = (one: Statement): Set<Statement> => {
    const near = new Map<number, boolean>();
    for (const side of sides) searchIn(side, one, near);
    const found = new Set<Statement>();
    for (const [place, surely] of near) {
      const other = held[place];
      if (other === undefined) continue;
      if (other === one || (surely ? speakOfOne(one, other) : alike(one, other))) found.add(other);
    }
    return found;
  };

  const remove = (gone: Statement, place: number): void => {
    places.delete(gone);
    held[place] = undefined;
    known.delete(gone);
    for (const set of known.values()) set.delete(gone);
  };

  const add = (come: Statement): void => {
    const place = held.length;
    held.push(come);
    places.set(come, place);
    for (const { of, postings, sizes } of sides) {
      sizes.push(totalWeight(of(come), weight));
      for (const concept of of(come)) {
        const posting = postings.get(concept);
        if (posting === undefined) postings.set(concept, { weighs: weight(concept), places: [place] });
        else posting.places.push(place);
      }
    }
  };

  const of = (statement: Statement): Set<Statement> => {
    const before = known.get(statement);
    if (before !== undefined) return before;
    const found = search(statement);
    known.set(statement, found);
    return found;
  };

  return {
    update(statements) {
      if (statements === last) return;
      last = statements;
      const now = new Set(statements);
      for (const [one, place] of [...places]) if (!now.has(one)) remove(one, place);
      const come = statements.filter((one) => !places.has(one));
      for (const one of come) add(one);
      if (sums.length < held.length) sums = new Float64Array(2 * held.length);
      if (known.size > 0) for (const one of come) for (const other of of(one)) known.get(other)?.add(one);
    },
    of,
  };
};
