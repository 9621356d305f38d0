/** Disagreements and traps: a finding is right when two of its sides rest on two different sides of one gold disagreement. */
import type { Disagreement } from '../../src/domain/disagreement.ts';
import { SIDES_LIMIT } from '../../src/domain/disagreement.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { FoundClaims } from './found-claim.ts';
import { type Gold, type GoldQuestion, type Place, placeOf, type StoryTexts } from './gold.ts';
import { pairUp } from './pair-up.ts';
import { meets } from './place.ts';

const FIRST = 5;

export interface DisagreementFigures extends Figures {
  /** Found ones whose kind is right. */
  readonly kindRight: number;
  /** How many of the first five that count are right: 0 to 5. */
  readonly firstFiveRight: number;
  /** Traps stepped into, a line each. */
  readonly trapsHit: readonly string[];
}

export const scoreDisagreements = (
  gold: Gold,
  texts: StoryTexts,
  claims: FoundClaims,
  listed: readonly Disagreement[],
): DisagreementFigures => {
  const sidesOf = ({ sides }: GoldQuestion) =>
    sides.map(({ evidence }) => evidence.map((words) => placeOf(texts, words)));
  const golds = gold.disagreements.map((question) => ({ ...question, places: sidesOf(question) }));
  const acceptable = gold.acceptable.map((question) => ({ places: sidesOf(question) }));
  /** For each side of a finding, which of the gold sides it rests on. */
  const restsOn = ({ sides }: Disagreement, places: readonly (readonly Place[])[]) =>
    sides.map(({ claimIds }) =>
      places.map((side) =>
        claims.listed(claimIds).some(({ evidence }) => side.some((place) => meets(evidence, place))),
      ),
    );
  const setsApart = (finding: Disagreement, places: readonly (readonly Place[])[]): boolean => {
    if (finding.sides.length > SIDES_LIMIT) return false;
    const rests = restsOn(finding, places);
    return rests.some((one, i) =>
      rests.some((other, j) => i !== j && one.some((yes, k) => yes && other.some((also, l) => also && k !== l))),
    );
  };
  const finds = (finding: Disagreement, question: { readonly places: readonly (readonly Place[])[] }) =>
    setsApart(finding, question.places);
  const pairs = pairUp(
    listed,
    golds,
    finds,
    (finding, question) => finding.type === question.type && finds(finding, question),
  );
  const right = (finding: Disagreement) => pairs.paired.has(finding);
  // Defensible findings count neither way, unless they also tell a required one a second time.
  const judged = listed.filter(
    (finding) =>
      right(finding) ||
      golds.some((question) => finds(finding, question)) ||
      !acceptable.some((question) => finds(finding, question)),
  );
  const wrong = judged.filter((finding) => !right(finding));
  const trapsHit = gold.traps.filter(({ evidence }) => {
    const places = evidence.map((words) => [placeOf(texts, words)]);
    return wrong.some((finding) => setsApart(finding, places));
  });
  return {
    ...figuresOf({
      found: pairs.itemOf.size,
      gold: golds.length,
      right: pairs.paired.size,
      judged: judged.length,
      missed: golds.filter((g) => !pairs.itemOf.has(g)).map(({ id, type, question }) => `${id} [${type}] ${question}`),
      extra: wrong.map(({ type, question }) => `[${type}] ${question}`),
    }),
    kindRight: [...pairs.itemOf].filter(([question, finding]) => question.type === finding.type).length,
    firstFiveRight: judged.slice(0, FIRST).filter(right).length,
    trapsHit: trapsHit.map(({ id, why }) => `${id} ${why}`),
  };
};
