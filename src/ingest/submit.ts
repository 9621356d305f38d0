/** One submission through the door: fetched, read, checked, and, where it is not known already, read for claims. */
import type { Tombstone } from '../core/ports/erasure.ts';
import type { Refusal, Submission } from '../core/ports/library.ts';
import type { Web, WebFailure } from '../core/ports/web.ts';
import { sha256 } from '../domain/content-hash.ts';
import type { DateOrigin, Particulars } from '../domain/particulars.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { articleAddress } from './article-address.ts';
import { engineDigest } from './engine-digest.ts';
import { digestOf } from './forget/fold.ts';
import { redact } from './forget/redact.ts';
import { publicationDate } from './publication-date.ts';
import { plausibleDate } from './read-date.ts';
import type { Reader } from './reader.ts';
import { refuse } from './refuse.ts';
import type { SourceDocument } from './source-document.ts';

export interface Door {
  readonly reader: Reader;
  readonly web: Web;
  readonly now: () => Date;
}

/** An article as it came in, before it is known whether its claims must be read. */
export interface Arrived {
  readonly document: SourceDocument;
  readonly uri: string;
  readonly digest: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly particulars: Particulars;
}

/** The host of an address, the name of a file without its ending. */
const outletOf = (uri: string): string => {
  if (URL.canParse(uri) && /^https?:/.test(uri)) return new URL(uri).hostname.replace(/^www\./, '');
  const name = uri.split(/[\\/]/).at(-1) ?? uri;
  return name.replace(/\.[a-z]{1,5}$/i, '') || 'unknown';
};

interface Content {
  readonly content: string | Uint8Array;
  readonly contentType: string | null;
  /** Address or file name, or null. */
  readonly name: string | null;
}

const isAddress = (content: Submission['content']): content is { readonly address: string } =>
  typeof content === 'object' && 'address' in content;

const PASSING: ReadonlySet<WebFailure['code']> = new Set(['busy', 'slow', 'unreachable']);
const isPassing = ({ code }: WebFailure): boolean => PASSING.has(code);

const contentOf = async ({ content, uri }: Submission, web: Web): Promise<Result<Content, Refusal>> => {
  if (!isAddress(content)) return ok({ content, contentType: null, name: uri });
  const got = await web.get(content.address);
  if (!got.ok) return fail({ code: isPassing(got.problem) ? 'fetch-later' : 'fetch', message: got.problem.message });
  if (got.value.kind === 'unchanged') return refuse('fetch', 'The site sent nothing. Paste the text instead.');
  return ok({ content: got.value.bytes, contentType: got.value.contentType, name: got.value.address });
};

/** A date that somebody typed, or null when nobody did. */
const givenDate = (given: string | null): Result<string | null, Refusal> => {
  if (given === null) return ok(null);
  const date = publicationDate(given);
  if (date !== null) return ok(date);
  const message = `"${given.slice(0, 40)}" is no publication date. Write it like 2025-12-30 or 2025-12-30T18:00:00Z.`;
  return refuse('bad-date', message);
};

const publishedOf = (
  given: string | null,
  { published }: SourceDocument,
  hint: string | null,
): readonly [string | null, DateOrigin | null] => {
  if (given !== null) return [given, 'given'];
  // A day from the page and an instant of that day from the feed: the instant.
  const finer = published?.at.length === 10 && hint?.startsWith(published.at) === true;
  if (hint !== null && (published === null || finer)) return [hint, 'feed'];
  return [published?.at ?? null, published?.from ?? null];
};

const UNWANTED = 'It is in another language than is wanted of its feed.';
/** What a page is in counts, not what its feed says of it; a text whose language cannot be told is wanted. */
const isUnwanted = (language: string, wanted: string | null): boolean =>
  wanted !== null && language !== 'und' && language !== wanted;

const FORGOTTEN = 'Somebody asked that it be forgotten here, so it is not taken in again.';

/** `stones`: what is forgotten in this workspace. */
export const arrive = async (
  submission: Submission,
  { reader, web, now }: Door,
  stones: readonly Tombstone[],
): Promise<Result<Arrived, Refusal>> => {
  const given = givenDate(submission.publishedAt);
  if (!given.ok) return given;
  const got = await contentOf(submission, web);
  if (!got.ok) return got;
  const { content, contentType, name } = got.value;
  const read = await reader.read(content, { contentType, name, now: now() });
  if (!read.ok) return read;
  const hint = submission.feed;
  if (hint !== undefined && isUnwanted(read.value.language, hint.language)) return refuse('unwanted', UNWANTED);
  const text = redact(read.value.text, stones);
  const digest = sha256(text);
  const fetched = isAddress(submission.content) && name !== null ? articleAddress(name, read.value.canonical) : null;
  const uri = submission.uri ?? fetched ?? `text:${digest.slice(0, 12)}`;
  const outlet =
    submission.outlet ?? read.value.outlet ?? hint?.outlet ?? (uri.startsWith('text:') ? 'pasted text' : outletOf(uri));
  const forgotten = new Set(stones.map((stone) => stone.digest));
  if (forgotten.has(digestOf('article', uri)) || forgotten.has(digestOf('source', outlet)))
    return refuse('forgotten', FORGOTTEN);
  const [publishedAt, publishedFrom] = publishedOf(
    given.value,
    read.value,
    plausibleDate(hint?.publishedAt ?? null, now()),
  );
  const named = submission.title ?? read.value.title ?? hint?.title ?? null;
  const title = named === null ? null : redact(named, stones);
  const author = read.value.author ?? hint?.author ?? null;
  const { updated, canonical, paywalled, machineNote, correction, language } = read.value;
  return ok({
    document: { ...read.value, text },
    uri,
    digest,
    outlet,
    title,
    publishedAt,
    particulars: {
      author: author === null || redact(author, stones) !== author ? null : author,
      publishedFrom,
      updatedAt: updated,
      canonical,
      language,
      paywalled,
      machineNote,
      correction,
      addedAt: now().toISOString(),
      readingKey: sha256(JSON.stringify([digest, outlet, title, publishedAt, machineNote, language, engineDigest()])),
    },
  });
};
