/**
 * Which statements of a story resemble a given one: shared weight is summed over an inverted index of concepts. What was found for a
 * statement is kept, and told of those that come and go.
 */
import { cosine, totalWeight, type Weights } from '../facts/weights.ts';
import { cameAndWent } from '../features/came-and-went.ts';
import { type PlacesNoted, placesNoted } from '../features/once-each.ts';
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
  /** Of each statement the place that it came at; no other ever has it. */
  placeOf(statement: Statement): number | undefined;
  /** As many have come. */
  count(): number;
  /** The places of those that resemble it, itself included; some may have gone. */
  of(statement: Statement): readonly number[];
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

/** Rarest first; of those as rare in the order in which they come. */
const insert = (found: Posting[], posting: Posting): void => {
  let at = found.push(posting) - 1;
  for (; at > 0; at -= 1) {
    const before = found[at - 1];
    if (before === undefined || before.places.length <= posting.places.length) break;
    found[at] = before;
  }
  found[at] = posting;
};

const [LIKELY, SURE] = [1, 2];

/** Statements by their concepts. */
interface Gathered {
  add(statement: Statement): void;
  remove(statement: Statement): void;
  /** Told of those that may resemble it, and whether they surely are as alike as is needed. */
  near(statement: Statement, each: (other: Statement, surely: boolean, place: number) => void): void;
  placeOf(statement: Statement): number | undefined;
  count(): number;
}

const gathered = (weight: Weights, least: number, places: PlacesNoted): Gathered => {
  const held: (Statement | undefined)[] = [];
  const sides = SETS.map((of): Side => ({ of, postings: new Map(), sizes: [] }));
  // Of each place; all 0 between two searches.
  let sums = new Float64Array(0);
  let marks = new Uint8Array(0);
  let touched = new Int32Array(0);
  let met = new Int32Array(0);
  let count = 0;
  const needed = ROUNDING * ROUNDING * least * least;

  /**
   * Two sets whose cosine is `least` share at least its square of the weight of either: those that share less than that of the rarest
   * concepts, for all the others are worth, are never met (the prefix filter of Chaudhuri, Ganti and Kaushik 2006).
   */
  const searchIn = ({ of, postings, sizes }: Side, one: Statement): void => {
    const set = of(one);
    const found: Posting[] = [];
    let rest = 0;
    for (const concept of set) {
      const posting = postings.get(concept);
      if (posting === undefined) continue;
      insert(found, posting);
      rest += posting.weighs;
    }
    const own = needed * totalWeight(set, weight);
    let last = 0;
    for (const { weighs, places: holders } of found) {
      const opens = rest >= own;
      for (let at = 0; at < holders.length; at += 1) {
        const place = holders[at] ?? 0;
        const sum = sums[place] ?? 0;
        if (sum === 0) {
          if (!opens) continue;
          touched[last] = place;
          last += 1;
        }
        sums[place] = sum + weighs;
      }
      rest -= weighs;
    }
    for (let at = 0; at < last; at += 1) {
      const place = touched[at] ?? 0;
      const sum = sums[place] ?? 0;
      sums[place] = 0;
      const bound = own * (sizes[place] ?? 0);
      if (sum * sum < bound) continue;
      const mark = marks[place] ?? 0;
      if (mark === 0) {
        met[count] = place;
        count += 1;
      }
      marks[place] = mark === SURE || sum * sum >= SURELY * bound ? SURE : LIKELY;
    }
  };

  return {
    placeOf: (statement) => places.placeIn(held, statement),
    count: () => held.length,
    add(come) {
      const place = held.length;
      held.push(come);
      places.noteOne(come, place);
      for (const { of, postings, sizes } of sides) {
        sizes.push(totalWeight(of(come), weight));
        for (const concept of of(come)) {
          const posting = postings.get(concept);
          if (posting === undefined) postings.set(concept, { weighs: weight(concept), places: [place] });
          else posting.places.push(place);
        }
      }
    },
    remove(gone) {
      const place = places.placeIn(held, gone);
      if (place !== undefined) held[place] = undefined;
    },
    near(one, each) {
      if (sums.length < held.length) {
        const room = 2 * held.length;
        sums = new Float64Array(room);
        marks = new Uint8Array(room);
        touched = new Int32Array(room);
        met = new Int32Array(room);
      }
      count = 0;
      for (const side of sides) searchIn(side, one);
      for (let at = 0; at < count; at += 1) {
        const place = met[at] ?? 0;
        const surely = marks[place] === SURE;
        marks[place] = 0;
        const other = held[place];
        if (other !== undefined) each(other, surely, place);
      }
    },
  };
};

const [placesOfAll, placesOfAsked] = [placesNoted(), placesNoted()];

export const likeIndex = (weight: Weights, least: number): LikeIndex => {
  const all = gathered(weight, least, placesOfAll);
  /** Those whose like were asked for: only they are told of what comes. */
  const asked = gathered(weight, least, placesOfAsked);
  const known = new Map<Statement, number[]>();
  let last: readonly Statement[] = [];

  /** One of two always stands first, so that sums have one order. */
  const alike = (a: Statement, b: Statement): boolean =>
    isBefore(a, b) ? resemble(a, b, weight, least) : resemble(b, a, weight, least);

  const search = (one: Statement, among: Gathered, each: (other: Statement, place: number) => void): void =>
    among.near(one, (other, surely, place) => {
      if (other === one || (surely ? speakOfOne(one, other) : alike(one, other))) each(other, place);
    });

  return {
    placeOf: all.placeOf,
    count: all.count,
    update(statements) {
      const { come, gone } = cameAndWent(last, statements);
      last = statements;
      for (const one of gone) {
        all.remove(one);
        asked.remove(one);
        known.delete(one);
      }
      for (const one of come) {
        const place = all.count();
        all.add(one);
        search(one, asked, (other) => known.get(other)?.push(place));
      }
    },
    of(statement) {
      const before = known.get(statement);
      if (before !== undefined) return before;
      const found: number[] = [];
      search(statement, all, (_, place) => found.push(place));
      known.set(statement, found);
      asked.add(statement);
      return found;
    },
  };
};
