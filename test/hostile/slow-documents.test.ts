/** A document has as long as anything else, however many pages it comes in, and the one after it is read as ever. */
import { expect, test } from 'vitest';
import { threadReader } from '../../src/ingest/worker/thread-reader.ts';
import { buildDocx, buildPages, buildPdf } from '../ingest/build-files.ts';

const about = { contentType: null, name: null, now: new Date('2026-03-03T12:00:00Z') };
const WORDS = 'The harbour stays closed, the minister said on Monday.';
const lines = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `${at} ${WORDS}`);

test.each<[string, Uint8Array]>([
  ['whose one page is never read through', buildPdf(lines(120_000))],
  ['whose pages are each read soon, and all of them never', buildPages(200, lines(3_000))],
])(
  'a PDF %s ends soon, and the next is read',
  async (_, bytes) => {
    const reader = threadReader();
    expect(await reader.read(buildPdf([WORDS]), about)).toMatchObject({ ok: true, value: { text: WORDS } });
    const began = performance.now();
    expect(await reader.read(bytes, about)).toMatchObject({ ok: false, problem: { code: 'too-hard' } });
    // After two seconds; a timer of a busy machine rings late, and the whole would take minutes.
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(await reader.read(buildDocx(WORDS), about)).toMatchObject({ ok: true, value: { text: WORDS } });
  },
  60_000,
);
