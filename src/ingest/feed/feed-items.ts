/** The entries of a feed as items to be read: what each is called, whether it changed, whether it is wanted. Pure. */
import type { FeedFilter, FeedItem } from '../../core/ports/feeds.ts';
import type { Submission } from '../../core/ports/library.ts';
import { sha256 } from '../../domain/content-hash.ts';
import { folded } from '../forget/fold.ts';
import type { FeedEntry } from './feed-document.ts';

/** What is kept of an entry until it is read. */
interface Payload {
  readonly link: string | null;
  /** False when other entries share the link: then the feed's own words are all there is of it. */
  readonly own: boolean;
  readonly title: string;
  readonly author: string | null;
  readonly published: string | null;
  readonly text: string;
}

const TEXT_LIMIT = 60_000;

/** Links that one entry alone has; the others lead to a front page or a live page. */
export const ownLinks = (entries: readonly FeedEntry[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { link } of entries) if (link !== null) counts.set(link, (counts.get(link) ?? 0) + 1);
  return new Set([...counts].flatMap(([link, count]) => (count === 1 ? [link] : [])));
};

/** Of an entry with a page of its own the page decides which language it is in; a feed's few words often mislead. */
export const isWanted = (
  { title, text, language, link }: FeedEntry,
  filter: FeedFilter,
  own: ReadonlySet<string>,
): boolean => {
  const paged = link !== null && own.has(link);
  if (!paged && filter.language !== null && language !== 'und' && language !== filter.language) return false;
  if (filter.words.length === 0) return true;
  const words = ` ${folded(`${title} ${text}`).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return filter.words.some((word) => words.includes(` ${folded(word).replace(/[^\p{L}\p{N}]+/gu, ' ')} `));
};

/**
 * Ids lie: there may be none, one for all, or new ones every hour. An entry is what it links to, or else what it says;
 * it is new when nothing of the same link, title and text was seen before.
 */
export const itemsOf = (
  entries: readonly FeedEntry[],
  filter: FeedFilter,
  own: ReadonlySet<string>,
): readonly FeedItem[] =>
  entries
    .filter((entry) => isWanted(entry, filter, own))
    .map((entry) => {
      const isOwn = entry.link !== null && own.has(entry.link);
      const key = isOwn ? (entry.link ?? '') : sha256(JSON.stringify([entry.link, entry.title])).slice(0, 16);
      const { link, title, author, published, text } = entry;
      const payload: Payload = { link, own: isOwn, title, author, published, text: text.slice(0, TEXT_LIMIT) };
      return {
        key,
        hash: sha256(JSON.stringify([isOwn ? link : null, title, text])),
        payload: JSON.stringify(payload),
      };
    });

/** Words a feed's own text needs to stand for the article when its page cannot be had. */
const WHOLE = 60;

export interface Ways {
  /** To be tried first. */
  readonly first: Submission;
  /** When the page cannot be had; null when the feed carries too little of it. */
  readonly second: Submission | null;
}

/** `feed`: whose item it is. */
export const submissionsOf = (
  { key, payload }: FeedItem,
  feed: { readonly address: string; readonly title: string; readonly filter: Pick<FeedFilter, 'language'> },
): Ways | null => {
  // Written by `itemsOf` alone; the store gives back what it was given.
  const { link, own, title, author, published, text } = JSON.parse(payload) as Payload;
  const hint = {
    outlet: feed.title === '' ? null : feed.title,
    title: title === '' ? null : title,
    author,
    publishedAt: published,
    language: feed.filter.language,
  };
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const body = title !== '' && !text.startsWith(title) ? `${title}\n\n${text}` : text;
  const uri = own && link !== null ? link : `${feed.address}#${key.slice(-16)}`;
  const carried: Submission | null =
    body.trim() === '' ? null : { content: body, uri, title: hint.title, outlet: null, publishedAt: null, feed: hint };
  if (!own || link === null) return carried === null ? null : { first: carried, second: null };
  const first: Submission = {
    content: { address: link },
    uri: null,
    title: null,
    outlet: null,
    publishedAt: null,
    feed: hint,
  };
  return { first, second: words >= WHOLE ? carried : null };
};
