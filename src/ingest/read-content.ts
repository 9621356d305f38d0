/** Bytes or text to a document, by what they are; or a refusal in words. The one list of what can be read. */
import type { Refusal } from '../core/ports/library.ts';
import { ok, type Result } from '../domain/result.ts';
import { textOfBytes } from './charset.ts';
import { readDocx } from './files/read-docx.ts';
import { readEmail } from './files/read-email.ts';
import { readMarkdown } from './files/read-markdown.ts';
import { readPdf } from './files/read-pdf.ts';
import { correctionIn, machineNoteIn } from './page/marks.ts';
import { readPage } from './page/read-page.ts';
import { refuse } from './refuse.ts';
import { kindOf, unreadableKind } from './sniff.ts';
import { bareDocument, type SourceDocument } from './source-document.ts';

/** 8 MiB decoded: far above any article, far below what hurts. */
export const CONTENT_LIMIT = 8 * 1024 * 1024;

/** A book of 80,000 words; an article has a hundredth. In UTF-16 units of the text as read. */
export const TEXT_LIMIT = 500_000;

/** What is known of content besides itself. */
export interface About {
  /** The Content-Type header, or null. */
  readonly contentType: string | null;
  /** Address or file name, or null. */
  readonly name: string | null;
  /** For telling dates in the future. */
  readonly now: Date;
}

const controls = (text: string): number => {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) count++;
  }
  return count;
};

/** Text as it is: offsets stay those of the file. A NUL is no character of any text, and databases refuse it. */
const plainText = (text: string): Result<string, Refusal> => {
  if (controls(text) > text.length / 100) {
    return refuse('not-text', 'It is full of control characters, so it is no text. Save it as plain text (UTF-8).');
  }
  if (!/[\p{L}\p{N}]/u.test(text))
    return refuse('empty', 'There is no text in it. Hand over an article with words in it.');
  return ok((text.isWellFormed() ? text : text.toWellFormed()).replaceAll('\0', '\ufffd'));
};

const noted = (document: SourceDocument): SourceDocument => {
  const lines = document.text.split(/\n+/).map((line) => line.trim());
  return { ...document, correction: correctionIn(lines), machineNote: machineNoteIn(lines) };
};

const charsetOf = (contentType: string | null): string | null =>
  /charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,30})/i.exec(contentType ?? '')?.[1] ?? null;

const readBytes = async (
  bytes: Uint8Array,
  { contentType, name, now }: About,
  onLoaded: () => void,
): Promise<Result<SourceDocument, Refusal>> => {
  const what = unreadableKind(bytes);
  if (what !== null)
    return refuse('not-text', `It is ${what}, not text. Hand over a text, web page, PDF, Word document or e-mail.`);
  const kind = kindOf(bytes, { contentType, name });
  if (kind === 'zip')
    return refuse(
      'not-text',
      'It is a ZIP archive or an Office document of another kind. Hand over a .docx, or paste the text.',
    );
  if (kind === 'pdf') return readPdf(bytes, onLoaded);
  if (kind === 'docx') return readDocx(bytes, onLoaded);
  if (kind === 'email') return readEmail(bytes);
  if (kind === 'feed') return refuse('feed', 'It is a feed, not an article. Add its address to follow it.');
  if (/\.(?:pdf|docx)$/i.test(name ?? ''))
    return refuse(
      'not-text',
      'Its name says otherwise, but it is no PDF or Word document. Save it again, or paste the text.',
    );
  const text = textOfBytes(bytes, { header: charsetOf(contentType), markup: kind === 'html' });
  if (!text.ok) return text;
  if (kind === 'html') return readPage(text.value, /^https?:/i.test(name ?? '') ? name : null, now);
  const plain = plainText(text.value);
  if (!plain.ok) return plain;
  return ok(noted(kind === 'markdown' ? readMarkdown(plain.value) : bareDocument(plain.value)));
};

const notTooLong = (read: Result<SourceDocument, Refusal>): Result<SourceDocument, Refusal> => {
  if (!read.ok || read.value.text.length <= TEXT_LIMIT) return read;
  const thousands = Math.ceil(read.value.text.length / 1000);
  return refuse(
    'too-large',
    `It has ${thousands} thousand characters; at most 500 thousand are read. Hand over the article alone.`,
  );
};

/** `onLoaded`: told that what reads a document is loaded, before it reads. */
export const readContent = async (
  content: string | Uint8Array,
  about: About,
  onLoaded: () => void = () => {},
): Promise<Result<SourceDocument, Refusal>> => {
  const size = typeof content === 'string' ? content.length : content.byteLength;
  if (size > CONTENT_LIMIT) {
    const megabytes = Math.ceil(size / 1024 / 1024);
    return refuse('too-large', `It is ${megabytes} MB; at most 8 MB are read. Hand over the article alone.`);
  }
  if (typeof content !== 'string') return notTooLong(await readBytes(content, about, onLoaded));
  const plain = plainText(content);
  return plain.ok ? notTooLong(ok(noted(bareDocument(plain.value)))) : plain;
};
