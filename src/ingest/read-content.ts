/** Bytes or text to an article's text, or a refusal in words. Only plain text here; other kinds have their own readers. */
import type { Refusal } from '../core/ports/library.ts';
import { fail, ok, type Result } from '../domain/result.ts';

/** 8 MiB decoded: far above any article, far below what hurts. */
export const CONTENT_LIMIT = 8 * 1024 * 1024;

const refuse = (code: Refusal['code'], message: string): Result<never, Refusal> => fail({ code, message });

/** Magic bytes of what people hand over by mistake. */
const KNOWN: readonly (readonly [what: string, magic: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive or an Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

const whatItIs = (bytes: Uint8Array): string | null =>
  KNOWN.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte))?.[0] ?? null;

/** UTF-8, or UTF-16 with its byte order mark; null when it is neither. */
const decode = (bytes: Uint8Array): string | null => {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

const controls = (text: string): number => {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) count++;
  }
  return count;
};

const checked = (text: string): Result<string, Refusal> => {
  if (text.includes('\0'))
    return refuse('not-text', 'It holds NUL characters, so it is no text. Save it as plain text (UTF-8).');
  if (controls(text) > text.length / 100) {
    return refuse('not-text', 'It is full of control characters, so it is no text. Save it as plain text (UTF-8).');
  }
  if (!/[\p{L}\p{N}]/u.test(text))
    return refuse('empty', 'There is no text in it. Hand over an article with words in it.');
  return ok(text.isWellFormed() ? text : text.toWellFormed());
};

export const readContent = (content: string | Uint8Array): Result<string, Refusal> => {
  const size = typeof content === 'string' ? content.length : content.byteLength;
  if (size > CONTENT_LIMIT) {
    const megabytes = Math.ceil(size / 1024 / 1024);
    return refuse('too-large', `It is ${megabytes} MB; at most 8 MB are read. Hand over the article alone.`);
  }
  if (typeof content === 'string') return checked(content);
  const what = whatItIs(content);
  if (what !== null) return refuse('not-text', `It is ${what}, not text. Save the article as plain text (UTF-8).`);
  const text = decode(content);
  return text === null ? refuse('not-text', 'It is no UTF-8 text. Save it as plain text in UTF-8.') : checked(text);
};
