/** The body of an answer, unpacked while it is counted: what is announced may be a lie, what is packed may be a bomb. */
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';

export const BODY_LIMIT = 8 * 1024 * 1024;
/** Text packs at most about 10 : 1; below this size no ratio is asked for. */
const RATIO = 20;
const RATIO_FROM = 1024 * 1024;

export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}
export class UnknownEncoding extends Error {
  override readonly name = 'UnknownEncoding';
}

const UNPACK: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
  zstd: () => createZstdDecompress(),
};

/** `encoding`: the Content-Encoding header; more than one layer is refused. Throws the errors above. */
export const readBody = async (body: Readable, encoding: string): Promise<Uint8Array> => {
  const name = encoding.trim().toLowerCase();
  const unpack = name === '' || name === 'identity' ? null : UNPACK[name];
  if (unpack === undefined) {
    body.on('error', () => {}).destroy();
    throw new UnknownEncoding(name.slice(0, 40));
  }
  let [wire, length] = [0, 0];
  const parts: Uint8Array[] = [];
  const counted = async function* (source: AsyncIterable<Uint8Array>) {
    for await (const part of source) {
      wire += part.length;
      if (wire > BODY_LIMIT) throw new BodyTooLarge();
      yield part;
    }
  };
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const part of source) {
      length += part.length;
      if (length > BODY_LIMIT || (length > RATIO_FROM && length > wire * RATIO)) throw new BodyTooLarge();
      parts.push(part);
    }
  };
  if (unpack === null) await pipeline(body, counted, collect);
  else await pipeline(body, counted, unpack(), collect);
  return Buffer.concat(parts);
};
