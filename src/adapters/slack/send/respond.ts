/** Answers through a response URL: private, five times within thirty minutes. */

import { LIMITS } from '../limits.ts';
import type { SlackMessage } from '../render/render-reply.ts';
import type { Fetch } from './clients.ts';

const PAUSE_MS = 400;

/** A URL that took the message, will never take it (spent, expired), or could not be asked. */
type Taken = 'taken' | 'refused' | 'lost';

const postOnce = async (request: Fetch, url: string, body: Uint8Array<ArrayBuffer>): Promise<Taken> => {
  try {
    const response = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(LIMITS.responseMs),
    });
    await response.arrayBuffer();
    if (response.ok) return 'taken';
    return response.status >= 500 || response.status === 429 ? 'lost' : 'refused';
  } catch {
    return 'lost';
  }
};

/** Private answers may be sent again when it is not known whether they arrived: one reader, and no harm in a repeat. */
const postOne = async (request: Fetch, url: string, body: Uint8Array<ArrayBuffer>): Promise<boolean> => {
  const first = await postOnce(request, url, body);
  if (first !== 'lost') return first === 'taken';
  await new Promise((resume) => setTimeout(resume, PAUSE_MS));
  return (await postOnce(request, url, body)) === 'taken';
};

/** Of a message that is sent as it stands, written once for as long as somebody keeps it to be sent again. */
const written = new WeakMap<SlackMessage, Uint8Array<ArrayBuffer>>();

const bodyOf = (message: SlackMessage, replace: boolean, threadTs: string | null): Uint8Array<ArrayBuffer> => {
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
  request: Fetch,
  url: string,
  messages: readonly SlackMessage[],
  { replace, threadTs }: { readonly replace: boolean; readonly threadTs: string | null },
): Promise<boolean> => {
  for (const [i, message] of messages.slice(0, LIMITS.responses).entries()) {
    if (!(await postOne(request, url, bodyOf(message, replace && i === 0, threadTs)))) return false;
  }
  return true;
};
