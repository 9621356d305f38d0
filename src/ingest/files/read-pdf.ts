/** A PDF's text in reading order, paragraphs put together again from its lines. */
import type { Refusal } from '../../core/ports/library.ts';
import { ok, type Result } from '../../domain/result.ts';
import { withoutUnsafe } from '../../domain/safe-text.ts';
import { refuse } from '../refuse.ts';
import { bareDocument, type SourceDocument } from '../source-document.ts';
import { isPdfBomb } from './pdf-streams.ts';

const MOST_PAGES = 200;

/** "D:20260302180000+01'00'" (ISO 32000-1, 7.9.4) to ISO 8601. */
const pdfDate = (text: unknown): string | null => {
  const found =
    typeof text === 'string' ? /^D?:?(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(Z|[+-]\d{2}'?\d{2})?/.exec(text) : null;
  if (found === null) return null;
  const [, y, m, d, hour, minute, second, zone = 'Z'] = found;
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return `${y}-${m}-${d}T${hour}:${minute}:${second}${offset}`;
};

/** Lines that end in the middle of a sentence go on in the next; hyphens at their ends go. */
const joinLines = (page: string): string =>
  page
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !/^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/i.test(line))
        .reduce((text, line) => {
          if (text === '') return line;
          if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line)) return `${text.slice(0, -1)}${line}`;
          // A short line that ends a sentence, or one without an end before a capital, ends a paragraph too.
          const last = text.slice(text.lastIndexOf('\n') + 1);
          const ends = /[.!?:”"’)]$/.test(text) && /^[\p{Lu}“"'‘]/u.test(line) && last.length % 1_000 < 60;
          return `${text}${ends ? '\n' : ' '}${line}`;
        }, ''),
    )
    .filter((block) => block !== '')
    .join('\n\n');

/** `onLoaded`: told before the file is opened. */
export const readPdf = async (bytes: Uint8Array, onLoaded: () => void): Promise<Result<SourceDocument, Refusal>> => {
  if (isPdfBomb(bytes))
    return refuse('too-large', 'Unpacked, the PDF is larger than anything that is read. Paste the text instead.');
  const { getDocumentProxy, getMeta } = await import('unpdf');
  onLoaded();
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      stopAtErrors: false,
    });
    if (pdf.numPages > MOST_PAGES)
      return refuse(
        'too-large',
        `It has ${pdf.numPages} pages; at most ${MOST_PAGES} are read. Hand over the article alone.`,
      );
    const text: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      text.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    }
    const { info } = await getMeta(pdf);
    const joined = withoutUnsafe(
      text
        .map(joinLines)
        .filter((page) => page !== '')
        .join('\n\n'),
    );
    if (!/\p{L}/u.test(joined))
      return refuse('empty', 'There is no text in the PDF, only pictures of it. Paste the text instead.');
    const title = typeof info.Title === 'string' ? info.Title.trim() : '';
    const author = typeof info.Author === 'string' ? info.Author.trim() : '';
    const at = pdfDate(info.CreationDate);
    return ok({
      ...bareDocument(joined),
      title: title === '' || /\.(?:docx?|indd|pdf|qxd)$|^(?:untitled|microsoft word)/i.test(title) ? null : title,
      author: author === '' ? null : author,
      published: at === null ? null : { at, from: 'file' },
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException')
      return refuse('protected', 'The PDF is locked with a password. Hand over one without, or paste the text.');
    return refuse('unreadable', 'The PDF is damaged or no PDF. Save it again, or paste the text.');
  }
};
