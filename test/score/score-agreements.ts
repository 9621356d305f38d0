/** Agreements: a group of the dossier finds a gold agreement when it rests on two of its passages. Precision is not asked. */
import type { Corroboration } from '../../src/domain/disagreement.ts';
import type { FoundClaims } from './found-claim.ts';
import { type Gold, placeOf, type StoryTexts } from './gold.ts';
import { pairUp } from './pair-up.ts';
import { meets } from './place.ts';

/** Groups after these are not looked at: a dossier that lists everything proves nothing. */
const GROUPS_LIMIT = 40;

export interface AgreementFigures {
  readonly found: number;
  readonly gold: number;
  /** 0 to 1; 1 when there was nothing to find. */
  readonly recall: number;
  readonly missed: readonly string[];
}

export const scoreAgreements = (
  gold: Gold,
  texts: StoryTexts,
  claims: FoundClaims,
  groups: readonly Corroboration[],
): AgreementFigures => {
  const golds = gold.agreements.map((agreement) => ({
    ...agreement,
    places: agreement.evidence.map((words) => placeOf(texts, words)),
  }));
  const pairs = pairUp(groups.slice(0, GROUPS_LIMIT), golds, ({ claimIds }, { places }) => {
    const members = claims.listed(claimIds);
    return places.filter((place) => members.some(({ evidence }) => meets(evidence, place))).length >= 2;
  });
  return {
    found: pairs.itemOf.size,
    gold: golds.length,
    recall: golds.length === 0 ? 1 : pairs.itemOf.size / golds.length,
    missed: golds.filter((agreement) => !pairs.itemOf.has(agreement)).map(({ id, fact }) => `${id} ${fact}`),
  };
};
