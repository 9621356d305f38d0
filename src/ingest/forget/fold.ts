/** Names and addresses as they are compared for forgetting, and the hash that stands for one without saying it. */
import type { ForgottenKind } from '../../core/ports/erasure.ts';
import { sha256 } from '../../domain/content-hash.ts';

/** No case, no accents, single blanks. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim();

export const digestOf = (kind: ForgottenKind, name: string): string => sha256(JSON.stringify([kind, folded(name)]));

export const wordCount = (name: string): number =>
  folded(name)
    .split(' ')
    .filter((word) => word !== '').length;
