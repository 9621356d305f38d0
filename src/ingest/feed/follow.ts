/** Following feeds: fetching them politely, noting what is new, reading a little at a time, stepping back when they fail. */
import type { Feed, FeedFilter, FeedStore } from '../../core/ports/feeds.ts';
import type { FeedPreview, FeedReading, Library, Refusal } from '../../core/ports/library.ts';
import type { Validators } from '../../core/ports/web.ts';
import { shortHash } from '../../domain/content-hash.ts';
import { feedId } from '../../domain/ids.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { plausibleDate } from '../read-date.ts';
import type { Door } from '../submit.ts';
import type { FeedDocument, FeedEntry } from './feed-document.ts';
import { isWanted, itemsOf, ownLinks } from './feed-items.ts';
import { readWaiting } from './read-waiting.ts';

export interface Following extends Door {
  readonly feeds: FeedStore;
  /** Between two readings of a feed. */
  readonly minutes: number;
  readonly add: Library['add'];
}

/** After this many failures in a row somebody has to look. */
export const PAUSED_AFTER = 8;
const LONGEST_WAIT_S = 24 * 3_600;
/** Items noted in one transaction. */
const AT_ONCE = 500;
const NONE: Validators = { etag: null, lastModified: null };

interface Fetched {
  readonly document: FeedDocument;
  readonly validators: Validators;
}

type Failure = Refusal & { readonly retryAfter: number | null };

/** null when the feed says that nothing changed. */
const fetchFeed = async (
  { web, reader }: Door,
  address: string,
  known: Validators,
): Promise<Result<Fetched | null, Failure>> => {
  const got = await web.get(address, known);
  if (!got.ok) return fail({ code: 'fetch', message: got.problem.message, retryAfter: got.problem.retryAfter });
  if (got.value.kind === 'unchanged') return ok(null);
  const { bytes, contentType, validators, address: last } = got.value;
  const document = await reader.feed(bytes, contentType, last);
  return document.ok ? ok({ document: document.value, validators }) : fail({ ...document.problem, retryAfter: null });
};

const later = (now: Date, seconds: number): string => new Date(now.getTime() + seconds * 1000).toISOString();

/** Twice as long after every failure, never less than the server asked for. */
const afterFailure = (feed: Feed, { message, retryAfter }: Failure, minutes: number, now: Date): Feed => {
  const failures = feed.failures + 1;
  const wait = Math.min(LONGEST_WAIT_S, Math.max(retryAfter ?? 0, minutes * 60 * 2 ** Math.min(failures, 10)));
  return { ...feed, failures, problem: message, paused: failures >= PAUSED_AFTER, nextRead: later(now, wait) };
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The oldest first, so that the newest is read first; in slices, so that whoever else waits gets a turn. */
const offerAll = async ({ feeds }: Following, feed: Feed, entries: readonly FeedEntry[]): Promise<number> => {
  const own = ownLinks(entries);
  let fresh = 0;
  for (let end = entries.length; end > 0; end -= AT_ONCE) {
    const items = itemsOf(entries.slice(Math.max(0, end - AT_ONCE), end), feed.filter, own);
    fresh += await feeds.offer(feed.workspaceId, feed.id, items.toReversed());
    await turn();
  }
  return fresh;
};

/** Unless somebody took it away while it was read: it must not come back. */
const keep = async (feeds: FeedStore, feed: Feed): Promise<Feed | null> =>
  (await feeds.byId(feed.workspaceId, feed.id)) === null ? null : feeds.put(feed);

const readAs = async (
  following: Following,
  feed: Feed,
  limit: number,
  got: Awaited<ReturnType<typeof fetchFeed>>,
): Promise<FeedReading> => {
  const { feeds, now, minutes } = following;
  if (!got.ok) {
    const kept = await keep(feeds, afterFailure(feed, got.problem, minutes, now()));
    if (kept === null) return { feed, fresh: 0, read: [], waiting: 0 };
    return { feed: kept, fresh: 0, ...(await readWaiting(following, kept, limit)) };
  }
  if ((await feeds.byId(feed.workspaceId, feed.id)) === null) return { feed, fresh: 0, read: [], waiting: 0 };
  const fresh = await offerAll(following, feed, got.value?.document.entries ?? []);
  const kept = await keep(feeds, {
    ...feed,
    title: got.value?.document.title || feed.title,
    failures: 0,
    problem: got.value?.document.problem ?? null,
    validators: got.value?.validators ?? feed.validators,
    lastRead: now().toISOString(),
    nextRead: later(now(), minutes * 60),
  });
  if (kept === null) return { feed, fresh: 0, read: [], waiting: 0 };
  return { feed: kept, fresh, ...(await readWaiting(following, kept, limit)) };
};

export const readFollowed = async (following: Following, feed: Feed, limit: number): Promise<FeedReading> =>
  readAs(following, feed, limit, await fetchFeed(following, feed.address, feed.validators));

export const followFeed = async (
  following: Following,
  ...[workspace, story, address, filter, by, limit]: Parameters<Library['follow']>
): Promise<Result<FeedReading, Refusal>> => {
  const got = await fetchFeed(following, address, NONE);
  if (!got.ok) return fail({ code: got.problem.code, message: got.problem.message });
  const feed = await following.feeds.put({
    id: feedId.from(shortHash('r', story, address)),
    workspaceId: workspace,
    storyId: story,
    address,
    title: got.value?.document.title ?? '',
    filter,
    addedBy: by,
    paused: false,
    failures: 0,
    problem: null,
    validators: NONE,
    nextRead: following.now().toISOString(),
    lastRead: null,
  });
  return ok(await readAs(following, feed, limit, got));
};

export const previewFollowed = async (
  door: Door,
  address: string,
  filter: FeedFilter,
): Promise<Result<FeedPreview, Refusal>> => {
  const got = await fetchFeed(door, address, NONE);
  if (!got.ok) return fail({ code: got.problem.code, message: got.problem.message });
  const { title = '', entries = [] } = got.value?.document ?? {};
  const own = ownLinks(entries);
  const items = entries.map((entry) => ({
    title: entry.title,
    link: entry.link,
    publishedAt: plausibleDate(entry.published, door.now()),
    wanted: isWanted(entry, filter, own),
  }));
  return ok({ title, items });
};
