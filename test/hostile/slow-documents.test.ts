/** A document may take its time only while its pages come: one that stands still ends as soon as anything else. */
import { expect, test } from 'vitest';
import { threadReader } from '../../src/ingest/worker/thread-reader.ts';
import { buildDocx, buildPdf } from '../ingest/build-files.ts';

const about = { contentType: null, name: null, now: new Date('2026-03-03T12:00:00Z') };
const WORDS = 'The harbour stays closed, the minister said on Monday.';

/** One page with so many words on it that reading it takes far longer than a page may. */
const heavy = (): Uint8Array => buildPdf(Array.from({ length: 120_000 }, (_, at) => `${at} ${WORDS}`));

test('a PDF whose one page is never read through ends after two seconds, and the next is read', async () => {
  const reader = threadReader();
  expect(await reader.read(buildPdf([WORDS]), about)).toMatchObject({ ok: true, value: { text: WORDS } });
  const began = performance.now();
  expect(await reader.read(heavy(), about)).toMatchObject({ ok: false, problem: { code: 'too-hard' } });
  expect(performance.now() - began).toBeLessThan(4_500);
  expect(await reader.read(buildDocx(WORDS), about)).toMatchObject({ ok: true, value: { text: WORDS } });
}, 60_000);
