/** The files of a command's options, read from Discord's own file servers and nowhere else. */
import type { Attachment } from '../../../core/request.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { LIMITS } from '../limits.ts';
import type { CommandUsed } from '../receive/delivery.ts';
import type { Desk } from './desk.ts';

const HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);
const TIMEOUT_MS = 20_000;

type File = CommandUsed['files'][number];
type Way = Pick<Desk, 'request' | 'config'>;

/** A server set by the configuration keeps its own files. */
const isOurs = (address: string, apiUrl: string | null): boolean => {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    (apiUrl !== null && url.origin === new URL(apiUrl).origin) || (url.protocol === 'https:' && HOSTS.has(url.host))
  );
};

/** Counts while reading: what is announced may be a lie. null: too much. */
const readBytes = async (response: Response): Promise<Uint8Array | null> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > LIMITS.fileBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
};

const fetchFile = async ({ request, config }: Way, { name, url, size }: File): Promise<Result<Attachment, string>> => {
  const called = `"${name.slice(0, 80)}"`;
  if (!isOurs(url, config.apiUrl)) return fail(`${called} is not kept by Discord itself. Please paste its text.`);
  if (size > LIMITS.fileBytes) return fail(`${called} is too large; at most 8 MiB are read.`);
  try {
    const response = await request(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const bytes = await readBytes(response);
    return bytes === null ? fail(`${called} is too large; at most 8 MiB are read.`) : ok({ name, bytes });
  } catch {
    return fail(`${called} could not be read from Discord. Please send it again.`);
  }
};

/** All of them, or the words for the first that could not be had. */
export const fetchFiles = async (way: Way, files: readonly File[]): Promise<Result<readonly Attachment[], string>> => {
  const got: Attachment[] = [];
  for (const file of files) {
    const one = await fetchFile(way, file);
    if (!one.ok) return one;
    got.push(one.value);
  }
  return ok(got);
};
