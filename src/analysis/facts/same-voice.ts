/** The same refusal or denial of one speaker, carried by several sources. */
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { conceptOf } from '../words/synonyms.ts';
import { sharedConcepts } from './weights.ts';

const DENY = conceptOf('deny');
const KEPT_APART = new Set(['declines', 'denies']);

/** Groups of two and more: one speaker, one stance, and for denials a word in common. */
export const sameVoice = ({ statements, names }: StoryFeatures): readonly (readonly Statement[])[] => {
  const told = statements.filter(
    ({ speaker, claim }) => speaker !== null && !speaker.startsWith('unnamed:') && KEPT_APART.has(claim.stance),
  );
  return [...Map.groupBy(told, ({ speaker, claim }) => `${claim.stance} ${speaker}`).values()].flatMap((list) => {
    const groups: Statement[][] = [];
    for (const one of list) {
      const alike = (other: Statement): boolean =>
        sharedConcepts(other.context, one.context).some((concept) => !names.has(concept) && concept !== DENY);
      const fitting = groups.find((group) => group.some(alike));
      if (fitting === undefined) groups.push([one]);
      else fitting.push(one);
    }
    return groups.filter((group) => group.length > 1);
  });
};
