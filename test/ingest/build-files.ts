/** Files as other programs write them, made from words: ZIP archives, Word documents, PDFs, e-mails. */
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const part = (name: string, text: string): Part => ({ name, bytes: Buffer.from(text) });

type Fields = readonly (readonly [size: 2 | 4, value: number])[];

const words = (layout: Fields): Buffer => {
  const out = Buffer.alloc(layout.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of layout) at = size === 2 ? out.writeUInt16LE(value, at) : out.writeUInt32LE(value, at);
  return out;
};

/** Stored, or packed on demand (PKWARE's APPNOTE.TXT, 4.3). */
export const buildZip = (parts: readonly Part[], packed = false): Uint8Array => {
  const method = packed ? 8 : 0;
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes: plain } of parts) {
    const label = Buffer.from(name);
    const bytes = packed ? deflateRawSync(plain) : plain;
    const [crc, size] = [crc32(plain), bytes.length];
    const shared: Fields = [
      [2, 20],
      [2, 0],
      [2, method],
      [4, 0],
      [4, crc],
      [4, size],
      [4, plain.length],
      [2, label.length],
      [2, 0],
    ];
    const local = words([[4, 0x04034b50], ...shared]);
    files.push(local, label, Buffer.from(bytes));
    directory.push(words([[4, 0x02014b50], [2, 20], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), label);
    at += local.length + label.length + size;
  }
  const listed = Buffer.concat(directory);
  const end = words([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, listed.length],
    [4, at],
    [2, 0],
  ]);
  return Buffer.concat([...files, listed, end]);
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** `body`: what stands in w:body. */
export const docxParts = (body: string): readonly Part[] => [
  part('[Content_Types].xml', TYPES),
  part('_rels/.rels', RELATIONS),
  part(
    'docProps/core.xml',
    `${XML}<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Harbour &amp; bridge</dc:title><dc:creator>Ann Reed</dc:creator><dcterms:created>2026-03-02T08:00:00Z</dcterms:created></cp:coreProperties>`,
  ),
  part(
    'word/document.xml',
    `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  ),
];

export const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
export const buildDocx = (...paragraphs: readonly string[]): Uint8Array =>
  buildZip(docxParts(paragraphs.map(paragraph).join('')));

/** A file of these objects, with its table of where each begins (ISO 32000-1, 7.5). */
const written = (objects: readonly string[], trailer: string): Uint8Array => {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
};

/** One page of lines in Helvetica; `trailer` goes into the trailer's dictionary (ISO 32000-1, 7.5). */
export const buildPdf = (lines: readonly string[], trailer = ''): Uint8Array => {
  const escaped = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`);
  const content = `BT /F1 11 Tf 14 TL 56 780 Td ${escaped.join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    "<< /Title (Harbour closed) /Author (Ann Reed) /CreationDate (D:20260302080000+01'00') >>",
    '<< /Filter /Standard /V 1 /R 2 /O (0123456789abcdef0123456789abcdef) /U (0123456789abcdef0123456789abcdef) /P -4 >>',
  ];
  return written(objects, `/Root 1 0 R /Info 6 0 R ${trailer}`);
};

/** Pages with these lines on each. */
export const buildPages = (pages: number, lines: readonly string[]): Uint8Array => {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join(' ');
  const content = deflateSync(Buffer.from(`BT /F1 11 Tf 14 TL 56 780 Td ${shown} ET`));
  const numbers = Array.from({ length: pages }, (_, page) => 5 + page);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n${content.toString('latin1')}\nendstream`,
    ...numbers.map(
      () =>
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    ),
  ];
  return written(objects, '/Root 1 0 R');
};

/** One page whose words are followed by `blanks` bytes of nothing, packed `times` over. */
export const buildPackedPdf = (words: string, blanks: number, times = 1): Uint8Array => {
  let stream = Buffer.concat([Buffer.from(`BT /F1 11 Tf 56 780 Td (${words}) Tj ET\n`), Buffer.alloc(blanks, ' ')]);
  for (let turn = 0; turn < times; turn += 1) stream = deflateSync(stream);
  const filter = `/Filter [${'/FlateDecode '.repeat(times)}]`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} ${filter} >>\nstream\n${stream.toString('latin1')}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  return written(objects, '/Root 1 0 R');
};

/** Needs a password nobody has. */
export const buildLockedPdf = (lines: readonly string[]): Uint8Array =>
  buildPdf(lines, '/Encrypt 7 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]');

export const buildEmail = (headers: readonly string[], body: string): Uint8Array =>
  Buffer.from(
    `${['From: Port Authority <press@port.example>', 'To: desk@news.example', 'Subject: Harbour closed', 'Date: Mon, 02 Mar 2026 08:00:00 +0100', 'MIME-Version: 1.0', ...headers].join('\r\n')}\r\n\r\n${body}`,
  );
