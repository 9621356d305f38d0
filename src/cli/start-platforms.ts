/** Brings the platforms up, all or none: a bot that answers on one of two looks healthy and is not. */
import type { ChatPlatform } from '../core/ports/chat.ts';

type Starting = Pick<ChatPlatform, 'start' | 'stop'>;

/** Throws what the first failure threw, with everything stopped that was started. */
export const startPlatforms = async (platforms: readonly Starting[]): Promise<void> => {
  const begun: Starting[] = [];
  try {
    for (const platform of platforms) {
      begun.push(platform);
      await platform.start();
    }
  } catch (cause) {
    await Promise.allSettled(begun.map((platform) => platform.stop()));
    throw cause;
  }
};
