/** Words and silence that are no rivals: both silent, nobody silent, or the words came later. */
import { inTime, saidOn } from '../disagreements/answered-in-time.ts';
import { isOfTheMoment } from '../disagreements/silences.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import type { Check, Told } from './refutation.ts';

const isQuiet = ({ quiet }: Told, { claim, negated }: Statement): boolean =>
  claim.stance === 'declines' || quiet.has(claim.id) || negated;

const isSurelyQuiet = ({ quiet }: Told, { claim }: Statement): boolean =>
  claim.stance === 'declines' || quiet.has(claim.id);

const printed = ({ articles }: StoryFeatures, { claim }: Statement): string | null =>
  articles.get(claim.articleId)?.publishedAt ?? null;

export const bothSilent: Check = (told, a, b) => {
  if (isSurelyQuiet(told, a) && isSurelyQuiet(told, b)) return 'both-silent';
  if (!isQuiet(told, a) && !isQuiet(told, b)) return 'nobody-silent';
  const [silent, words] = isSurelyQuiet(told, a) || !isQuiet(told, b) ? [a, b] : [b, a];
  const { story } = told;
  const quiet = { printed: [printed(story, silent)], ofTheMoment: isOfTheMoment(silent) };
  return inTime(printed(story, words), saidOn(story, words), quiet) ? null : 'other-time';
};
