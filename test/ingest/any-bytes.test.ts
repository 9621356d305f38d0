/** Whatever is handed over is an article or a refusal in words: random bytes, and good files with bytes changed, cut or put in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../src/ingest/feed/read-feed.ts';
import { readContent } from '../../src/ingest/read-content.ts';
import { localReader } from '../../src/ingest/reader.ts';
import { winkTagger } from '../../src/text/wink-tagger.ts';
import { buildDocx, buildEmail, buildPdf } from './build-files.ts';

const NOW = new Date('2026-03-03T12:00:00Z');
const RUNS = 1_000;
const WORDS = 'The harbour master, Ines Moreau, denied on Tuesday that the crane had failed. “It stands,” she said.';
const PAGE = `<!doctype html><html><head><title>Quay</title><meta charset="utf-8"></head><body><article><h1>Quay</h1><p>${WORDS}</p><p>${WORDS}</p></article></body></html>`;
const RSS = `<?xml version="1.0"?><rss><channel><title>Tide</title><item><title>Quay</title><link>https://a.example/1</link><description>${WORDS}</description></item></channel></rss>`;

const FILES: Readonly<Record<string, Uint8Array>> = {
  'a.txt': Buffer.from(WORDS),
  'a.md': Buffer.from(`---\ntitle: Quay\n---\n# Quay\n\n${WORDS}`),
  'a.html': Buffer.from(PAGE),
  'a.xml': Buffer.from(RSS),
  'a.pdf': buildPdf([WORDS]),
  'a.docx': buildDocx(WORDS),
  'a.eml': buildEmail(['Content-Type: text/html; charset=utf-8'], PAGE),
  'wide.txt': Buffer.from(`\ufeff${WORDS}`, 'utf16le'),
};

interface Change {
  readonly at: number;
  readonly gone: number;
  readonly bytes: Uint8Array;
}

const changed = (file: Uint8Array, changes: readonly Change[]): Uint8Array => {
  let out = Buffer.from(file);
  for (const { at, gone, bytes } of changes) {
    const from = Math.floor(at * out.length);
    out = Buffer.concat([out.subarray(0, from), bytes, out.subarray(from + gone)]);
  }
  return out;
};

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.nat(40),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc
      .constantFrom('<', '</p>', '<!--', '<script>', '&#0;', '\u202e', '\0', ']]>', '\r\n\r\n', '\ufeff')
      .map(Buffer.from),
  ),
});
const file = fc.constantFrom(...Object.keys(FILES));
const handed = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(file, fc.array(change, { minLength: 1, maxLength: 5 })) },
  { weight: 1, arbitrary: fc.tuple(file, fc.uint8Array({ maxLength: 400 })) },
);

const bytesOf = ([name, how]: readonly [string, readonly Change[] | Uint8Array]): Uint8Array =>
  how instanceof Uint8Array ? how : changed(FILES[name] ?? new Uint8Array(), how);

describe('any bytes', () => {
  const reader = localReader(winkTagger());

  test('are an article whose claims stand where they say, or a refusal in words', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(handed, async (one) => {
        const read = await readContent(bytesOf(one), { contentType: null, name: one[0], now: NOW });
        if (!read.ok) {
          expect(read.problem.message).toMatch(/^[^\n]{10,300}\.$/);
          return;
        }
        const { text } = read.value;
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toContain('\0');
        const found = await reader.extract({ text, title: null, publishedAt: '2026-03-03' });
        if (!found.ok) throw new Error(found.problem.message);
        for (const { evidence, content, quotes } of found.value.findings)
          for (const span of [evidence, ...(content === null ? [] : [content]), ...quotes])
            expect(text.slice(span.start, span.end)).toBe(span.text);
      }),
      { numRuns: RUNS },
    );
  });

  test('are a feed or a refusal in words', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(handed, (one) => {
        const read = readFeed(bytesOf(['a.xml', one[1]]), null, 'https://a.example/feed');
        if (!read.ok) {
          expect(read.problem.message).toMatch(/^[^\n]{10,300}\.$/);
          return;
        }
        for (const { link } of read.value.entries) expect(link ?? 'https://a.example/').toMatch(/^https?:/);
      }),
      { numRuns: RUNS },
    );
  });
});
