/** A newsroom's server with a feed and its pages, and a story that follows it: real store, real web, a clock to turn. */
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { stoppableLibrary } from '../../src/cli/stoppable-library.ts';
import type { Feed, FeedFilter } from '../../src/core/ports/feeds.ts';
import type { Article } from '../../src/domain/article.ts';
import { DEFAULT_WORKSPACE, personId } from '../../src/domain/ids.ts';
import { readDueFeeds } from '../../src/ingest/feed/watch-feeds.ts';
import { createLibrary } from '../../src/ingest/library.ts';
import { localReader } from '../../src/ingest/reader.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { openWeb } from '../../src/system/egress/open-web.ts';
import { winkTagger } from '../../src/text/wink-tagger.ts';
import { serveNews } from '../system/news-server.ts';

export const MINUTES = 15;
const EVERYTHING: FeedFilter = { words: [], language: null };
const BEGINNING = Date.parse('2026-03-03T12:00:00Z');
const nothing = (): void => {};

/** One item as the feed carries it; undefined: the element is not there. */
export interface Item {
  readonly id?: string;
  readonly link?: string;
  readonly title?: string;
  readonly date?: string;
  readonly text?: string;
}

const element = (name: string, value: string | undefined): string =>
  value === undefined ? '' : `<${name}>${value}</${name}>`;

export const rss = (items: readonly Item[]): string =>
  `<rss version="2.0"><channel><title>Tide</title>${items
    .map(
      ({ id, link, title, date, text }) =>
        `<item>${element('guid', id)}${element('link', link)}${element('title', title)}${element('pubDate', date)}${element('description', text)}</item>`,
    )
    .join('')}</channel></rss>`;

export const page = (title: string, said = 'nobody was hurt', head = ''): string =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1><p>The harbour master, Ines Moreau, said on Monday that ${said}. The quay stays closed until the inquiry ends, she said.</p></article></body></html>`;

export const openFeedDesk = async (filter: FeedFilter = EVERYTHING) => {
  const store = openSqlite(':memory:');
  onTestFinished(() => store.close());
  /** null: the site takes the request and never answers. */
  const pages = new Map<string, string | number | null>();
  let feed: string | number = rss([]);
  const server = await serveNews('127.0.0.1', ({ url = '' }, response) => {
    const known = pages.get(url.split('?')[0] ?? '');
    const found = url === '/feed' ? feed : known === undefined ? 404 : known;
    if (found === null) return undefined;
    if (typeof found === 'number') return response.writeHead(found).end();
    return response
      .writeHead(200, { 'content-type': url === '/feed' ? 'application/rss+xml' : 'text/html' })
      .end(found);
  });
  const site = `http://127.0.0.1:${server.port}`;
  let now = BEGINNING;
  const clock = { now: () => new Date(now) };
  const { stories, claims, rulings, proposals, erasure, feeds } = store;
  const library = createLibrary({
    ...{ stories, claims, rulings, proposals, erasure, feeds, minutes: MINUTES },
    ...{ reader: localReader(winkTagger()), web: openWeb({ privateNetworks: true, ports: [server.port] }) },
    now: clock.now,
  });
  const { story } = await stories.create(DEFAULT_WORKSPACE, 'harbour', 'Harbour');
  const told: Feed[] = [];
  const log = {
    info: nothing,
    warn: nothing,
    error: (event: string, fields?: { cause?: unknown }) => {
      throw new Error(event, { cause: fields?.cause });
    },
  };
  const watching = { feeds, library, clock, log, minutes: MINUTES, tell: async (one: Feed) => void told.push(one) };
  return {
    site,
    pages,
    store,
    library,
    told,
    story: story.id,
    requests: (path: string): number => server.requests.filter(({ url }) => url?.split('?')[0] === path).length,
    serve(next: string | number): void {
      feed = next;
    },
    follow: () => library.follow(DEFAULT_WORKSPACE, story.id, `${site}/feed`, filter, personId.from('local'), 10),
    /** Lets time go by and reads what is due. */
    async pass(minutes = MINUTES): Promise<void> {
      now += minutes * 60_000;
      await readDueFeeds(watching);
    },
    /** The same, and the process is asked to end while a page is waited for. */
    async stopAmid(minutes = MINUTES): Promise<void> {
      now += minutes * 60_000;
      const stopping = new AbortController();
      const given = stoppableLibrary(library, stopping.signal);
      const reading = readDueFeeds({ ...watching, library: given }, () => stopping.signal.aborted);
      const before = server.requests.length;
      while (server.requests.length < before + 2) await sleep(5);
      stopping.abort();
      await reading;
    },
    articles: (): Promise<readonly Article[]> => claims.articles(DEFAULT_WORKSPACE, story.id),
    waiting: async (): Promise<number> => {
      const [one] = await feeds.ofStory(DEFAULT_WORKSPACE, story.id);
      return one === undefined ? 0 : (await feeds.waiting(DEFAULT_WORKSPACE, one.id, new Date(8.64e15), 1)).total;
    },
    feed: async (): Promise<Feed | undefined> => (await feeds.ofStory(DEFAULT_WORKSPACE, story.id))[0],
  };
};

export type FeedDesk = Awaited<ReturnType<typeof openFeedDesk>>;
