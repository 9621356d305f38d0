/** Ids are hashes of content, so that the same articles give the same dossier byte for byte. */
import { hash } from 'node:crypto';

/** SHA-256 of the text as UTF-8, 64 hexadecimal digits. */
export const sha256 = (text: string): string => hash('sha256', text);

/**
 * A short id: the prefix and 60 bits of the SHA-256 of the parts, in base 36.
 * The parts are joined by a separator that no part may contain unescaped, so ('a','bc') and ('ab','c') differ.
 */
export const shortHash = (prefix: string, ...parts: readonly string[]): string =>
  `${prefix}_${BigInt(`0x${sha256(JSON.stringify(parts)).slice(0, 15)}`).toString(36)}`;
