/** Where something is followed, as it is said behind a story's name: " here", or " in" its channel. */
import type { Ask } from '../src/core/command.ts';
import type { ChannelId } from '../src/domain/ids.ts';
import { channelRef, type Inline, plain } from '../src/reply/inline.ts';

export const placeInWords = (channel: ChannelId, ask: Pick<Ask, 'channel'>): readonly Inline[] =>
  channel === ask.channel ? [plain(' here')] : [plain(' in '), channelRef(channel)];
