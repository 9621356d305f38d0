/** Few of a kind: where a kind's rule fires often in one story, its weakest findings are most likely look-alikes. */
import type { DisagreementKind } from '../../domain/disagreement.ts';
import type { Draft } from './draft.ts';

/** How many of a kind a story of five articles may list; larger stories more in proportion. */
const USUAL: Readonly<Record<DisagreementKind, number>> = {
  date: 4,
  number: 4,
  attribution: 4,
  denial: 6,
  comment: 3,
  modality: 2,
  scope: 2,
  target: 2,
  cause: 2,
  significance: 2,
  wording: 3,
};
const USUAL_STORY = 5;

/** `drafts` surest first. What a model proposed takes no place from what a rule found. */
export const keepSurest = (drafts: readonly Draft[], articles: number): readonly Draft[] => {
  const seen = new Map<string, number>();
  return drafts.filter(({ type, model }) => {
    const key = model === undefined ? type : `proposed ${type}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count <= USUAL[type] * Math.max(1, articles / USUAL_STORY);
  });
};
