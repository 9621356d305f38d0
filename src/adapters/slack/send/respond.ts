/** Answers through a response URL: private, five times within thirty minutes. */
import type { SendJson } from '../../../core/ports/send-json.ts';
import { LIMITS } from '../limits.ts';
import type { SlackMessage } from '../render/render-reply.ts';

const PAUSE_MS = 400;

/** A URL that took the message, will never take it (spent, expired), or could not be asked. */
type Taken = 'taken' | 'refused' | 'lost';

const postOnce = async (send: SendJson, url: string, body: Uint8Array): Promise<Taken> => {
  try {
    const status = await send(url, body, LIMITS.responseMs);
    if (status >= 200 && status < 300) return 'taken';
    return status >= 500 || status === 429 ? 'lost' : 'refused';
  } catch {
    return 'lost';
  }
};

/** Private answers may be sent again when it is not known whether they arrived: one reader, and no harm in a repeat. */
const postOne = async (send: SendJson, url: string, body: Uint8Array): Promise<boolean> => {
  const first = await postOnce(send, url, body);
  if (first !== 'lost') return first === 'taken';
  await new Promise((resume) => setTimeout(resume, PAUSE_MS));
  return (await postOnce(send, url, body)) === 'taken';
};

/** Of a message that is sent as it stands, written once for as long as somebody keeps it to be sent again. */
const written = new WeakMap<SlackMessage, Uint8Array>();

const bodyOf = (message: SlackMessage, replace: boolean, threadTs: string | null): Uint8Array => {
  const plain = !replace && threadTs === null;
  const known = plain ? written.get(message) : undefined;
  if (known !== undefined) return known;
  const { text, blocks } = message;
  const body = {
    response_type: 'ephemeral',
    replace_original: replace,
    text,
    blocks,
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
    ...(threadTs === null ? {} : { thread_ts: threadTs }),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  if (plain) written.set(message, bytes);
  return bytes;
};

/** True when every message was taken. With `replace` the first one takes the place of the message pressed on. */
export const respond = async (
  send: SendJson,
  url: string,
  messages: readonly SlackMessage[],
  { replace, threadTs }: { readonly replace: boolean; readonly threadTs: string | null },
): Promise<boolean> => {
  for (const [i, message] of messages.slice(0, LIMITS.responses).entries()) {
    if (!(await postOne(send, url, bodyOf(message, replace && i === 0, threadTs)))) return false;
  }
  return true;
};
