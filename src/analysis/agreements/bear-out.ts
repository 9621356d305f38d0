/** Whether two statements bear each other out, by the points that they have in common. */
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { allPoints, dayInCommon, pointsOf, type Shared } from './points-in-common.ts';
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

/** What two statements have in common as long as they stand. */
export interface Standing {
  readonly shared: Shared;
  /** What the day that both give is worth at most: 0 to 1. */
  readonly day: number;
  /** How strongly they bear each other out where they give no day. */
  readonly fixed: number;
}

export interface BearOut {
  /** `brought`: points for what brought the two together; fewer never bring together what more do not. null: they do not bear each other out. */
  read(a: Statement, b: Statement, brought: number): Standing | null;
  /** How strongly; 0: they do not. `rarity`: of the day that tells less. */
  strength(a: Statement, b: Statement, standing: Standing, rarity: number, brought: number): number;
  /** How telling its day is: 0 to 1. It moves with the story. */
  rarity(one: Statement): number;
}

const strengthOf = (a: Statement, b: Statement, shared: Shared, day: number, brought: number): number => {
  const { words, runs, figure, nearness } = shared;
  if (words === 0 && brought < BROUGHT) return 0;
  const { points, facts } = allPoints(shared, day);
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
      const day = dayInCommon(a, b);
      if (strengthOf(a, b, shared, day > 0 ? A_DAY : 0, brought) === 0) return null;
      return { shared, day, fixed: day > 0 ? 0 : strengthOf(a, b, shared, 0, brought) };
    },
    strength: (a, b, { shared, day, fixed }, rarity, brought) =>
      day === 0 ? fixed : strengthOf(a, b, shared, day * rarity, brought),
    rarity: points.rarity,
  };
};
