/**
 * Which listed events hold claims that sources do not agree on: no side of a disagreement may stand as if all shared it.
 * Works on what the comparison found; it must not know how any of it is worded or drawn.
 */
import type { Claim } from '../domain/claim.ts';
import { type Disagreement, type DisagreementKind, isProposed } from '../domain/disagreement.ts';
import type { ClaimId } from '../domain/ids.ts';
import { intersection } from '../domain/interval.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Reservation } from '../domain/reservation.ts';
import type { TimelineEntry } from '../domain/timeline.ts';
import { fateCounted, isMovingCount } from './facts/moving-counts.ts';

interface Listed {
  readonly type: DisagreementKind;
  readonly sides: readonly ReadonlySet<ClaimId>[];
}

/** A claim of each side that the event holds: two and more, or none. */
const sidesHeld = (ids: readonly ClaimId[], { sides }: Listed): readonly ClaimId[] => {
  const held = [...new Set(sides.flatMap((side) => ids.find((id) => side.has(id)) ?? []))];
  return held.length > 1 ? held : [];
};

/** A toll in full: no part of one, and nothing that comes on top of one. */
const tollsOf = ({ quantities }: Claim): readonly Quantity[] =>
  quantities.filter(
    (one) => isMovingCount(one) && one.partOf === undefined && one.sense === undefined && !one.approximate,
  );

const apart = (a: Quantity, b: Quantity): boolean =>
  (a.max !== null && b.min !== null && a.max < b.min) || (b.max !== null && a.min !== null && b.max < a.min);

/** Every count that the one gives of something excludes every one that the other gives of it. */
const countOtherwise = (a: Claim, b: Claim): boolean => {
  if (a.articleId === b.articleId) return false;
  const [ours, theirs] = [tollsOf(a), tollsOf(b)];
  return ours.some((one) => {
    const fate = fateCounted(one);
    const [x, y] = [ours, theirs].map((all) => all.filter((other) => fateCounted(other) === fate));
    return x !== undefined && y !== undefined && y.length > 0 && x.every((p) => y.every((q) => apart(p, q)));
  });
};

const pairOf = (claims: readonly Claim[]): readonly ClaimId[] => {
  for (const [at, a] of claims.entries())
    for (const b of claims.slice(at + 1)) if (countOtherwise(a, b)) return [a.id, b.id];
  return [];
};

/** Whether two articles give tolls that exclude each other. */
export const countsDiffer = (claims: readonly Claim[]): boolean => pairOf(claims).length > 0;

/** Dated by the saying, and told to have happened before: what is announced for later happens by the saying. */
const isSaying = ({ eventDate, saidOn }: Claim, { date }: TimelineEntry): boolean =>
  saidOn !== undefined && eventDate !== null && intersection(saidOn, date) !== null && eventDate.to < date.from;

/** Who differ on these may agree on what was done and said. */
const BESIDE_THE_FACT: ReadonlySet<DisagreementKind> = new Set(['comment', 'wording', 'significance']);

/** Of an event's claims a reader meets so many as its words. */
const MET = 3;

export type Reserve = (entry: TimelineEntry) => Reservation | null;

/** `disagreements`: strongest first. */
export const reservationsOn = (disagreements: readonly Disagreement[], claims: readonly Claim[]): Reserve => {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const listed = disagreements
    .filter((found) => !isProposed(found))
    .map(({ type, sides }): Listed => ({ type, sides: sides.map(({ claimIds }) => new Set(claimIds)) }));
  const placesOf = new Map<ClaimId, number[]>();
  for (const [place, { sides }] of listed.entries())
    for (const id of new Set(sides.flatMap((side) => [...side]))) {
      const places = placesOf.get(id) ?? [];
      places.push(place);
      placesOf.set(id, places);
    }
  return (entry) => {
    const { claimIds: ids, summary } = entry;
    const bearing = [...new Set(ids.flatMap((id) => placesOf.get(id) ?? []))]
      .sort((a, b) => a - b)
      .flatMap((place) => listed[place] ?? []);
    const known = ids.flatMap((id) => claimById.get(id) ?? []);
    const within = bearing.find((one) => sidesHeld(ids, one).length > 0);
    const telling = known.find(({ evidence }) => evidence.text.includes(summary))?.id;
    const met = new Set([...ids.slice(0, MET), ...(telling === undefined ? [] : [telling])]);
    const around = bearing.find(
      ({ type, sides }) => !BESIDE_THE_FACT.has(type) && sides.some((side) => !side.isDisjointFrom(met)),
    );
    const pair = pairOf(known);
    const disputed = (within ?? around)?.type ?? null;
    const saidThen = known.length > 0 && known.every((claim) => isSaying(claim, entry));
    if (disputed === null && pair.length === 0 && !saidThen) return null;
    const first = within === undefined ? pair : sidesHeld(ids, within);
    return { disputed, figuresDiffer: pair.length > 0, saidThen, claimIds: [...new Set([...first, ...ids])] };
  };
};
