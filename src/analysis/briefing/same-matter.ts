/** Whether two passages speak of the same matter, and how firmly a claim is made. Both for telling a change from news. */
import type { ToldClaim } from '../../domain/told.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { wordsOf } from '../words/words-of.ts';

const LEAST_SHARED = 3;
const LEAST_ALIKE = 0.5;

export const matterOf = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).flatMap(({ key }) => (STOP_WORDS.has(key) ? [] : [key])));

/** 0 to 1: Jaccard's index over the words that carry the matter; 0 where they are too few to tell. */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shared = [...a].filter((word) => b.has(word)).length;
  const alike = shared / (a.size + b.size - shared);
  return shared >= LEAST_SHARED && alike >= LEAST_ALIKE ? alike : 0;
};

/** 1 hinted or hedged, 2 said, 3 confirmed; null where firmness is not the question. */
export const firmnessOf = ({ stance, hedged }: Pick<ToldClaim, 'stance' | 'hedged'>): number | null => {
  if (stance === 'hints') return 1;
  if (stance === 'confirms') return hedged ? 1 : 3;
  if (stance === 'asserts') return hedged ? 1 : 2;
  return null;
};
