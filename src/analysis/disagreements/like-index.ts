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

export const likeIndex = (weight: Weights, least: number): LikeIndex => {
  const places = new Map<Statement, number>();
  const held: (Statement | undefined)[] = [];
  const postings = SETS.map(() => new Map<string, number[]>());
  const known = new Map<Statement, Set<Statement>>();
  let sums = new Float64Array(0);

  /** One of two always stands first, so that sums have one order. */
  const alike = (a: Statement, b: Statement): boolean =>
    isBefore(a, b) ? resemble(a, b, weight, least) : resemble(b, a, weight, least);

  const search = (one: Statement): Set<Statement> => {
    const near = new Set<number>();
    for (const [at, of] of SETS.entries()) {
      const touched: number[] = [];
      for (const concept of of(one)) {
        const weighs = weight(concept);
        for (const place of postings[at]?.get(concept) ?? []) {
          if (sums[place] === 0) touched.push(place);
          sums[place] = (sums[place] ?? 0) + weighs;
        }
      }
      const own = ROUNDING * ROUNDING * least * least * totalWeight(of(one), weight);
      for (const place of touched) {
        const other = held[place];
        const sum = sums[place] ?? 0;
        if (other !== undefined && sum * sum >= own * totalWeight(of(other), weight)) near.add(place);
        sums[place] = 0;
      }
    }
    const found = new Set<Statement>();
    for (const place of near) {
      const other = held[place];
      if (other !== undefined && (other === one || alike(one, other))) found.add(other);
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
    for (const [at, of] of SETS.entries())
      for (const concept of of(come)) {
        const list = postings[at]?.get(concept);
        if (list === undefined) postings[at]?.set(concept, [place]);
        else list.push(place);
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
