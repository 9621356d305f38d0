/** Hands over a file: in three calls, as Slack wants it since files.upload is gone. */
import type { Reply } from '../../../reply/reply.ts';
import type { WebClient } from './clients.ts';

export type FileOfReply = NonNullable<Reply['file']>;

/** Rejects when Slack does not take it. */
export const sendFile = async (
  client: WebClient,
  channel: string,
  threadTs: string | null,
  { name, text }: FileOfReply,
): Promise<void> => {
  const file = { channel_id: channel, filename: name, title: name, file: Buffer.from(text, 'utf8') };
  await client.filesUploadV2(threadTs === null ? file : { ...file, thread_ts: threadTs });
};

/** Into the direct conversation with the person, which alone is as private as the answer beside it. */
export const sendFileDirect = async (client: WebClient, user: string, file: FileOfReply): Promise<void> => {
  const { channel } = await client.conversations.open({ users: user });
  if (channel?.id === undefined) throw new TypeError('conversations.open named no channel');
  await sendFile(client, channel.id, null, file);
};
