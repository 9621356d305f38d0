/** Whether two statements bear each other out, by the points that they have in common. */
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { inCommonOf } from './points-in-common.ts';
import { lessFirm, ruledOut } from './rules-out.ts';

/** Points, of all kinds and without names and voices. */
const ENOUGH = 1.2;
const OF_FACTS = 1;
/** What more it takes when one source leaves open what the other states. */
const FOR_LESS_FIRM = 0.5;
/** Cosine of what is told. A figure, or what brought the two together, may stand for it. */
const LIKE = 0.2;
const FIGURE = 0.5;
const BROUGHT = 0.4;
/** Short statements that are alike through and through need fewer points. */
const THROUGHOUT = 0.55;
const FEWER = 0.8;

/** How strongly; 0: they do not. `brought`: points for what brought the two together. */
export type BearOut = (a: Statement, b: Statement, brought: number) => number;

export const bearOut = (story: StoryFeatures): BearOut => {
  const inCommon = inCommonOf(story);
  return (a, b, brought) => {
    if (a.origin === b.origin || story.ruled.apart(a.claim, b.claim) || ruledOut(a, b)) return 0;
    const { points, facts, words, runs, figure, nearness } = inCommon(a, b);
    if (words === 0 && brought < BROUGHT) return 0;
    const like = nearness >= LIKE || figure > FIGURE || brought >= BROUGHT;
    const enough = ENOUGH + (lessFirm(a, b) ? FOR_LESS_FIRM : 0);
    const agree =
      (like && points + brought >= enough && facts + brought >= OF_FACTS) ||
      (points >= FEWER && runs >= 2 && nearness >= THROUGHOUT);
    return agree ? (points + brought) * (0.5 + nearness) : 0;
  };
};
