/** Gives attributed findings the frame of what was said. */
import type { Finding } from '../../domain/claim.ts';
import { splitClauses } from '../clauses/split-clauses.ts';
import { wordsOf } from '../clauses/words.ts';
import type { Token } from '../document.ts';
import { findFrame } from '../frames/find-frame.ts';
import { tokensWithin } from './tokens-within.ts';

/** An attributed finding with the place of the main verb of what was said; where it begins when it has none. */
export interface Framed {
  readonly finding: Finding;
  readonly verbAt: number | null;
}

/** The first clause with a verb says what the content is about; a content without one is framed by its nouns. */
const framed = (tokens: readonly Token[], finding: Finding): Framed => {
  const said = finding.content?.parts.flatMap((part) => tokensWithin(tokens, part)) ?? [];
  const plain = wordsOf(said).map((word) => (word.quoted ? { ...word, quoted: false } : word));
  const clauses = splitClauses(plain);
  const clause = clauses.find(({ verb }) => verb !== null) ?? clauses[0];
  if (clause === undefined) return { finding: { ...finding, frame: null }, verbAt: null };
  return {
    finding: { ...finding, frame: findFrame(plain, clause) },
    verbAt: plain[clause.verb?.head ?? -1]?.start ?? null,
  };
};

export const frameContents = (tokens: readonly Token[], findings: readonly Finding[]): readonly Framed[] =>
  findings.map((finding) => framed(tokens, finding));
