/** "No aircraft of ours was there": what is denied is whose it was. It says nothing of aircraft that nobody calls theirs. */
import { onceEach } from '../features/once-each.ts';
import { ownText } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';

const OURS = /\b(?:our|ours)\b/iu;
const ofOurs = onceEach((statement) => OURS.test(ownText(statement)));

/** Whether the one speaks of what is its speaker's own, and the other names neither the speaker nor a body the speaker speaks for. */
export const isOfOthers = ({ speakers }: StoryFeatures, one: Statement, { sentence }: Statement): boolean => {
  const { speaker } = one;
  if (speaker === null || !ofOurs(one)) return false;
  const party = [speaker, ...speakers.bodiesOf(speaker).split(',')];
  return !party.some((entity) => entity !== '' && speakers.mentions(entity, sentence.text));
};
