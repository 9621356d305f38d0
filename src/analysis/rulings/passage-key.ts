/**
 * What a ruling calls a passage: the address of its article within the story and its words. It stays the same when the
 * article is edited elsewhere, moved with its story or read anew; other words are another passage.
 */
import type { Claim } from '../../domain/claim.ts';
import { shortHash } from '../../domain/content-hash.ts';

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const passageKey = (uri: string, { evidence, content }: Pick<Claim, 'evidence' | 'content'>): string =>
  shortHash('p', uri, folded(evidence.text), content === null ? '' : folded(content.text));
