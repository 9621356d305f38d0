/** The bytes of files a person sent with a message. The token goes to Slack's own hosts alone. */
import type { Attachment } from '../../../core/request.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { failed, type Reply } from '../../../reply/reply.ts';
import { LIMITS } from '../limits.ts';
import type { SentFile } from '../receive/inbound.ts';
import type { Context } from './context.ts';

const OWN_HOST = 'files.slack.com';
const MOST_FILES = 10;
const MOST_BYTES = 12 * 1024 * 1024;

const isOwn = (address: string, apiUrl: string | null): boolean => {
  const url = URL.parse(address);
  if (url === null) return false;
  return apiUrl === null ? url.protocol === 'https:' && url.host === OWN_HOST : url.host === URL.parse(apiUrl)?.host;
};

/** Counts while reading: what is announced may be a lie. */
const readBytes = async (response: Response): Promise<Uint8Array | null> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > MOST_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
};

const fetchFile = async (
  { config, request, tokens }: Context,
  workspace: WorkspaceId,
  file: SentFile,
): Promise<Result<Attachment, Reply>> => {
  if (!isOwn(file.url, config.apiUrl))
    return fail(failed(`"${file.name}" is not kept by Slack itself; paste its text.`));
  try {
    const response = await request(file.url, {
      headers: { authorization: `Bearer ${await tokens(workspace)}` },
      redirect: 'error',
      signal: AbortSignal.timeout(LIMITS.requestMs),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const bytes = await readBytes(response);
    if (bytes !== null) return ok({ name: file.name, bytes });
    return fail(failed(`"${file.name}" is too large; at most 12 MB are read.`));
  } catch {
    return fail(failed(`"${file.name}" could not be fetched from Slack. The app may lack the permission files:read.`));
  }
};

/** All of them, or why not. */
export const fetchFiles = async (
  context: Context,
  workspace: WorkspaceId,
  files: readonly SentFile[],
): Promise<Result<readonly Attachment[], Reply>> => {
  const fetched: Attachment[] = [];
  for (const file of files.slice(0, MOST_FILES)) {
    const one = await fetchFile(context, workspace, file);
    if (!one.ok) return one;
    fetched.push(one.value);
  }
  return ok(fetched);
};
