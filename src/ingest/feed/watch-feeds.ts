/**
 * Reads followed feeds when they are due, one after the other, a few items at a time: a story fills itself and nothing
 * is flooded. What is due stands in the store; a tick that comes late or twice changes nothing.
 */
import type { Clock } from '../../core/ports/clock.ts';
import type { Feed, FeedStore } from '../../core/ports/feeds.ts';
import type { Library } from '../../core/ports/library.ts';
import type { Log } from '../../core/ports/log.ts';

interface Watching {
  readonly feeds: FeedStore;
  readonly library: Library;
  readonly clock: Clock;
  readonly log: Log;
  /** Tells the one who added it that a feed was paused. */
  readonly tell: (feed: Feed) => Promise<void>;
}

/** Items of one feed in one tick. */
const AT_ONCE = 10;
const FEEDS_AT_ONCE = 5;
const TICK_MS = 60_000;
/** A reader that dies holds a feed no longer than this. */
const LEASE_MS = 5 * 60_000;

const readOne = async ({ feeds, library, clock, log, tell }: Watching, feed: Feed): Promise<void> => {
  const began = clock.now().getTime();
  const reading = await library.readFeed(feed, AT_ONCE);
  if (reading.feed.paused && !feed.paused) await tell(reading.feed);
  // What waits is read at the next tick, not a quarter of an hour later.
  if (reading.waiting > 0 && reading.feed.problem === null)
    await feeds.put({ ...reading.feed, nextRead: clock.now().toISOString() });
  log.info('feed read', {
    workspace: feed.workspaceId,
    story: feed.storyId,
    count: reading.read.length,
    ms: clock.now().getTime() - began,
  });
};

/** Feeds that are due; a feed that throws never stops the others. */
export const readDueFeeds = async (watching: Watching): Promise<void> => {
  const due = await watching.feeds.lease(watching.clock.now(), LEASE_MS, FEEDS_AT_ONCE);
  for (const feed of due) {
    try {
      await readOne(watching, feed);
    } catch (cause) {
      watching.log.error('feed not read', { workspace: feed.workspaceId, story: feed.storyId, cause });
    }
  }
};

export interface FeedWatch {
  start(): void;
  /** Waits for the reading under way. */
  stop(): Promise<void>;
}

export const watchFeeds = (watching: Watching): FeedWatch => {
  let underWay: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  const tick = (): void => {
    underWay ??= readDueFeeds(watching)
      .catch((cause: unknown) => watching.log.error('feeds not read', { cause }))
      .finally(() => {
        underWay = null;
      });
  };
  return {
    start() {
      tick();
      timer = setInterval(tick, TICK_MS);
    },
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
};
