/** What the rulings of a story mean for its claims as they stand now. Pure. */
import type { Claim } from '../../domain/claim.ts';
import type { ArticleId, ClaimId } from '../../domain/ids.ts';
import type { Verdict } from '../../domain/ruling.ts';
import { passageKey } from './passage-key.ts';

export interface Ruled {
  readonly verdicts: readonly Verdict[];
  /** The claim's passage as rulings call it; computed only where there is a ruling. */
  keyOf(claim: Claim): string;
  /** Editors said that the two tell of different events. */
  apart(a: Claim, b: Claim): boolean;
  /** Editors said that the claim is given to the wrong speaker. */
  wrongSpeaker(claim: Claim): boolean;
}

interface Side {
  readonly ruling: number;
  readonly group: number;
}

/** `uriOf`: null for an article that is not there. */
export const ruledBy = (verdicts: readonly Verdict[], uriOf: (article: ArticleId) => string | null): Ruled => {
  const keys = new Map<ClaimId, string>();
  const keyOf = (claim: Claim): string => {
    const key = keys.get(claim.id) ?? passageKey(uriOf(claim.articleId) ?? '', claim);
    keys.set(claim.id, key);
    return key;
  };
  const sides = new Map<string, Side[]>();
  for (const [ruling, { kind, groups }] of verdicts.entries()) {
    if (kind !== 'not-same-event') continue;
    for (const [group, passages] of groups.entries())
      for (const key of passages) sides.set(key, [...(sides.get(key) ?? []), { ruling, group }]);
  }
  const wrong = new Set(verdicts.flatMap(({ kind, groups }) => (kind === 'wrong-speaker' ? groups.flat() : [])));
  return {
    verdicts,
    keyOf,
    apart(a, b) {
      if (sides.size === 0) return false;
      const others = sides.get(keyOf(b)) ?? [];
      return (sides.get(keyOf(a)) ?? []).some(({ ruling, group }) =>
        others.some((other) => other.ruling === ruling && other.group !== group),
      );
    },
    wrongSpeaker: (claim) => wrong.size > 0 && wrong.has(keyOf(claim)),
  };
};

/** Of groups that report one fact: parts in which no two are told to be different events. */
export const keptApart = <Member extends { readonly claim: Claim }>(
  ruled: Ruled,
  groups: readonly (readonly Member[])[],
): readonly (readonly Member[])[] => {
  // Large stories have large groups, and most have no ruling.
  if (ruled.verdicts.length === 0) return groups;
  return groups.flatMap((group) => {
    const parts: Member[][] = [];
    for (const one of group) {
      const fitting = parts.find((part) => part.every(({ claim }) => !ruled.apart(claim, one.claim)));
      if (fitting === undefined) parts.push([one]);
      else fitting.push(one);
    }
    return parts;
  });
};
