/** Scores the dossier of a story against its gold: what was found, what was made up, and which traps were stepped into. */
import type { Dossier } from '../../src/domain/dossier.ts';
import type { Figures } from './figures.ts';
import { foundClaims } from './found-claim.ts';
import type { Gold, StoryTexts } from './gold.ts';
import { type AgreementFigures, scoreAgreements } from './score-agreements.ts';
import { type DisagreementFigures, scoreDisagreements } from './score-disagreements.ts';
import { type SaidFigures, scoreSaid } from './score-said.ts';
import { scoreTimeline } from './score-timeline.ts';

export interface StoryScore {
  readonly said: SaidFigures;
  readonly timeline: Figures;
  readonly disagreements: DisagreementFigures;
  readonly agreements: AgreementFigures;
  /** `hit` of `count` traps. */
  readonly traps: { readonly hit: readonly string[]; readonly count: number };
  /** Claims whose words do not stand where they say. */
  readonly broken: readonly string[];
}

export const scoreStory = (gold: Gold, texts: StoryTexts, dossier: Dossier): StoryScore => {
  const claims = foundClaims(texts, dossier);
  const disagreements = scoreDisagreements(gold, texts, claims, dossier.disagreements);
  return {
    said: scoreSaid(gold, texts, claims),
    timeline: scoreTimeline(gold, texts, claims, dossier.timeline),
    disagreements,
    agreements: scoreAgreements(gold, texts, claims, dossier.corroborations),
    traps: { hit: disagreements.trapsHit, count: gold.traps.length },
    broken: claims.broken,
  };
};
