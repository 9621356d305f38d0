/** Gives attributed findings the frame of what was said. */
import type { Finding } from '../../domain/claim.ts';
import type { Frame } from '../../domain/frame.ts';
import { splitClauses } from '../clauses/split-clauses.ts';
import { wordsOf } from '../clauses/words.ts';
import type { Token } from '../document.ts';
import { findFrame } from '../frames/find-frame.ts';
import { tokensWithin } from './tokens-within.ts';

/** The first clause with a verb says what the content is about; a content without one is framed by its nouns. */
const frameOf = (tokens: readonly Token[], finding: Finding): Frame | null => {
  const said = finding.content?.parts.flatMap((part) => tokensWithin(tokens, part)) ?? [];
  const words = wordsOf(said);
  const plain = words.map((word) => ({ ...word, quoted: false }));
  const clauses = splitClauses(plain);
  const clause = clauses.find(({ verb }) => verb !== null) ?? clauses[0];
  return clause === undefined ? null : findFrame(plain, clause);
};

export const frameContents = (tokens: readonly Token[], findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, frame: frameOf(tokens, finding) }));
