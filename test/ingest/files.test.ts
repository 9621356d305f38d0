/** Articles as files of other programs: the words come out in reading order, with what the file says of itself. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/ingest/read-content.ts';
import { buildDocx, buildEmail, buildPdf, buildZip, docxParts, paragraph } from './build-files.ts';

const NOW = new Date('2026-03-03T12:00:00Z');
const read = async (bytes: Uint8Array, name: string) => {
  const got = await readContent(bytes, { contentType: null, name, now: NOW });
  if (!got.ok) return got.problem;
  const { text, title, outlet, author, published } = got.value;
  return { text, title, outlet, author, published };
};

test('a Word document: paragraphs, a list and a table as lines, no deleted words', async () => {
  const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
  const body = [
    paragraph('The harbour stays closed, the minister said on Monday.'),
    `<w:p><w:r><w:t>Nobody was hurt</w:t></w:r><w:del><w:r><w:delText> badly</w:delText></w:r></w:del><w:ins><w:r><w:t>, she added</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>`,
    `<w:tbl><w:tr>${cell('Closed')}${cell('3 March')}</w:tr></w:tbl>`,
  ].join('');
  expect(await read(buildZip(docxParts(body)), 'a.docx')).toEqual({
    text: 'The harbour stays closed, the minister said on Monday.\n\nNobody was hurt, she added.\n\nClosed | 3 March',
    title: 'Harbour & bridge',
    outlet: null,
    author: 'Ann Reed',
    published: { at: '2026-03-02T08:00:00Z', from: 'file' },
  });
});

test('a Word document is known by what it holds, not by its name', async () => {
  expect(await read(buildDocx('The harbour stays closed.'), 'article')).toMatchObject({
    text: 'The harbour stays closed.',
  });
});

test('a PDF: lines become paragraphs again, a word that was divided is whole', async () => {
  const lines = [
    'The harbour stays closed until the in-',
    'quiry ends, the minister said on Monday',
    'in the capital.',
  ];
  expect(await read(buildPdf(lines), 'a.pdf')).toEqual({
    text: 'The harbour stays closed until the inquiry ends, the minister said on Monday in the capital.',
    title: 'Harbour closed',
    outlet: null,
    author: 'Ann Reed',
    published: { at: '2026-03-02T08:00:00+01:00', from: 'file' },
  });
});

describe('an e-mail', () => {
  const ABOUT = {
    title: 'Harbour closed',
    outlet: 'Port Authority',
    author: null,
    published: { at: '2026-03-02T07:00:00.000Z', from: 'file' },
  };

  test('in plain words: lines cut by the sender are joined, what it answers is left out', async () => {
    const body =
      'The harbour stays closed, the\r\nminister said on Monday.\r\n\r\n> Is it open?\r\n\r\nNobody was hurt.\r\n';
    expect(await read(buildEmail(['Content-Type: text/plain; charset=utf-8'], body), 'a.eml')).toEqual({
      text: 'The harbour stays closed, the minister said on Monday.\n\nNobody was hurt.',
      ...ABOUT,
    });
  });

  test('in quoted-printable Latin-1', async () => {
    const headers = ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable'];
    expect(await read(buildEmail(headers, 'The caf=E9 on the harbour stays clo=\r\nsed.\r\n'), 'a.eml')).toMatchObject({
      text: 'The café on the harbour stays closed.',
    });
  });

  test('in markup, with an attachment left alone', async () => {
    const body = [
      '--x',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<html><body><p>The harbour stays closed.</p><script>alert(1)</script><p>Nobody was hurt.</p></body></html>',
      '--x',
      'Content-Type: application/octet-stream; name="run.exe"',
      'Content-Disposition: attachment; filename="run.exe"',
      'Content-Transfer-Encoding: base64',
      '',
      'TVqQAAMAAAA=',
      '--x--',
      '',
    ].join('\r\n');
    expect(await read(buildEmail(['Content-Type: multipart/mixed; boundary=x'], body), 'a.eml')).toEqual({
      text: 'The harbour stays closed.\n\nNobody was hurt.',
      ...ABOUT,
    });
  });
});

test('Markdown: no marks, links by their words, the front matter read', async () => {
  const source =
    '---\ntitle: Harbour closed\nauthor: Ann Reed\ndate: 2026-03-02\n---\n# Harbour *closed*\n\nThe [minister](https://a.example) said\nit **stays** closed.\n\n|Day|Place|\n|---|:--|\n|Monday|harbour|\n\n---\n';
  expect(await read(Buffer.from(source), 'a.md')).toEqual({
    text: 'Harbour closed\n\nThe minister said it stays closed.\n\n|Day|Place|\n\n|Monday|harbour|',
    title: 'Harbour closed',
    outlet: null,
    author: 'Ann Reed',
    published: { at: '2026-03-02', from: 'file' },
  });
});

test('a line of 400,000 dashes ends in time', async () => {
  expect(await read(Buffer.from(`The harbour stays closed.\n\n${'-'.repeat(400_000)}x`), 'a.md')).toMatchObject({
    title: null,
  });
}, 5_000);
