/** Whether two statements bear each other out, by the points that they have in common. */
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { allPoints, giveDays, pointsOf, type Shared } from './points-in-common.ts';
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
/** The most that a day is worth. */
const A_DAY = 1;

/** What two statements have in common as long as they stand; null: they do not bear each other out. */
export type Standing = Shared | null;

export interface BearOut {
  /** `brought`: points for what brought the two together. */
  read(a: Statement, b: Statement, brought: number): Standing;
  /** How strongly; 0: they do not. The day's part moves with the story. */
  strength(a: Statement, b: Statement, standing: Standing, brought: number): number;
}

const strengthOf = (a: Statement, b: Statement, shared: Shared, day: number, brought: number): number => {
  const { points, facts, words, runs, figure, nearness } = allPoints(shared, day);
  if (words === 0 && brought < BROUGHT) return 0;
  const like = nearness >= LIKE || figure > FIGURE || brought >= BROUGHT;
  const enough = ENOUGH + (lessFirm(a, b) ? FOR_LESS_FIRM : 0);
  const agree =
    (like && points + brought >= enough && facts + brought >= OF_FACTS) ||
    (points >= FEWER && runs >= 2 && nearness >= THROUGHOUT);
  return agree ? (points + brought) * (0.5 + nearness) : 0;
};

export const bearOut = (story: StoryFeatures): BearOut => {
  const points = pointsOf(story);
  return {
    read(a, b, brought) {
      if (a.origin === b.origin || story.ruled.apart(a.claim, b.claim) || ruledOut(a, b)) return null;
      const shared = points.shared(a, b);
      return strengthOf(a, b, shared, giveDays(a, b) ? A_DAY : 0, brought) > 0 ? shared : null;
    },
    strength: (a, b, standing, brought) =>
      standing === null ? 0 : strengthOf(a, b, standing, points.ofTheDay(a, b), brought),
  };
};
