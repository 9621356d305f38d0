/** Files that are not what they say, or hold more than an article: each is read as its words or refused in words. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/ingest/read-content.ts';
import {
  buildDocx,
  buildEmail,
  buildLockedPdf,
  buildPackedPdf,
  buildPdf,
  buildZip,
  docxParts,
  paragraph,
  part,
} from '../ingest/build-files.ts';

const WORDS = 'The harbour stays closed, the minister said on Monday.';
const MB = 1024 * 1024;
const NOW = new Date('2026-03-03T12:00:00Z');

/** The words, or the code of the refusal. */
const read = async (bytes: Uint8Array, name: string): Promise<string> => {
  const got = await readContent(bytes, { contentType: null, name, now: NOW });
  if (!got.ok) expect(got.problem.message).toMatch(/^[^\n]{20,200}\.$/);
  return got.ok ? got.value.text : got.problem.code;
};

/** Names out of the archive's folder, or the same name twice. */
const withPart = (name: string, text: string): Uint8Array =>
  buildZip([...docxParts(paragraph(WORDS)), part(name, text)]);
const cut = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.floor(bytes.length / 2));
/** Says that it holds 4 GiB. */
const lyingSize = (bytes: Uint8Array): Uint8Array => {
  const out = Buffer.from(bytes);
  const at = out.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  out.writeUInt32LE(0xfffffff0, at + 20);
  return out;
};

describe('an upload', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['a picture named as text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'a.txt', 'not-text'],
    ['a program named as a PDF', Buffer.from('MZ\x90\x00program', 'latin1'), 'a.pdf', 'not-text'],
    ['text named as a PDF', Buffer.from(WORDS), 'a.pdf', 'not-text'],
    ['text named as a Word document', Buffer.from(WORDS), 'a.docx', 'not-text'],
    ['a PDF named as text is read as what it is', buildPdf([WORDS]), 'a.txt', WORDS],
    ['an old Office document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'a.docx', 'not-text'],
    ['rich text', Buffer.from(`{\\rtf1 ${WORDS}}`), 'a.txt', 'not-text'],
    ['nothing', new Uint8Array(), 'a.txt', 'empty'],
    ['more than the limit', Buffer.alloc(8 * 1024 * 1024 + 1, 'a'), 'a.txt', 'too-large'],
    ['a name that climbs out of its folder', Buffer.from(WORDS), '../../etc/passwd', WORDS],
    ['an entry that climbs out of its archive', withPart('../../../etc/passwd', 'root'), 'a.docx', WORDS],
    ['the same entry twice', withPart('word/media/a.xml', '<a/>'), 'a.docx', WORDS],
    ['a document with macros', withPart('word/vbaProject.bin', 'x'), 'a.docx', 'protected'],
    ['an archive that is no document', buildZip([part('a.txt', WORDS)]), 'a.zip', 'not-text'],
    ['an archive named as a document', buildZip([part('a.txt', WORDS)]), 'a.docx', 'not-text'],
    ['an archive behind a PDF', Buffer.concat([buildPdf([WORDS]), buildZip([part('a.txt', 'x')])]), 'a.pdf', WORDS],
    ['a PDF cut in the middle', cut(buildPdf([WORDS])), 'a.pdf', 'unreadable'],
    ['a PDF with a password', buildLockedPdf([WORDS]), 'a.pdf', 'protected'],
    ['a PDF without words', buildPdf([]), 'a.pdf', 'empty'],
    ['a PDF whose words are packed', buildPackedPdf(WORDS, 1_000), 'a.pdf', WORDS],
    ['a PDF of 100 MB once unpacked', buildPackedPdf(WORDS, 100 * MB), 'a.pdf', 'too-large'],
    ['a PDF of 100 MB packed twice into a kilobyte', buildPackedPdf(WORDS, 100 * MB, 2), 'a.pdf', 'too-large'],
    ['a PDF packed nine times over', buildPackedPdf(WORDS, 10, 9), 'a.pdf', 'too-large'],
    ['a document cut in the middle', cut(buildDocx(WORDS)), 'a.docx', 'unreadable'],
    ['an archive that lies about its size', lyingSize(buildDocx(WORDS)), 'a.docx', 'unreadable'],
    ['a document without words', buildDocx(), 'a.docx', 'empty'],
    ['an e-mail without words', buildEmail(['Content-Type: text/plain'], '\r\n'), 'a.eml', 'empty'],
  ])('%s', async (_, bytes, name, expected) => {
    expect(await read(bytes, name)).toBe(expected);
  });

  test('a document of 150 MB once unpacked is refused before it is', async () => {
    const bomb = buildZip(
      [...docxParts(paragraph(WORDS)), { name: 'word/a.xml', bytes: Buffer.alloc(150 * MB, 'a') }],
      true,
    );
    const before = process.memoryUsage().rss;
    expect(await read(bomb, 'a.docx')).toBe('too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * MB);
  });
});
