/** A Word document's text: paragraphs, headings, lists and tables as lines; no macros, no comments, nothing deleted. */
import { inflateRawSync } from 'node:zlib';
import type { Refusal } from '../../core/ports/library.ts';
import { ok, type Result } from '../../domain/result.ts';
import { withoutUnsafe } from '../../domain/safe-text.ts';
import { pageOf } from '../page/dom.ts';
import { textBlocks } from '../page/text-blocks.ts';
import { readDate } from '../read-date.ts';
import { refuse } from '../refuse.ts';
import { bareDocument, type SourceDocument } from '../source-document.ts';
import { unpackedSize, zipEntries } from './zip-entries.ts';

const UNPACKED_LIMIT = 24 * 1024 * 1024;
const BROKEN = 'The document is damaged. Save it again, or paste the text.';

/** One element's text of docProps/core.xml. */
const property = (core: string, name: string): string | null => {
  const text = new RegExp(`<(?:\\w{1,10}:)?${name}[^>]{0,200}>([^<]{0,500})<`).exec(core)?.[1]?.trim() ?? '';
  return text === '' ? null : text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
};

/** `onLoaded`: told before the words are looked for. */
export const readDocx = async (bytes: Uint8Array, onLoaded: () => void): Promise<Result<SourceDocument, Refusal>> => {
  const entries = zipEntries(bytes);
  if (entries === null) return refuse('unreadable', BROKEN);
  const named = (name: string) => entries.find((entry) => entry.name === name);
  if (entries.some(({ name }) => /vbaProject\.bin$/i.test(name)))
    return refuse(
      'protected',
      'The document holds macros (programs), so it is not opened. Save it without them (.docx), or paste the text.',
    );
  if (named('word/document.xml') === undefined)
    return refuse('not-text', 'It is a ZIP archive and no Word document. Unpack it, and hand over the article alone.');
  if (unpackedSize(entries, UNPACKED_LIMIT) === null)
    return refuse('too-large', 'Unpacked, the document is larger than anything that is read. Paste the text instead.');
  const core = named('docProps/core.xml');
  const about =
    core === undefined
      ? ''
      : Buffer.from(core.method === 0 ? core.packed : inflateRawSync(core.packed))
          .toString('utf8')
          .slice(0, 20_000);
  try {
    const { default: mammoth } = await import('mammoth');
    onLoaded();
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        includeEmbeddedStyleMap: false,
        ignoreEmptyParagraphs: true,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    const text = withoutUnsafe(textBlocks(pageOf(value).body).join('\n\n'));
    if (!/\p{L}/u.test(text))
      return refuse('empty', 'There is no text in the document. Hand over an article with words in it.');
    const created = readDate(property(about, 'created') ?? '');
    return ok({
      ...bareDocument(text),
      title: property(about, 'title'),
      author: property(about, 'creator'),
      published: created === null ? null : { at: created, from: 'file' },
    });
  } catch {
    return refuse('unreadable', BROKEN);
  }
};
