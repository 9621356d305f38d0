/** Reads pages of the outside world: at most five redirects, each hop checked like the first, one clock over all. */
import { type Dispatcher, request } from 'undici';
import type { Validators, Web, WebAnswer, WebFailure } from '../../core/ports/web.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { checkAddress, failure, PRIVATE, type Reach } from './check-address.ts';
import { ForbiddenAddress, guardedAgent, type Resolve, systemResolve } from './guarded-agent.ts';
import { isPublicAddress } from './public-address.ts';
import { BodyTooLarge, readBody, UnknownEncoding } from './read-body.ts';

const MOST_REDIRECTS = 5;
const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; Rashomon/0.1; news briefing bot)',
  accept: 'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,*/*;q=0.5',
  'accept-language': 'en,*;q=0.5',
  'accept-encoding': 'gzip, br, deflate, zstd',
};

interface Options extends Reach {
  /** For the whole of it: names, connections, redirects, body. */
  readonly limitMs?: number;
  readonly resolve?: Resolve;
  /** Judges the connected address; where private networks are read, every address will do. */
  readonly allowed?: (address: string) => boolean;
}

const headerOf = ({ headers }: Dispatcher.ResponseData, name: string): string | null => {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
};

/** Only whole seconds count; a date in Retry-After would need a clock that both sides share. */
const retryAfterOf = (response: Dispatcher.ResponseData): number | null => {
  const seconds = Number(headerOf(response, 'retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 86_400) : null;
};

const statusFailure = (response: Dispatcher.ResponseData): WebFailure => {
  const { statusCode: status } = response;
  if (status === 404 || status === 410)
    return failure('gone', `The page is not there (${status}). Check the address, or paste the text.`);
  const retryAfter = retryAfterOf(response);
  if (status >= 500 || status === 429 || status === 408)
    return failure(
      'busy',
      `The site answered with an error (${status}). Try again later, or paste the text.`,
      retryAfter,
    );
  const what =
    status === 401 || status === 402 || status === 403 ? 'does not let us read it' : 'answered with an error';
  return failure('refused', `The site ${what} (${status}). Paste the text, or hand it over as a file.`, retryAfter);
};

const inWords = (error: unknown, limitMs: number): WebFailure => {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ForbiddenAddress) return PRIVATE;
    if (cause instanceof BodyTooLarge)
      return failure('size', 'The page is larger than the 8 MB that are read. Paste the text.');
    if (cause instanceof UnknownEncoding)
      return failure('encoding', 'The page is packed in a way nobody reads. Paste the text.');
    if (/Timeout|Abort/i.test(cause.name))
      return failure(
        'slow',
        `The site took longer than ${Math.round(limitMs / 1000)} seconds. Try again later, or paste the text.`,
      );
  }
  return failure('unreachable', 'The site cannot be reached. Check the address, or try again later.');
};

const knownHeaders = (known: Validators | undefined): Record<string, string> => ({
  ...(known?.etag ? { 'if-none-match': known.etag } : {}),
  ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
});

export const openWeb = ({
  limitMs = 15_000,
  resolve = systemResolve,
  allowed = isPublicAddress,
  ...reach
}: Options): Web => {
  const judge = reach.privateNetworks ? () => true : allowed;
  const agent = guardedAgent(resolve, judge, Math.min(limitMs, 5_000));

  const read = async (response: Dispatcher.ResponseData, url: URL): Promise<Result<WebAnswer, WebFailure>> => {
    const bytes = await readBody(response.body, headerOf(response, 'content-encoding') ?? '');
    const validators = { etag: headerOf(response, 'etag'), lastModified: headerOf(response, 'last-modified') };
    return ok({
      kind: 'content',
      address: url.href,
      contentType: headerOf(response, 'content-type'),
      bytes,
      validators,
    });
  };

  const hop = async (
    url: URL,
    known: Validators | undefined,
    left: number,
    signal: AbortSignal,
  ): Promise<Result<WebAnswer, WebFailure>> => {
    const response = await request(url, { dispatcher: agent, headers: { ...HEADERS, ...knownHeaders(known) }, signal });
    const { statusCode: status } = response;
    if (status >= 200 && status < 300) return read(response, url);
    response.body.on('error', () => {}).destroy();
    if (status === 304) return ok({ kind: 'unchanged' });
    const location = headerOf(response, 'location');
    if (status < 300 || status >= 400 || location === null) return fail(statusFailure(response));
    if (left === 0)
      return fail(failure('redirects', 'The address leads on and on. Give the address it should end at.'));
    const next = checkAddress(location, reach, url);
    return next.ok ? hop(next.value, known, left - 1, signal) : next;
  };

  return {
    async get(address, known) {
      const url = checkAddress(address, reach);
      if (!url.ok) return url;
      try {
        return await hop(url.value, known, MOST_REDIRECTS, AbortSignal.timeout(limitMs));
      } catch (error) {
        return fail(inWords(error, limitMs));
      }
    },
  };
};
