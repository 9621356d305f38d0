/** How near two statements are: by their words, by the frames that they evoke, and by half of what stands around them. */
import { frameCosine } from '../features/frames-of.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { cosine } from './weights.ts';

/** 0 to 2.5. */
export const kinship = ({ weight }: StoryFeatures, a: Statement, b: Statement): number =>
  cosine(a.concepts, b.concepts, weight) + frameCosine(a, b) + 0.5 * cosine(a.context, b.context, weight);
