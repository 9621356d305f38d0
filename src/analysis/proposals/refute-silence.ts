/** Words and silence that are no rivals: both silent, nobody silent, or the words came when the silence had long been printed. */

import { LATER_MS, SAME_DAY_MS, saidOn } from '../disagreements/answered-in-time.ts';
import { isOfTheMoment } from '../disagreements/silences.ts';
import { clausesOf } from '../features/clauses-of.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import type { Check, Told } from './refutation.ts';

const isQuiet = ({ quiet }: Told, { claim }: Statement): boolean => claim.stance === 'declines' || quiet.has(claim.id);

const printed = ({ articles }: StoryFeatures, { claim }: Statement): string | null =>
  articles.get(claim.articleId)?.publishedAt ?? null;

const cameLater = (story: StoryFeatures, silent: Statement, words: Statement): boolean => {
  const [then, later] = [printed(story, silent), printed(story, words)];
  if (then === null || later === null) return false;
  const day = saidOn(story, words) ?? words.date?.to ?? null;
  if (day !== null && day <= then.slice(0, 10)) return false;
  return Date.parse(later) - Date.parse(then) > (isOfTheMoment(silent) ? SAME_DAY_MS : LATER_MS);
};

/** Silence is told in many ways: where none is read, a "no" anywhere in the passage may be one. */
const mayBeQuiet = (told: Told, one: Statement): boolean =>
  isQuiet(told, one) || clausesOf(told.story, one.claim).some(({ negated }) => negated);

export const noSilenceBroken: Check = (told, a, b) => {
  const [first, second] = [isQuiet(told, a), isQuiet(told, b)];
  if (first && second) return 'both-silent';
  if (!mayBeQuiet(told, a) && !mayBeQuiet(told, b)) return 'nobody-silent';
  if (first && !mayBeQuiet(told, b)) return cameLater(told.story, a, b) ? 'other-time' : null;
  if (second && !mayBeQuiet(told, a)) return cameLater(told.story, b, a) ? 'other-time' : null;
  return null;
};
