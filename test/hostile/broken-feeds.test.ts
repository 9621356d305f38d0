/** Feeds made to break their reader: each ends as a feed or a refusal in words, within two seconds. */
import { describe, expect, test } from 'vitest';
import { threadReader } from '../../src/ingest/worker/thread-reader.ts';

const reader = threadReader();
/** Two seconds for the job, and the start of a fresh thread where the one before was ended, on a busy machine. */
const IN_TIME = 6_000;
const bytes = (text: string): Uint8Array => Buffer.from(text);
const item = (n: number | string): string =>
  `<item><title>Story ${n}</title><link>https://a.example/${n}</link><description>The minister denied it on Monday.</description></item>`;
const rss = (inner: string): string => `<rss version="2.0"><channel><title>Feed</title>${inner}</channel></rss>`;

/** How many entries come out, or the code of the refusal. */
const readFeed = async (source: string | Uint8Array): Promise<number | string> => {
  const began = performance.now();
  const read = await reader.feed(typeof source === 'string' ? bytes(source) : source, null, 'https://a.example/feed');
  expect(performance.now() - began).toBeLessThan(IN_TIME);
  if (!read.ok) expect(read.problem.message).toMatch(/\.$/);
  return read.ok ? read.value.entries.length : read.problem.code;
};

describe('broken feeds', () => {
  test.each<[string, string | Uint8Array, number | string]>([
    ['whole', rss(item(1) + item(2)), 2],
    ['cut off in a tag', `<rss><channel>${item(1)}<item><title>Cut</ti`, 2],
    ['cut off in an item', `<rss><channel>${item(1)}<item><title>Cut</title><descr`, 2],
    ['two roots', rss(item(1)) + rss(item(2)), 2],
    [
      'a wrong namespace',
      '<feed xmlns="http://x/"><entry><title>A</title><link href="https://a.example/1"/></entry></feed>',
      1,
    ],
    [
      'prefixes everywhere',
      '<atom:feed xmlns:atom="x"><atom:entry><atom:title>A</atom:title></atom:entry></atom:feed>',
      1,
    ],
    ['RDF', `<rdf:RDF xmlns:rdf="x"><channel><title>F</title></channel>${item(1)}</rdf:RDF>`, 1],
    ['a page instead of a feed', '<!doctype html><html><body><p>Hello</p></body></html>', 'unreadable'],
    ['NULs', `\0<rss><channel>${item(1)}\0</channel></rss>`, 1],
    ['CDATA that is split', rss('<item><title><![CDATA[A]]]]><![CDATA[> B]]></title></item>'), 1],
    ['CDATA that never ends', rss('<item><title>A</title><description><![CDATA[text'), 1],
    ['nothing', '', 'unreadable'],
    ['blanks', ' \n\t ', 'unreadable'],
    ['no items', rss(''), 0],
    ['empty items', rss('<item/><item></item>'), 0],
    ['items without titles', rss('<item><description>Words</description></item>'), 1],
    ['unescaped marks', rss('<item><title>A & B < C</title></item>'), 1],
    ['entities of HTML', rss('<item><title>A&nbsp;B&eacute;</title></item>'), 1],
    ['no declaration and a byte order mark', `\ufeff${rss(item(1))}`, 1],
    ['blanks before the declaration', `\n\n <?xml version="1.0"?>${rss(item(1))}`, 1],
    ['an encoding that lies', `<?xml version="1.0" encoding="utf-16"?>${rss(item('é'))}`, 1],
    [
      'JSON Feed',
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', content_text: 'A' }] }),
      1,
    ],
    ['JSON Feed cut off', '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":', 'unreadable'],
    ['JSON with items of every type', '{"items":[null,1,"a",[],{},{"title":5},{"title":"A"}]}', 2],
    ['JSON that is no feed', '{"a":1}', 'unreadable'],
    ['bytes at random', Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 251), 'charset'],
    ['items within items', rss(`<item><title>A</title>${item(2)}</item>`), 2],
    [
      'tags nested 100,000 deep',
      rss(`<item><title>A</title><description>${'<b>'.repeat(100_000)}</description></item>`),
      1,
    ],
    ['links that are no addresses', rss('<item><title>A</title><link>javascript:alert(1)</link></item>'), 1],
    ['a title of a million letters', rss(`<item><title>${'a'.repeat(1_000_000)}</title></item>`), 1],
  ])('%s', async (_, source, expected) => {
    expect([expected, 'too-hard']).toContain(await readFeed(source));
  });

  test('50,000 items are read in one piece, or refused in time', async () => {
    const many = rss(Array.from({ length: 50_000 }, (_, i) => `<item><title>S${i}</title></item>`).join(''));
    expect([50_000, 'too-hard']).toContain(await readFeed(many));
  });
});
