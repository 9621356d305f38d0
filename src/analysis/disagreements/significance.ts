/** How much it matters: small or local to one voice, great or decisive to another. */

import { containment, sharedConcepts } from '../facts/weights.ts';
import type { Statement } from '../features/statement.ts';
import { clip } from '../wording.ts';
import type { FindKind } from './draft.ts';
import { setAgainst } from './opposed.ts';

const LITTLE =
  /\b(?:symbolic|minor|marginal|negligible|footnote|trivial|modest|insignificant|limited|contained|routine|sideshow|blip|little (?:effect|impact|difference|more)|changes? (?:little|nothing)|not (?:change|matter)|small (?:step|matter|part)|small-scale|remote|secluded|cosmetic|overblown|overstated|storm in a teacup|no big deal|unremarkable|technicality|one of many)\b/iu;
const GREAT =
  /\b(?:critical|crucial|vital|pivotal|decisive|strategic|historic|landmark|watershed|turning point|milestone|game.?changer|breakthrough|catastrophe|catastrophic|disastrous|devastating|worst|gravest|major|monumental|momentous|seismic|sweeping|transformative|revolutionary|heart of|profound|huge|enormous|far-reaching|existential)\b/iu;
const LEAST_CONTAINED = 0.25;

export const significanceDisagreements: FindKind = ({ story }) => {
  const little = story.statements.filter(({ text }) => LITTLE.test(text) && !GREAT.test(text));
  const great = story.statements.filter(({ text, negated }) => GREAT.test(text) && !LITTLE.test(text) && !negated);
  const about = (one: Statement, other: Statement): number => {
    const oneVoice = one.origin === other.origin && one.speaker === other.speaker;
    if (oneVoice || sharedConcepts(one.context, other.context).length < 2) return 0;
    const near = Math.max(
      containment(one.concepts, other.context, story.weight),
      containment(one.context, other.concepts, story.weight),
    );
    return near >= LEAST_CONTAINED ? near : 0;
  };
  return setAgainst(little, great, about).map(({ left, right, closeness }) => ({
    type: 'significance',
    question: `How much does it matter: “${clip(left[0]?.text ?? '', 110)}”?`,
    positions: [{ statements: left }, { statements: right }],
    why: 'One voice calls it small or limited, another great or decisive.',
    certainty: Math.min(0.85, 0.45 + 0.4 * closeness),
  }));
};
