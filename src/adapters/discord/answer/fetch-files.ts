/** The files of a command's options, read from Discord's own file servers and nowhere else. */
import type { Attachment } from '../../../core/request.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { LIMITS } from '../limits.ts';
import type { CommandUsed } from '../receive/delivery.ts';
import type { Desk } from './desk.ts';

const HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);
const TIMEOUT_MS = 20_000;

type File = CommandUsed['files'][number];

/** A server set by the configuration keeps its own files. */
const isOurs = (address: string, apiUrl: string | null): boolean => {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    (apiUrl !== null && url.origin === new URL(apiUrl).origin) || (url.protocol === 'https:' && HOSTS.has(url.host))
  );
};

const fetchFile = async (
  desk: Pick<Desk, 'fetch' | 'config'>,
  { name, url, size }: File,
): Promise<Result<Attachment, string>> => {
  if (size > LIMITS.fileBytes) return fail(`"${name.slice(0, 80)}" is larger than 8 MiB. Please send it in parts.`);
  if (!isOurs(url, desk.config.apiUrl))
    return fail(`"${name.slice(0, 80)}" does not lie with Discord, so it was not read.`);
  try {
    const response = await desk.fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
    if (!response.ok)
      return fail(`Discord did not hand over "${name.slice(0, 80)}" (${response.status}). Please send it again.`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > LIMITS.fileBytes ? fail(`"${name.slice(0, 80)}" is larger than 8 MiB.`) : ok({ name, bytes });
  } catch {
    return fail(`"${name.slice(0, 80)}" could not be read from Discord. Please send it again.`);
  }
};

/** All of them, or the words for the first that could not be had. */
export const fetchFiles = async (
  desk: Pick<Desk, 'fetch' | 'config'>,
  files: readonly File[],
): Promise<Result<readonly Attachment[], string>> => {
  const got: Attachment[] = [];
  for (const file of files) {
    const one = await fetchFile(desk, file);
    if (!one.ok) return one;
    got.push(one.value);
  }
  return ok(got);
};
