/**
 * How far the packed streams of a PDF unpack (ISO 32000-1, 7.3.8 and 7.4), without reading the PDF: a kilobyte may hold a
 * gigabyte. What cannot be unpacked here (encrypted, damaged) counts nothing; the reading thread has its limits.
 */
import { inflateSync } from 'node:zlib';

/** Text of 200 pages with all its fonts stays below. */
const MOST_TOGETHER = 24 * 1024 * 1024;
/** Older packings that nothing here unpacks: longer streams of them are left to others. */
const MOST_OLD = 64 * 1024;
const HEAD = 2_000;
const MOST_TIMES = 8;
const MOST_STREAMS = 20_000;

const OPEN = Buffer.from('stream');
const CLOSE = Buffer.from('endstream');

/** Unpacked as often as it says, or null when that is more than `limit` bytes. */
const unpacked = (packed: Uint8Array, times: number, limit: number): Uint8Array | null => {
  let bytes = packed;
  for (let turn = 0; turn < times; turn += 1) {
    try {
      bytes = inflateSync(bytes, { maxOutputLength: limit });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      return code === 'ERR_BUFFER_TOO_LARGE' ? null : new Uint8Array();
    }
  }
  return bytes;
};

/** True when reading its words would unpack more than any article holds. */
export const isPdfBomb = (bytes: Uint8Array): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [together, from] = [0, 0];
  for (let count = 0; count < MOST_STREAMS; count += 1) {
    const at = file.indexOf(OPEN, from);
    if (at < 0) return false;
    const end = file.indexOf(CLOSE, at);
    const head = file.subarray(Math.max(from, at - HEAD), at).toString('latin1');
    const own = head.slice(Math.max(head.lastIndexOf(' obj'), 0));
    const start = at + OPEN.length + (file[at + OPEN.length] === 0x0d ? 2 : 1);
    const body = file.subarray(start, end < 0 ? file.length : end);
    from = end < 0 ? file.length : end + CLOSE.length;
    // A picture's dots are never unpacked for its words.
    if (/\/Subtype\s{0,5}\/Image\b/.test(own)) continue;
    const times = own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    const plain = unpacked(body, Math.min(times, MOST_TIMES), MOST_TOGETHER - together);
    if (plain === null || times > MOST_TIMES) return true;
    if (/\/(?:LZWDecode|LZW|RunLengthDecode|RL)\b/.test(own) && plain.length > MOST_OLD) return true;
    if (times > 0) together += plain.length;
    if (together >= MOST_TOGETHER) return true;
  }
  return true;
};
