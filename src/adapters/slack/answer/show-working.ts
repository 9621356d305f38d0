/** Says in a conversation that an answer is on its way. Slack takes it off with the answer, or after two minutes. */
import type { WorkspaceId } from '../../../domain/ids.ts';
import type { Context } from './context.ts';

const STATUS = 'is looking through the sources…';

/** Never rejects. */
export const showWorking = async (
  { clients }: Context,
  workspace: WorkspaceId,
  channel: string,
  threadTs: string,
): Promise<void> => {
  try {
    const client = await clients('status', workspace);
    await client.apiCall('assistant.threads.setStatus', { channel_id: channel, thread_ts: threadTs, status: STATUS });
  } catch {
    // The answer comes all the same.
  }
};
