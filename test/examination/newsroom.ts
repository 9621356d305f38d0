/** Newspapers on loopback: pages of three outlets that differ, their feeds, and pages made to hurt whoever reads them. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HARD } from '../hostile/hard-to-read.ts';

const page = (outlet: string, title: string, paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="2026-03-03T18:00:00Z"></head><body><nav>Home News Sport</nav><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article><footer>Share on facebook</footer></body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/gazette': page('Tide Gazette', 'Twelve hurt as crane falls at Norrby harbour', [
    'Twelve people were hurt at Norrby harbour, the fire service said.',
    'The harbour master, Ines Moreau, said on Tuesday that the crane had been inspected in January.',
    '“Nobody warned us about the crane,” said the mayor, Ana Ruiz.',
  ]),
  '/courier': page('Dock Courier', 'Thirty hurt as crane falls at Norrby harbour', [
    'Thirty people were hurt at Norrby harbour, the dock workers’ union said.',
    'The harbour master, Ines Moreau, denied on Tuesday that the crane had been inspected in January.',
    'The mayor, Ana Ruiz, has not commented on the crane.',
  ]),
  '/herald': page('Norrby Herald', 'Harbour stays closed', [
    'Norrby harbour stays closed until Friday, the harbour master, Ines Moreau, said on Tuesday.',
  ]),
  '/ferry': page('Norrby Herald', 'Ferry sails again', [
    'The ferry from Norrby sails again, the mayor, Ana Ruiz, confirmed on Tuesday.',
  ]),
};

export interface Newsroom {
  readonly site: string;
  readonly port: number;
  /** Names of addresses that are hard to read. */
  readonly hard: readonly string[];
  /** Puts one more item at the head of every feed. */
  publish(path: string, title: string): void;
  close(): void;
}

type Entry = readonly [path: string, title: string];

const RSS = (site: string, items: readonly Entry[]): string =>
  `<rss version="2.0"><channel><title>Tide RSS</title>${items.map(([path, title]) => `<item><title>${title}</title><link>${site}${path}?from=rss</link></item>`).join('')}</channel></rss>`;
const ATOM = (site: string, items: readonly Entry[]): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Tide Atom</title>${items.map(([path, title]) => `<entry><title>${title}</title><link href="${site}${path}?from=atom"/></entry>`).join('')}</feed>`;
const JSON_FEED = (site: string, items: readonly Entry[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Tide JSON',
    items: items.map(([path, title]) => ({ id: path, url: `${site}${path}?from=json`, title })),
  });

export const openNewsroom = async (): Promise<Newsroom> => {
  const items: Entry[] = [
    ['/herald', 'Harbour stays closed'],
    ['/nowhere', 'A cake is baked'],
  ];
  const hard = new Map(
    [...HARD]
      .filter(([, { kind }]) => kind === 'page')
      .map(([, { source }], at) => [`/hard-${at}` as string, source] as const),
  );
  const server: Server = createServer(({ url = '' }, response) => {
    const path = url.split('?')[0] ?? '';
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const feeds: Readonly<Record<string, () => string>> = {
      '/rss': () => RSS(site, items),
      '/atom': () => ATOM(site, items),
      '/json': () => JSON_FEED(site, items),
    };
    const body = PAGES[path] ?? feeds[path]?.() ?? hard.get(path)?.();
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': path in feeds ? 'application/xml' : 'text/html' }).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    site: `http://127.0.0.1:${port}`,
    port,
    hard: [...hard.keys()],
    publish: (path, title) => void items.unshift([path, title]),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
};
