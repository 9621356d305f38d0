/** The library, loaded only when an article comes in: a question never pays for it. */
import type { Config } from '../config.ts';
import type { Library } from '../core/ports/library.ts';
import type { Store } from '../core/ports/store.ts';
import { systemClock } from '../system/clock.ts';
import { lazyWeb } from '../system/egress.ts';

export const lazyLibrary = (
  { stories, claims, rulings, proposals, erasure, feeds }: Store,
  config: Config,
): Library => {
  let loading: Promise<Library> | undefined;
  const load = async (): Promise<Library> => {
    const [{ createLibrary }, { threadReader }, { threadComparer }] = await Promise.all([
      import('../ingest/library.ts'),
      import('../ingest/worker/thread-reader.ts'),
      import('../ingest/worker/thread-comparer.ts'),
    ]);
    const web = lazyWeb({ privateNetworks: config.ALLOW_PRIVATE_NETWORKS, ports: config.FETCH_PORTS });
    return createLibrary({
      ...{ stories, claims, rulings, proposals, erasure, feeds },
      ...{ reader: threadReader(), compare: threadComparer(), web, now: systemClock.now, minutes: config.FEED_MINUTES },
    });
  };
  const library = () => {
    loading ??= load();
    return loading;
  };
  return {
    add: async (...args) => (await library()).add(...args),
    preview: async (...args) => (await library()).preview(...args),
    follow: async (...args) => (await library()).follow(...args),
    readFeed: async (...args) => (await library()).readFeed(...args),
    previewFeed: async (...args) => (await library()).previewFeed(...args),
    compare: async (...args) => (await library()).compare(...args),
  };
};
