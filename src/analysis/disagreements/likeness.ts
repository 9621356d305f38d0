/**
 * Which matters hold the like of a statement, and which statements of a pole resemble members of one: worked out for the pole alone, or by
 * an index that is kept. Matters are bits of two numbers.
 */
import type { Weights } from '../facts/weights.ts';
import type { Statement } from '../features/statement.ts';
import { likeIn } from './like-in.ts';
import { type LikeIndex, resemble } from './like-index.ts';
import type { Pair } from './pair.ts';

export const ALIKE = 0.32;
const BITS = 32;
const lowestOf = (bits: number): number => BITS - 1 - Math.clz32(bits & -bits);
/** No matter. */
export const NONE = 2 * BITS;

export const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** The statements of a pole that resemble members of a matter; of a side the first few members count. */
export interface Likeness {
  /** Members of a pole that resemble one of those given, in the order of the pole. */
  likeIn(members: readonly Statement[]): readonly Statement[];
  /** A matter has a new member. */
  join(matter: number, member: Statement): void;
  /** Which of these matters hold a member like it: bits of the first 32, or of those after them. `place`: of the statement in the index. */
  among(matters: number, half: 0 | 1, place: number, one: Statement): number;
}

/** Worked out for this pole alone. */
export const freshLikeness = (pole: readonly Statement[], weight: Weights): Likeness => {
  const like = (one: Statement, other: Statement): boolean => resemble(one, other, weight, ALIKE);
  const near = lazily(() => likeIn(pole, weight, ALIKE));
  const sides: Statement[][] = [];
  return {
    likeIn: (members) => near()(members).filter((one) => members.some((member) => like(member, one))),
    join: (matter, member) => {
      const side = sides[matter] ?? [];
      sides[matter] = side;
      side.push(member);
    },
    among(matters, half, _, one) {
      const here = sides.length - BITS * half;
      let [alike, left] = [0, here >= BITS ? matters : here <= 0 ? 0 : matters & ((1 << here) - 1)];
      for (; left !== 0; left &= left - 1) {
        const side = sides[BITS * half + lowestOf(left)];
        if (side?.some((member) => like(member, one)) === true) alike |= left & -left;
      }
      return alike;
    },
  };
};

/** Kept from one comparison to the next. */
export const keptLikeness = (pole: readonly Statement[], index: LikeIndex): Likeness => {
  const places = lazily(() => {
    const all = new Int32Array(index.count()).fill(-1);
    for (let at = 0; at < pole.length; at += 1) all[index.placeOf(pole[at] as Statement) ?? all.length] = at;
    return all;
  });
  /** By place in the pole; all 0 between two searches. */
  const met = lazily(() => new Uint8Array(pole.length));
  /** Of each statement that has come the matters that hold a member like it. */
  const near = lazily(() => [new Uint32Array(index.count()), new Uint32Array(index.count())] as const);
  return {
    likeIn: (members) => {
      const [found, placed] = [met(), places()];
      for (const member of members)
        for (const one of index.of(member)) {
          const at = placed[one] ?? -1;
          if (at >= 0) found[at] = 1;
        }
      const alike: Statement[] = [];
      for (let at = found.indexOf(1); at >= 0; at = found.indexOf(1, at + 1)) {
        found[at] = 0;
        alike.push(pole[at] as Statement);
      }
      return alike;
    },
    join: (matter, member) => {
      const bits = near()[matter < BITS ? 0 : 1];
      const bit = 1 << (matter % BITS);
      for (const one of index.of(member)) bits[one] = (bits[one] ?? 0) | bit;
    },
    among: (matters, half, place) => matters & (near()[half][place] ?? 0),
  };
};

/** The first matter that holds members like both; `NONE`: none does. */
export const firstLike = (
  onLeft: Likeness,
  onRight: Likeness,
  { left: one, right: other, leftAt, rightAt }: Pair,
): number => {
  for (const half of [0, 1] as const) {
    const left = onLeft.among(-1, half, leftAt, one);
    const both = left === 0 ? 0 : onRight.among(left, half, rightAt, other);
    if (both !== 0) return BITS * half + lowestOf(both);
  }
  return NONE;
};
