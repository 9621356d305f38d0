/** What a ZIP archive holds, unpacked no further than a limit. Lies in its directory are found by unpacking. */
import { inflateRawSync } from 'node:zlib';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const HEAD = 0x02014b50;
const MOST_ENTRIES = 2_000;

/** After PKWARE's APPNOTE.TXT, 4.3; null when it is no whole archive. */
export const zipEntries = (bytes: Uint8Array): readonly Entry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.byteLength - 22;
  while (end >= 0 && end > bytes.byteLength - 66_000 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== END) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return null;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.byteLength || view.getUint32(at, true) !== HEAD) return null;
    const [size, nameLength, extra, comment, local] = [
      view.getUint32(at + 20, true),
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
      view.getUint32(at + 42, true),
    ];
    if (local + 30 > bytes.byteLength) return null;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.byteLength) return null;
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8');
    entries.push({ name, method: view.getUint16(at + 10, true), packed: bytes.subarray(start, start + size) });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
};

/** How large they are together once unpacked, or null when more than `limit` or damaged. */
export const unpackedSize = (entries: readonly Entry[], limit: number): number | null => {
  let size = 0;
  for (const { method, packed } of entries) {
    if (method !== 0 && method !== 8) return null;
    try {
      size += method === 0 ? packed.length : inflateRawSync(packed, { maxOutputLength: limit }).length;
    } catch {
      return null;
    }
    if (size > limit) return null;
  }
  return size;
};
