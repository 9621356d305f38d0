/**
 * Sets statements of opposite poles against each other where they speak of one thing. The closest pair opens a matter; statements
 * of a pole that resemble one already in it join its side.
 */

import { cosine, type Weights } from '../facts/weights.ts';
import type { Statement } from '../features/statement.ts';
import { likeIn } from './like-in.ts';
import { candidatesFor } from './pairs.ts';

export interface Matter {
  /** Strongest first. */
  readonly left: readonly Statement[];
  readonly right: readonly Statement[];
  /** Of the strongest pair; what `about` gave it. */
  readonly closeness: number;
}

/** How nearly two statements speak of one thing, 0 to 1; 0: they do not. */
export type About = (left: Statement, right: Statement) => number;

interface Pair {
  readonly left: Statement;
  readonly right: Statement;
  readonly closeness: number;
}

const ALIKE = 0.32;
/** A further pair on a statement of the matter must be this nearly as close as the one that opened it. */
const SHARE = 0.55;
/** Weaker ones would not be listed. */
const MOST_MATTERS = 40;
/** Members of a side that a newcomer is held against. */
const LOOKED_AT = 8;

const byPlace = (a: Statement, b: Statement): number =>
  a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : a.start - b.start;

const byCloseness = (a: Pair, b: Pair): number =>
  b.closeness - a.closeness || byPlace(a.left, b.left) || byPlace(a.right, b.right);

const placeOf = ({ claim, start, end }: Statement): string => `${claim.articleId} ${start} ${end}`;

/** Of claims on one passage the attributed one stands for all. */
const withoutEchoes = (pole: readonly Statement[]): readonly Statement[] => {
  const attributed = new Set(pole.filter(({ speaker }) => speaker !== null).map(placeOf));
  return pole.filter((one) => one.speaker !== null || !attributed.has(placeOf(one)));
};

/** A word in common that is no name: two clauses on one person may speak of two things. */
const speakOfOne = (a: Statement, b: Statement): boolean => {
  const [few, many] = a.concepts.size < b.concepts.size ? [a, b] : [b, a];
  for (const concept of few.concepts)
    if (many.concepts.has(concept) && !a.names.has(concept) && !b.names.has(concept)) return true;
  return false;
};

const resembles = (members: readonly Statement[], one: Statement, weight: Weights): boolean =>
  members
    .slice(0, LOOKED_AT)
    .some(
      (member) =>
        speakOfOne(member, one) &&
        (cosine(member.concepts, one.concepts, weight) >= ALIKE ||
          cosine(member.context, one.context, weight) >= ALIKE),
    );

interface Open {
  readonly left: Statement[];
  readonly right: Statement[];
  readonly closeness: number;
}

/** Matters, closest first. A statement stands in one matter, under one position. */
export const setAgainst = (
  left: readonly Statement[],
  right: readonly Statement[],
  about: About,
  weight: Weights,
): readonly Matter[] => {
  const [lefts, rights] = [withoutEchoes(left), withoutEchoes(right)];
  const near = candidatesFor(rights);
  const pairs: Pair[] = [];
  for (const one of lefts)
    for (const other of near(one)) {
      const closeness = one === other ? 0 : about(one, other);
      if (closeness > 0) pairs.push({ left: one, right: other, closeness });
    }
  pairs.sort(byCloseness);
  const taken = new Set<Statement>();
  const matters: Open[] = [];
  const place = (matter: Open, { left: one, right: other }: Pair): void => {
    if (!taken.has(one)) matter.left.push(one);
    taken.add(one);
    if (!taken.has(other)) matter.right.push(other);
    taken.add(other);
  };
  for (const pair of pairs) {
    if (taken.has(pair.left) && taken.has(pair.right)) continue;
    const known = matters.find(
      (matter) =>
        (matter.left.includes(pair.left) && pair.closeness >= SHARE * matter.closeness) ||
        (matter.right.includes(pair.right) && pair.closeness >= SHARE * matter.closeness) ||
        (resembles(matter.left, pair.left, weight) && resembles(matter.right, pair.right, weight)),
    );
    const matter = known ?? { left: [], right: [], closeness: pair.closeness };
    if (known === undefined && (taken.has(pair.left) || taken.has(pair.right))) continue;
    if (known === undefined && matters.length >= MOST_MATTERS) continue;
    if (known === undefined) matters.push(matter);
    place(matter, pair);
  }
  if (matters.length === 0) return [];
  const [likeLeft, likeRight] = [likeIn(lefts, weight, ALIKE), likeIn(rights, weight, ALIKE)];
  for (const matter of matters) {
    const [core, rest] = [matter.left.slice(0, LOOKED_AT), matter.right.slice(0, LOOKED_AT)];
    for (const one of likeLeft(core))
      if (!taken.has(one) && resembles(core, one, weight)) taken.add(one) && matter.left.push(one);
    for (const one of likeRight(rest))
      if (!taken.has(one) && resembles(rest, one, weight)) taken.add(one) && matter.right.push(one);
  }
  return matters;
};

/** Whether two statements come from independent sources. */
export const independent = (a: Statement, b: Statement): boolean => a.origin !== b.origin;
