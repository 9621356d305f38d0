/** What kind of thing bytes are, by what they hold; the name and the announced type only decide between kinds of text. */

export type ContentKind = 'text' | 'markdown' | 'html' | 'feed' | 'email' | 'pdf' | 'docx';

interface Named {
  /** The Content-Type header, or null. */
  readonly contentType: string | null;
  /** The file's name or the address, or null. */
  readonly name: string | null;
}

/** Magic bytes of what people hand over by mistake. */
const OTHERS: readonly (readonly [what: string, magic: readonly number[]])[] = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['an archive', [0x52, 0x61, 0x72, 0x21]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a program', [0x4d, 0x5a, 0x90]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a rich-text document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['an audio or video file', [0x49, 0x44, 0x33]],
  ['an audio or video file', [0x4f, 0x67, 0x67, 0x53]],
];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

/** "a PNG picture", or null when it may be read. */
export const unreadableKind = (bytes: Uint8Array): string | null =>
  OTHERS.find(([, magic]) => startsWith(bytes, magic))?.[0] ?? null;

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const endingOf = (name: string | null): string =>
  /\.([a-z0-9]{1,8})$/i.exec((name ?? '').split(/[?#]/)[0] ?? '')?.[1]?.toLowerCase() ?? '';

const FEED =
  /^(?:<\?xml[^>]{0,200}>|<\?[^>]{0,500}\?>|<!--[\s\S]{0,2000}?-->|\s){0,20}<(?:[\w-]{1,20}:)?(?:rss|feed|rdf|channel)\b/i;
const JSON_FEED = /^\s*\{[\s\S]{0,400}"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/;
const HTML =
  /^(?:<\?[^>]{0,500}\?>|<!--[\s\S]{0,2000}?-->|\s){0,20}<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|section|h1|p)\b/i;
const EMAIL =
  /^(?:(?:from|to|subject|date|message-id|mime-version|return-path|received|delivered-to|x-[\w-]{1,40}|content-type|reply-to|cc|list-id|dkim-signature)\s?:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){3,}/i;

export const kindOf = (bytes: Uint8Array, { contentType, name }: Named): ContentKind | 'zip' => {
  if (startsWith(bytes, PDF)) return 'pdf';
  if (startsWith(bytes, ZIP)) return endingOf(name) === 'docx' || !/\.[a-z]{3,4}$/i.test(name ?? '') ? 'docx' : 'zip';
  // Wide encodings put a zero beside every letter of the markup.
  const head = Buffer.from(bytes.subarray(0, 8192))
    .toString('latin1')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\0', '');
  if (FEED.test(head) || JSON_FEED.test(head)) return 'feed';
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const ending = endingOf(name);
  if (type === 'message/rfc822' || (ending === 'eml' && EMAIL.test(head))) return 'email';
  if (HTML.test(head) || type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (/^(?:x?html?|mht)$/.test(ending) && /<\w/.test(head)) return 'html';
  return ending === 'md' || ending === 'markdown' || type === 'text/markdown' ? 'markdown' : 'text';
};
