/** What was last asked in a thread, so that it can be continued. Holds words of people, never article text. */
import type { ChannelId, WorkspaceId } from '../../domain/ids.ts';
import type { Invocation } from '../../reply/reply.ts';

export interface Threads {
  /** Replaces what was kept for the thread. `thread` is the platform's name for it. */
  remember(workspace: WorkspaceId, channel: ChannelId, thread: string, asked: Invocation): Promise<void>;
  recall(workspace: WorkspaceId, channel: ChannelId, thread: string): Promise<Invocation | null>;
}
