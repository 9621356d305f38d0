/** Pages, feeds and texts made to cost time or memory. Built here, so that nothing of the kind is kept as a file. */
import { DOCUMENTS } from './hard-documents.ts';

const PROSE = 'The minister said on Monday that the harbour would stay closed until the inquiry ends. '.repeat(6);
const page = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;
const beside = (body: string): string => page(`<p>${PROSE}</p>${body}`);
const feed = (items: string): string => `<rss version="2.0"><channel><title>Feed</title>${items}</channel></rss>`;
const item = (n: number): string =>
  `<item><title>Story ${n}</title><link>https://a.example/${n}</link><description>The minister denied it on Monday.</description></item>`;

export interface Hard {
  readonly kind: 'page' | 'feed' | 'text' | 'document';
  /** What the file is called; null: it came without a name. */
  readonly file: string | null;
  readonly source: () => string | Uint8Array;
}

const pages: Readonly<Record<string, () => string>> = {
  '100,000 line breaks': () => beside(`${'<br>'.repeat(100_000)}<p>${PROSE}</p>`),
  '100,000 quotation marks': () => beside(`<p>${'"'.repeat(100_000)}</p>`),
  'a word of a million letters': () => beside(`<p>${'a'.repeat(1_000_000)}</p>`),
  'a million tags deep': () => beside('<div>'.repeat(1_000_000)),
  'lists within lists': () => beside('<ul><li>'.repeat(50_000)),
  'tables within tables': () => beside('<table><tr><td>'.repeat(20_000)),
  '300,000 attributes': () => page(`<p ${'a=1 '.repeat(300_000)}>${PROSE}</p>`),
  'a comment that never ends': () => beside(`<!-- ${'-'.repeat(500_000)}`),
  '100,000 paragraphs': () => page(`<p>${PROSE.slice(0, 40)}</p>`.repeat(100_000)),
  'half a million spans': () => beside('<span>a</span>'.repeat(500_000)),
  'styles without end': () => page(`<style>${'.a{color:red}'.repeat(50_000)}</style><p>${PROSE}</p>`),
  'braces without end': () => page(`<style>${'{'.repeat(200_000)}</style><p>${PROSE}</p>`),
  'half-open tags': () => beside('<a href="'.repeat(50_000)),
  'JSON nested deeply': () => page(`<script type="application/ld+json">${'['.repeat(100_000)}</script><p>${PROSE}</p>`),
  'half-written entities': () => beside(`<p>${'&amp'.repeat(200_000)}</p>`),
  'a million and a half numeric references': () => beside(`<p>${'&#65;'.repeat(1_500_000)}</p>`),
  'inline styles without end': () => page(`<p style="${'color: '.repeat(100_000)}">x</p><p>${PROSE}</p>`),
  'classes without end': () => page(`<div class="${'related-'.repeat(50_000)}"><p>${PROSE}</p></div>`),
  'seven megabytes of prose in one paragraph': () => page(`<p>${PROSE.repeat(13_500)}</p>`),
};

const feeds: Readonly<Record<string, () => string>> = {
  'an item nested 100,000 deep': () =>
    feed(`<item><title>A</title><description>${'<b>'.repeat(100_000)}</description></item>`),
  'a title of a million letters': () => feed(`<item><title>${'a'.repeat(1_000_000)}</title></item>`),
  '50,000 items': () => feed(Array.from({ length: 50_000 }, (_, n) => item(n)).join('')),
};

const texts: Readonly<Record<string, () => string>> = {
  'a text of 10^5 quotation marks among words': () => `${PROSE}${'"'.repeat(100_000)}`,
  'eight megabytes of one line': () => PROSE.repeat(15_000),
  'the longest text that is read': () => PROSE.repeat(950),
  '80,000 cues': () => 'said '.repeat(80_000),
  '10,000 names': () => 'John Smith, '.repeat(10_000),
  'nested lists': () => Array.from({ length: 10_000 }, (_, n) => `${' '.repeat(n % 50)}- item ${n}`).join('\n'),
};

const as = (kind: Hard['kind'], sources: Readonly<Record<string, () => string>>): readonly [string, Hard][] =>
  Object.entries(sources).map(([name, source]) => [name, { kind, file: null, source }]);

const documents = Object.entries(DOCUMENTS).map(([name, { file, bytes }]): [string, Hard] => [
  name,
  { kind: 'document', file, source: bytes },
]);

export const HARD: ReadonlyMap<string, Hard> = new Map([
  ...as('page', pages),
  ...as('feed', feeds),
  ...as('text', texts),
  ...documents,
]);
