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
  /** Between two readings of a feed. */
  readonly minutes: number;
  /** Tells the one who added it that a feed was paused. */
  readonly tell: (feed: Feed) => Promise<void>;
}

/** Items of one feed in one tick. */
const AT_ONCE = 10;
/** One tick reads no more; each is leased when its turn comes. */
const FEEDS_IN_A_TICK = 50;
const LONGEST_TICK_MS = 60_000;
/** Looks at what is due between two readings of a feed. */
const TICKS_BETWEEN = 5;
/** A reader that dies holds a feed no longer than this. */
const LEASE_MS = 5 * 60_000;

const readOne = async ({ feeds, library, clock, log, tell }: Watching, feed: Feed): Promise<void> => {
  const began = clock.now().getTime();
  const reading = await library.readFeed(feed, AT_ONCE);
  if (reading.feed.paused && !feed.paused) await tell(reading.feed);
  // What waits is read at the next tick, not a quarter of an hour later.
  const stays = (await feeds.byId(feed.workspaceId, feed.id)) !== null;
  if (stays && reading.waiting > 0 && reading.feed.failures === 0)
    await feeds.put({ ...reading.feed, nextRead: new Date(clock.now().getTime() + 1).toISOString() });
  log.info('feed read', {
    workspace: feed.workspaceId,
    story: feed.storyId,
    count: reading.read.length,
    ms: clock.now().getTime() - began,
  });
};

/** It is due again as it was before its lease: whoever starts next need not wait for the lease to end. */
const giveBack = async ({ feeds }: Watching, { workspaceId, id, nextRead }: Feed): Promise<void> => {
  const feed = await feeds.byId(workspaceId, id);
  if (feed !== null) await feeds.put({ ...feed, nextRead });
};

/** Feeds that are due; a feed that throws never stops the others. */
export const readDueFeeds = async (watching: Watching, stopping: () => boolean = () => false): Promise<void> => {
  const began = watching.clock.now();
  for (let count = 0; count < FEEDS_IN_A_TICK && !stopping(); count += 1) {
    const [feed] = await watching.feeds.lease(began, LEASE_MS, 1);
    if (feed === undefined) return;
    if (stopping()) return giveBack(watching, feed);
    try {
      await readOne(watching, feed);
    } catch (cause) {
      if (stopping()) return giveBack(watching, feed);
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
  let stopped = false;
  const tick = (): void => {
    underWay ??= readDueFeeds(watching, () => stopped)
      .catch((cause: unknown) => watching.log.error('feeds not read', { cause }))
      .finally(() => {
        underWay = null;
      });
  };
  return {
    start() {
      tick();
      timer = setInterval(tick, Math.min(LONGEST_TICK_MS, (watching.minutes * 60_000) / TICKS_BETWEEN));
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await underWay;
    },
  };
};
