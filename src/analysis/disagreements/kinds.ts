/** Every kind of disagreement the engine looks for. A new kind is a file and a line here. */
import { aimDisagreements } from './aim.ts';
import { aloneDisagreements } from './alone-or-helped.ts';
import { announcedWhere } from './announced-where.ts';
import { attributionDisagreements } from './attribution.ts';
import { doubtedDisagreements } from './called-doubtful.ts';
import { cameDown } from './came-down.ts';
import { causeDisagreements } from './cause.ts';
import { clockDisagreements } from './clock-times.ts';
import { collisionDisagreements } from './collision.ts';
import { commentDisagreements } from './comment.ts';
import { contestedDisagreements } from './contested.ts';
import { contradictions } from './contradiction.ts';
import { contrastDisagreements } from './contrast.ts';
import { countedDeeds } from './counted-deeds.ts';
import { dateDisagreements } from './date.ts';
import { denialDisagreements } from './denial.ts';
import { doneOrWeighedDisagreements } from './done-or-weighed.ts';
import type { FindKind } from './draft.ts';
import { ellipticFigures } from './elliptic-figures.ts';
import { evidenceDisagreements } from './evidence-strength.ts';
import { extentDisagreements } from './extent.ts';
import { headlineDisagreements } from './headline.ts';
import { heardDisagreements } from './heard.ts';
import { inForceDisagreements } from './in-force.ts';
import { misquotedDisagreements } from './misquoted.ts';
import { modalityDisagreements } from './modality.ts';
import { noLinkDisagreements } from './no-link.ts';
import { noneHurtDisagreements } from './none-hurt.ts';
import { correctedFigures } from './not-so-many.ts';
import { numberDisagreements } from './number.ts';
import { objectDisagreements } from './object.ts';
import { occasionDisagreements } from './occasion.ts';
import { openAlternatives } from './open-alternatives.ts';
import { oppositeDisagreements } from './opposites.ts';
import { placeDisagreements } from './place.ts';
import { proposedDisagreements } from './proposed.ts';
import { rebuttedCounts } from './rebutted-count.ts';
import { rivalFigures } from './rival-figures.ts';
import { scopeDisagreements } from './scope.ts';
import { significanceDisagreements } from './significance.ts';
import { sizeDisagreements } from './sizes.ts';
import { superlativeDisagreements } from './superlative.ts';
import { targetDisagreements } from './target.ts';
import { undecidedDisagreements } from './undecided.ts';
import { undergoneDisagreements } from './undergone.ts';
import { whoBegan } from './who-began.ts';
import { windowDisagreements } from './within-the-window.ts';

export const KINDS: readonly FindKind[] = [
  numberDisagreements,
  correctedFigures,
  rebuttedCounts,
  rivalFigures,
  ellipticFigures,
  countedDeeds,
  dateDisagreements,
  clockDisagreements,
  denialDisagreements,
  contestedDisagreements,
  contradictions,
  contrastDisagreements,
  noneHurtDisagreements,
  attributionDisagreements,
  whoBegan,
  commentDisagreements,
  heardDisagreements,
  causeDisagreements,
  noLinkDisagreements,
  oppositeDisagreements,
  openAlternatives,
  scopeDisagreements,
  aloneDisagreements,
  superlativeDisagreements,
  windowDisagreements,
  extentDisagreements,
  modalityDisagreements,
  doneOrWeighedDisagreements,
  undecidedDisagreements,
  evidenceDisagreements,
  doubtedDisagreements,
  inForceDisagreements,
  significanceDisagreements,
  sizeDisagreements,
  targetDisagreements,
  aimDisagreements,
  objectDisagreements,
  collisionDisagreements,
  undergoneDisagreements,
  cameDown,
  occasionDisagreements,
  announcedWhere,
  misquotedDisagreements,
  placeDisagreements,
  headlineDisagreements,
  proposedDisagreements,
];
