/**
 * Disagreements that were told and are none any more. Pure. That the comparison no longer finds one settles nothing: a
 * side must have been withdrawn, or all who held it must have come over to another. Never a verdict of ours, and
 * nothing that a language model proposed: rules found it, or it was never settled.
 */
import type { Settled } from '../../domain/changes.ts';
import type { Claim } from '../../domain/claim.ts';
import { type Disagreement, isProposed } from '../../domain/disagreement.ts';
import type { Told, ToldDisagreement } from '../../domain/told.ts';
import { printOf, type StoryState } from './told.ts';

/** One of its kind with claims in common on two sides: more claims on a side make no other disagreement. */
export const isSame = (
  told: Pick<ToldDisagreement, 'type' | 'sides'>,
  type: Disagreement['type'],
  sides: readonly ReadonlySet<string | undefined>[],
): boolean =>
  type === told.type && sides.filter((side) => told.sides.some((known) => known.some((p) => side.has(p)))).length > 1;

const speakersOf = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.flatMap(({ speaker }) => speaker?.name ?? []));

/** Every speaker of a side that was told has newly said what another side says. */
const joinedIn = (found: Disagreement, claims: ReadonlyMap<string, Claim>, fresh: ReadonlySet<string>) => {
  const sides = found.sides.map(({ claimIds }) => claimIds.flatMap((id) => claims.get(id) ?? []));
  for (const [i, side] of sides.entries()) {
    const before = side.filter(({ id }) => !fresh.has(id));
    const held = speakersOf(before);
    if (held.size === 0 || before.length < side.length || before.some(({ speaker }) => speaker === null)) continue;
    const elsewhere = sides.flatMap((other, k) => (k === i ? [] : other)).filter(({ id }) => fresh.has(id));
    const come = elsewhere.filter(({ speaker }) => speaker !== null && held.has(speaker.name));
    if (held.size === speakersOf(come).size) return { come, speaker: [...held].join(', ') };
  }
  return null;
};

export const settledSince = (
  state: StoryState,
  told: Told,
  fresh: readonly Claim[],
  gonePrints: ReadonlySet<string>,
): readonly Settled[] => {
  const claims = new Map<string, Claim>(state.claims.map((claim) => [claim.id, claim]));
  const byPrint = new Map(state.claims.map((claim) => [printOf(claim), claim]));
  const freshIds = new Set<string>(fresh.map(({ id }) => id));
  const printById = new Map<string, string>(state.claims.map((claim) => [claim.id, printOf(claim)]));
  const current = state.findings.disagreements
    .filter((found) => !isProposed(found))
    .map((found) => ({
      found,
      prints: found.sides.map(({ claimIds }) => new Set(claimIds.map((id) => printById.get(id)))),
    }));
  return told.disagreements.flatMap((known): Settled[] => {
    const { question, sides } = known;
    if (known.proposed === true) return [];
    const still = current.find(({ found, prints }) => isSame(known, found.type, prints))?.found;
    if (still !== undefined) {
      const joined = joinedIn(still, claims, freshIds);
      return joined === null ? [] : [{ question, how: 'joined', speaker: joined.speaker, claims: joined.come }];
    }
    const left = sides.filter((side) => side.length > 0 && side.every((print) => gonePrints.has(print)));
    if (left.length === 0) return [];
    return [{ question, how: 'withdrawn', speaker: null, claims: sides.flat().flatMap((p) => byPrint.get(p) ?? []) }];
  });
};
