/** The same refusal or denial of one speaker, carried by several sources. */
import { goesOn } from '../features/goes-on.ts';
import { thoseThat } from '../features/of-each-article.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { conceptOf } from '../words/synonyms.ts';
import { sharedConcepts } from './weights.ts';

const DENY = conceptOf('deny');
const KEPT_APART = new Set(['declines', 'denies']);

const isKeptApart = ({ speaker, claim }: Statement): boolean =>
  speaker !== null && !speaker.startsWith('unnamed:') && KEPT_APART.has(claim.stance);

/** Groups of two and more: one speaker, one stance, and for denials a word in common. */
export const sameVoice = (story: StoryFeatures): readonly (readonly Statement[])[] => {
  const { names } = story;
  const told = thoseThat(story, isKeptApart);
  const join = (groups: Statement[][], one: Statement): void => {
    const alike = (other: Statement): boolean =>
      sharedConcepts(other.context, one.context).some((concept) => !names.has(concept) && concept !== DENY);
    const fitting = groups.find((group) => group.some(alike));
    if (fitting === undefined) groups.push([one]);
    else fitting.push(one);
  };
  return [...Map.groupBy(told, ({ speaker, claim }) => `${claim.stance} ${speaker}`)].flatMap(([voice, list]) =>
    goesOn(story.memory, `same voice ${voice}`, list, (): Statement[][] => [], join).filter(
      (group) => group.length > 1,
    ),
  );
};
