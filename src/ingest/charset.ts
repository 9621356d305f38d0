/**
 * Bytes to text: the byte order mark, then what the header says, then what the text itself says, then detection; the
 * first under which the bytes make sense. Refused where every reading would lie.
 */
import { isAscii } from 'node:buffer';
import { analyse } from 'chardet';
import type { Refusal } from '../core/ports/library.ts';
import { ok, type Result } from '../domain/result.ts';
import { refuse } from './refuse.ts';

/** Detection below this, of 100, is a guess. */
const CONFIDENT = 30;
/** Bytes beyond ASCII that detection needs to go by. */
const ENOUGH = 12;
const DETECT_BYTES = 64 * 1024;

const decode = (bytes: Uint8Array, label: string, fatal = true): string | null => {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** At most one in a hundred characters lost, and no controls or unassigned characters where letters should be. */
const makesSense = (text: string): boolean => {
  const odd = text.match(/[\u0080-\u009f\p{Cn}\p{Co}\ufffd]/gu)?.length ?? 0;
  return odd <= text.length / 100;
};

/** "Ã©" for "é", "â€™" for "’": UTF-8 that was taken for Windows-1252 and encoded again. */
const TWICE = /[\u00c2-\u00c5\u00c3][\u0080-\u00bf\u20ac\u201a-\u2122]|\u00e2(?:\u20ac|\u0080)./gu;
const isTwice = (text: string): boolean => {
  const twice = text.match(TWICE)?.length ?? 0;
  const other = text.match(/[\u00c0-\u024f]/gu)?.length ?? 0;
  return twice >= 2 && twice * 2 >= other;
};

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-32', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** UTF-16 without its mark shows by the zero bytes of blanks, digits and line ends, all on one side. */
const unmarkedUtf16 = (bytes: Uint8Array): string | null => {
  const head = bytes.subarray(0, 4096);
  let [even, odd] = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) at % 2 === 0 ? even++ : odd++;
  if (Math.max(even, odd) < head.length / 20 || Math.min(even, odd) > Math.max(even, odd) / 10) return null;
  return even > odd ? 'utf-16be' : 'utf-16le';
};

/** What HTML or XML declares in its first bytes. */
const declaredInside = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return (
    /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,30})/i.exec(head)?.[1] ?? null
  );
};

const LIE = 'Its characters cannot be told for certain. Save it as UTF-8 text.';

const byDetection = (bytes: Uint8Array): Result<string, Refusal> => {
  const beyond = bytes.subarray(0, DETECT_BYTES).filter((byte) => byte > 0x7f).length;
  for (const { name, confidence } of beyond < ENOUGH ? [] : analyse(bytes.subarray(0, DETECT_BYTES))) {
    if (confidence < CONFIDENT) break;
    const text = decode(bytes, name);
    if (text !== null && makesSense(text)) return ok(text);
  }
  return refuse('charset', LIE);
};

interface Declared {
  /** The charset of the Content-Type header, or null. */
  readonly header: string | null;
  /** HTML and XML may say so themselves. */
  readonly markup: boolean;
}

const decoded = (bytes: Uint8Array, { header, markup }: Declared): Result<string, Refusal> => {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  if (marked !== undefined) {
    const text = marked === 'utf-32' ? null : decode(bytes, marked, false);
    return text !== null && makesSense(text) ? ok(text) : refuse('charset', LIE);
  }
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) {
    const text = decode(bytes, wide);
    return text !== null && makesSense(text) ? ok(text) : refuse('charset', LIE);
  }
  const labels = [header, markup ? declaredInside(bytes) : null].flatMap((label) =>
    label === null ? [] : [label.toLowerCase()],
  );
  // Escaped 7-bit forms look like ASCII and are not.
  if (labels.some((label) => /^(?:utf-?7|utf-?32|hz-gb-2312|iso-2022-(?:kr|cn))/.test(label)))
    return refuse('charset', LIE);
  if (isAscii(bytes)) return ok(decode(bytes, labels.includes('iso-2022-jp') ? 'iso-2022-jp' : 'utf-8', false) ?? '');
  // Bytes beyond ASCII that are valid UTF-8 are hardly ever anything else, whatever is announced.
  const strict = decode(bytes, 'utf-8');
  if (strict !== null) return ok(strict);
  for (const label of labels.filter((one) => !/^utf-?16/.test(one))) {
    const text = decode(bytes, label);
    if (text !== null && makesSense(text)) return ok(text);
  }
  const lossy = decode(bytes, 'utf-8', false) ?? '';
  if (makesSense(lossy) && /[\u0080-\ufffc]/.test(lossy)) return ok(lossy);
  return byDetection(bytes);
};

export const textOfBytes = (bytes: Uint8Array, declared: Declared): Result<string, Refusal> => {
  const text = decoded(bytes, declared);
  if (text.ok && isTwice(text.value))
    return refuse('charset', 'Its letters were encoded twice ("Ã©"). Save it again as UTF-8 text.');
  return text;
};
