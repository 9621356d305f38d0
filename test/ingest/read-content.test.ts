import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicationDate } from '../../src/ingest/publication-date.ts';
import { CONTENT_LIMIT, readContent } from '../../src/ingest/read-content.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const ABOUT = { contentType: null, name: null, now: new Date('2026-03-02T12:00:00Z') };
const code = async (content: string | Uint8Array) => {
  const read = await readContent(content, ABOUT);
  return read.ok ? read.value.text : read.problem.code;
};

describe('reading what was handed over', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['UTF-8 text', new TextEncoder().encode('Zwölf Boote'), 'Zwölf Boote'],
    ['a byte order mark stays, because offsets are file offsets', bytes(0xef, 0xbb, 0xbf, 0x41), '\uFEFFA'],
    ['UTF-16 with its mark', bytes(0xff, 0xfe, 0x41, 0x00), '\uFEFFA'],
    ['a few bytes of Latin-1, which could be anything', bytes(0x5a, 0x77, 0xf6, 0x6c, 0x66), 'charset'],
    ['what only begins like a PDF', new TextEncoder().encode('%PDF-1.7 …'), 'unreadable'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47), 'not-text'],
    [
      'a few NUL characters, which no text holds, as characters nobody knows',
      `a\0b${'c'.repeat(200)}`,
      `a\ufffdb${'c'.repeat(200)}`,
    ],
    ['many NUL characters', 'a\0b', 'not-text'],
    ['nothing', '', 'empty'],
    ['marks without a word', ' \n-- ** \n', 'empty'],
    ['more than the limit', 'a'.repeat(CONTENT_LIMIT + 1), 'too-large'],
  ])('%s', async (_, content, expected) => {
    expect(await code(content)).toBe(expected);
  });

  test('any bytes are a text or a refusal in words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (content) => {
        const read = await readContent(content, ABOUT);
        if (read.ok) expect(read.value.text.isWellFormed()).toBe(true);
        else expect(read.problem.message).toMatch(/\.$/);
      }),
    );
  });
});

describe('a publication date as typed', () => {
  test.each([
    ['2025-12-30', '2025-12-30'],
    ['2025-12-30T18:00:00Z', '2025-12-30T18:00:00Z'],
    ['2025-12-30 18:00', '2025-12-30T18:00:00Z'],
    ['2025-12-30T18:00+0100', '2025-12-30T18:00:00+01:00'],
    ['2025-02-30', null],
    ['2025-12-30T25:00:00Z', null],
    ['yesterday', null],
  ])('%s is %s', (typed, expected) => {
    expect(publicationDate(typed)).toBe(expected);
  });
});
