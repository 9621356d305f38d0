/** A file's bytes, or why they cannot be had, in words. */
import { readFile, stat } from 'node:fs/promises';

/** Larger files are refused unread: no article comes near. */
const READ_LIMIT = 64 * 1024 * 1024;

export const readBytes = async (path: string): Promise<Uint8Array | string> => {
  try {
    const { size } = await stat(path);
    if (size > READ_LIMIT) return `it is ${Math.ceil(size / 1024 / 1024)} MB; at most 8 MB are read`;
    return await readFile(path);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    if (code === 'ENOENT') return 'there is no such file; check the path';
    if (code === 'EISDIR') return 'it is a folder; name the files in it';
    if (code === 'EACCES') return 'it may not be read; check its permissions';
    return `it cannot be read (${String(code)})`;
  }
};
