/** "voters who want the bridge": here the speaker is named by the "who" right before the cue. */
import type { Speaker } from '../../../domain/speaker.ts';
import type { Draft } from './draft.ts';
import type { ParsedLine } from './phrase.ts';

export const withRelative = (speaker: Speaker | null, { cue }: Draft, line: ParsedLine | undefined): Speaker | null => {
  if (speaker === null || cue === null || line === undefined) return speaker;
  const before = line.words.findLast(({ end, tag }) => end <= cue.start && tag !== 'ADV');
  return before?.lower === 'who' ? { ...speaker, mention: { start: before.start, end: before.end } } : speaker;
};
