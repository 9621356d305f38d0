/** Documents made to cost time or memory: each within the limits of a file, and far more to read than any article. */
import { buildDocx, buildEmail, buildPages, buildPdf, buildZip, docxParts, paragraph } from '../ingest/build-files.ts';

const WORDS = 'The harbour stays closed, the minister said on Monday.';
const lines = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `${at} ${WORDS}`);
const docx = (body: string): Uint8Array => buildZip(docxParts(body), true);
const MULTIPART = 'Content-Type: multipart/mixed; boundary=b';

/** By name the bytes and what the file is called. */
export const DOCUMENTS: Readonly<Record<string, { readonly file: string; readonly bytes: () => Uint8Array }>> = {
  'a PDF whose one page never ends': { file: 'a.pdf', bytes: () => buildPdf(lines(120_000)) },
  'a PDF of 200 pages, each quick and all of them slow': { file: 'a.pdf', bytes: () => buildPages(200, lines(3_000)) },
  'a PDF of 10,000 pages': { file: 'a.pdf', bytes: () => buildPages(10_000, lines(3)) },
  'a PDF of half-open brackets': { file: 'a.pdf', bytes: () => Buffer.from(`%PDF-1.4\n${'<< [ '.repeat(500_000)}`) },
  'a PDF of objects without end': {
    file: 'a.pdf',
    bytes: () => Buffer.from(`%PDF-1.4\n${'1 0 obj\n<< /A 1 0 R >>\nendobj\n'.repeat(200_000)}`),
  },
  'a Word document of 100,000 paragraphs': { file: 'a.docx', bytes: () => docx(paragraph(WORDS).repeat(100_000)) },
  'a Word document of a million empty paragraphs': { file: 'a.docx', bytes: () => docx('<w:p/>'.repeat(1_000_000)) },
  'a Word document nested 100,000 deep': {
    file: 'a.docx',
    bytes: () => docx(`${'<w:sdt><w:sdtContent>'.repeat(100_000)}${paragraph(WORDS)}`),
  },
  'a Word document of one endless word': { file: 'a.docx', bytes: () => buildDocx('a'.repeat(7_000_000)) },
  'a Word document of tables within tables': {
    file: 'a.docx',
    bytes: () => docx('<w:tbl><w:tr><w:tc>'.repeat(50_000)),
  },
  'an e-mail of 100,000 parts': {
    file: 'a.eml',
    bytes: () => buildEmail([MULTIPART], `--b\r\n\r\n${WORDS}\r\n`.repeat(100_000)),
  },
  'an e-mail within an e-mail, 20,000 deep': {
    file: 'a.eml',
    bytes: () => buildEmail([MULTIPART], `--b\r\n${MULTIPART}\r\n\r\n`.repeat(20_000)),
  },
  'an e-mail of 300,000 headers': {
    file: 'a.eml',
    bytes: () =>
      buildEmail(
        Array.from({ length: 300_000 }, (_, at) => `X-${at}: a`),
        WORDS,
      ),
  },
  'Markdown of half-open links': { file: 'a.md', bytes: () => Buffer.from('[a]('.repeat(500_000)) },
  'Markdown of half-open marks': { file: 'a.md', bytes: () => Buffer.from('**a __b '.repeat(500_000)) },
  'Markdown quoted a million times': { file: 'a.md', bytes: () => Buffer.from('> '.repeat(1_000_000) + WORDS) },
};
