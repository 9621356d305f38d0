/**
 * What the running bot does besides answering: followed feeds are read, what has aged leaves where a retention is set, and a language
 * model is asked where one is configured.
 */
import type { Config } from '../config.ts';
import type { Ports } from '../core/command.ts';
import type { ChatPlatform } from '../core/ports/chat.ts';
import type { Feed } from '../core/ports/feeds.ts';
import type { Store } from '../core/ports/store.ts';
import { type FeedWatch, watchFeeds } from '../ingest/feed/watch-feeds.ts';
import { retain } from '../ingest/retain.ts';
import { plain, strong, typed } from '../reply/inline.ts';
import { failed } from '../reply/reply.ts';
import { keepAsking } from './keep-asking.ts';

const HOUR_MS = 3_600_000;

const pausedReply = ({ address, title, problem }: Feed) =>
  failed(
    plain('I stopped reading the feed '),
    strong(title || address),
    plain(`: it failed too often. ${problem ?? ''} What was read stays. To go on, type `),
    typed(`/add ${address} feed:resume`),
  );

export const keepReading = (
  config: Config,
  store: Store,
  ports: Ports,
  platforms: readonly ChatPlatform[],
): FeedWatch => {
  const { library, clock, log, feeds } = ports;
  const tell = async (feed: Feed): Promise<void> => {
    const platform = platforms.find(({ name }) => feed.addedBy.startsWith(`${name}:`));
    const told = await platform?.tell(feed.workspaceId, feed.addedBy, pausedReply(feed));
    if (told !== true) log.warn('feed paused, person not told', { workspace: feed.workspaceId, story: feed.storyId });
  };
  const asking = keepAsking(config, store, ports);
  const watch = watchFeeds({ feeds, library, clock, log, tell, minutes: config.FEED_MINUTES });
  let timer: NodeJS.Timeout | undefined;
  let sweeping = Promise.resolve();
  let stopped = false;
  const sweep = (): void => {
    if (config.RETENTION_DAYS === undefined) return;
    sweeping = retain(store.erasure, library, config.RETENTION_DAYS, clock.now()).then(
      (count) => log.info('articles past their retention deleted', { count }),
      (cause: unknown) => {
        if (!stopped) log.error('retention failed', { cause });
      },
    );
  };
  return {
    start() {
      watch.start();
      asking.start();
      sweep();
      timer = setInterval(sweep, HOUR_MS);
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await Promise.all([watch.stop(), asking.stop(), sweeping]);
    },
  };
};
