/** How well a claim answers a question: the share of the question's weight it holds, and whether it has what is wanted. */
import type { Claim } from '../../domain/claim.ts';
import { totalWeight, type Weights } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import { evokedBy, familyOf, framesOfRoot, isGeneral } from '../words/frame-lexicon.ts';
import { wordsOf } from '../words/words-of.ts';
import { otherWordsFor } from './asked-otherwise.ts';
import type { Question, Wanted } from './read-question.ts';

export interface Candidate {
  readonly claim: Claim;
  readonly concepts: ReadonlySet<string>;
  /** The concepts, and the frames that its words evoke with their families. */
  readonly tells: ReadonlySet<string>;
}

export interface Scored extends Candidate {
  /** Share of the question's weight that the passage holds, 0 to 1. */
  readonly coverage: number;
  /** That of it which it holds in words, and not by frames alone. */
  readonly worded: number;
  readonly score: number;
}

const inFamily = (family: string): string => `${family}.`;

export const candidateOf = (claim: Claim, acronyms: ReadonlyMap<string, string>): Candidate => {
  const spoken = claim.speaker === null ? '' : `${claim.speaker.name} ${claim.speaker.role ?? ''} `;
  const words = wordsOf(`${spoken}${claim.evidence.text}`);
  const concepts = conceptsOf(words, acronyms);
  const frames = [...evokedBy(words).keys()];
  return { claim, concepts, tells: new Set([...concepts, ...frames, ...frames.map(familyOf).map(inFamily)]) };
};

const REASONS =
  /\b(?:because|cause[ds]?|due to|owing to|blam\w*|since|in order to|after|led to|triggered|fault\w*|result of|aim\w*)\b/i;
const PLACES = /\b(?:in|at|on|near|from|outside|inside|along|off|during)\s+(?:the\s+|a\s+|an\s+)?\p{Lu}/u;

/** Whether a claim holds what the question wants; 0, or how much that weighs. */
export const holds = (wanted: Wanted, { eventDate, quantities, speaker, stance, evidence, frame }: Claim): number => {
  switch (wanted) {
    case 'time':
      return eventDate === null ? 0 : 0.35;
    case 'number':
      return quantities.length === 0 ? 0 : 0.3;
    case 'person':
      return speaker === null ? 0 : 0.15;
    case 'stance':
      return stance === 'asserts' ? 0 : 0.25;
    case 'silence':
      return stance === 'declines' ? 0.35 : speaker === null ? 0 : 0.1;
    case 'reason':
      return REASONS.test(evidence.text) ? 0.25 : 0;
    case 'place':
      return frame?.place != null || PLACES.test(evidence.text) ? 0.2 : 0;
    case 'anything':
      return 0;
  }
};

/** A short passage that says it is nearer than a long one that says it among other things. */
const BREVITY = 0.15;

/** What another word for the asked one is worth. */
const OTHERWISE = 0.7;
/** What a word of the same frame is worth where the asked one evokes no other, and at least; and one of another frame of the family. */
const FRAME = 0.7;
const FRAME_LEAST = 0.3;
const FAMILY = 0.4;

const shareOf = (asked: string, held: ReadonlySet<string>): number => {
  if (held.has(asked)) return 1;
  for (const other of otherWordsFor(asked)) if (held.has(other)) return OTHERWISE;
  const frames = framesOfRoot(asked);
  if (frames === null) return 0;
  for (const frame of frames) if (held.has(frame)) return Math.max(FRAME / frames.size, FRAME_LEAST);
  const families = [...frames].map(familyOf).filter((family) => !isGeneral(family));
  for (const family of families) if (held.has(inFamily(family))) return FAMILY / frames.size;
  return 0;
};

/** The weight of what is asked that the concepts hold, in its own or in other words. */
export const heldWeight = (asked: ReadonlySet<string>, held: ReadonlySet<string>, weight: Weights): number => {
  let sum = 0;
  for (const concept of asked) sum += weight(concept) * shareOf(concept, held);
  return sum;
};

export const scoreClaim = ({ wanted, concepts }: Question, candidate: Candidate, weight: Weights): Scored => {
  const all = totalWeight(concepts, weight);
  const shared = heldWeight(concepts, candidate.tells, weight);
  const coverage = all === 0 ? 0 : shared / all;
  const worded = all === 0 ? 0 : heldWeight(concepts, candidate.concepts, weight) / all;
  const own = totalWeight(candidate.concepts, weight);
  const focus = own === 0 ? 0 : shared / own;
  const bonus = coverage === 0 ? 0 : holds(wanted, candidate.claim);
  return { ...candidate, coverage, worded, score: coverage + BREVITY * focus + bonus };
};
