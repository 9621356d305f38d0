/** Entities and other references out of a document: none is followed, none is expanded, no listener is reached. */
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { threadReader } from '../../src/ingest/worker/thread-reader.ts';

const reader = threadReader();
const IN_TIME = 6_000;
let reached = 0;
let port = 0;
const listener = createServer((socket) => {
  reached += 1;
  socket.destroy();
});

beforeAll(async () => {
  await new Promise<void>((listening) => listener.listen(0, '127.0.0.1', listening));
  const address = listener.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => {
  expect(reached).toBe(0);
  listener.close();
});

const item = (words: string, rest = ''): string =>
  `<item><title>Harbour</title><link>https://a.example/1</link><description>${words}</description>${rest}</item>`;
const rss = (inner: string): string => `<rss version="2.0"><channel><title>Feed</title>${inner}</channel></rss>`;
const dtd = (inner: string, use: string): string => `<?xml version="1.0"?><!DOCTYPE rss [${inner}]>${rss(item(use))}`;

const feed = async (source: string) => {
  const began = performance.now();
  const bytes = Buffer.from(source.replaceAll('PORT', String(port)));
  const read = await reader.feed(bytes, null, 'https://a.example/feed');
  expect(performance.now() - began).toBeLessThan(IN_TIME);
  return read;
};

describe('a document type declaration', () => {
  test.each<[string, string]>([
    ['a billion laughs', dtd('<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">', '&c;')],
    ['an entity that holds itself', dtd('<!ENTITY a "&b;"><!ENTITY b "&a;">', '&a;')],
    ['a large entity many times', dtd(`<!ENTITY a "${'x'.repeat(100_000)}">`, '&a;'.repeat(1_000))],
    ['a file of the system', dtd('<!ENTITY f SYSTEM "file:///etc/passwd">', '&f;')],
    ['an address of the network', dtd('<!ENTITY f SYSTEM "http://127.0.0.1:PORT/">', '&f;')],
    ['a parameter entity', dtd('<!ENTITY % p SYSTEM "http://127.0.0.1:PORT/"> %p;', 'x')],
    [
      'a parameter entity that builds another',
      dtd('<!ENTITY % a "<!ENTITY b SYSTEM \'file:///etc/passwd\'>"> %a;', '&b;'),
    ],
    ['a public identifier', dtd('<!ENTITY f PUBLIC "x" "http://127.0.0.1:PORT/">', '&f;')],
    ['an unparsed entity', dtd('<!NOTATION n SYSTEM "n"><!ENTITY f SYSTEM "http://127.0.0.1:PORT/" NDATA n>', '&f;')],
    ['an entity within an attribute', dtd('<!ENTITY f SYSTEM "file:///etc/passwd">', '<a href="&f;">x</a>')],
    [
      'a default for an attribute',
      dtd('<!ATTLIST item about CDATA "&f;"><!ENTITY f SYSTEM "file:///etc/passwd">', 'x'),
    ],
  ])('with %s is refused', async (_, source) => {
    expect(await feed(source)).toMatchObject({ ok: false, problem: { code: 'unreadable' } });
  });

  test('that names an external one is refused or not fetched', async () => {
    const read = await feed(`<!DOCTYPE rss SYSTEM "http://127.0.0.1:PORT/rss.dtd">${rss(item('Words of Monday'))}`);
    expect(read.ok ? read.value.entries.length : read.problem.code).toSatisfy(
      (one) => one === 1 || one === 'unreadable',
    );
  });
});

describe('references without a declaration', () => {
  test.each<[string, string]>([
    ['numbers, 400,000 of them', item('&#65;'.repeat(400_000))],
    ['numbers in hexadecimal', item('&#x41;'.repeat(300_000))],
    ['numbers of no character', item(`${'&#0;&#x110000;&#xD800;'.repeat(1_000)}Words`)],
    ['names of HTML', item('&eacute;&nbsp;'.repeat(100_000))],
    ['names of nothing', item('&passwd;&f;'.repeat(50_000))],
    [
      'an inclusion',
      item('Words', '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="http://127.0.0.1:PORT/"/>'),
    ],
    ['a style sheet', `${item('Words')}<?xml-stylesheet href="http://127.0.0.1:PORT/s.xsl" type="text/xsl"?>`],
    ['a schema', item('Words', '<x xsi:schemaLocation="u http://127.0.0.1:PORT/s.xsd"/>')],
  ])('%s: the item is read, and nothing is fetched', async (_, inner) => {
    const read = await feed(rss(inner));
    expect(read).toMatchObject({ ok: true, value: { entries: [{ title: 'Harbour' }] } });
    expect(JSON.stringify(read)).not.toContain('root:');
  });
});

test.each<[string, string]>([
  ['an external type', '<!DOCTYPE html SYSTEM "http://127.0.0.1:PORT/x.dtd">'],
  ['an entity', '<!DOCTYPE html [<!ENTITY f SYSTEM "file:///etc/passwd">]>'],
])('a page with %s is read without it', async (_, declaration) => {
  const prose = 'The minister said on Monday that the harbour would stay closed until the inquiry ends. '.repeat(6);
  const markup = `${declaration}<html><body><article><p>&f; ${prose}</p></article></body></html>`;
  const read = await reader.read(Buffer.from(markup.replaceAll('PORT', String(port))), {
    contentType: 'text/html',
    name: null,
    now: new Date('2026-03-03T12:00:00Z'),
  });
  expect(read.ok && read.value.text).toContain('harbour would stay closed');
  expect(JSON.stringify(read)).not.toContain('root:');
});
