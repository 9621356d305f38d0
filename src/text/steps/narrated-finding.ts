/** A narrated claim as it is first found: the outlet's own words about an event, with nobody who says them. */
import type { Finding } from '../../domain/claim.ts';
import type { Passage } from '../../domain/span.ts';

type Found = Pick<Finding, 'rule' | 'eventDate' | 'frame' | 'place'>;

export const narratedFinding = (evidence: Passage, found: Found): Finding => ({
  kind: 'narrated',
  evidence,
  speaker: null,
  cue: null,
  cueSpan: null,
  content: null,
  quotes: [],
  stance: 'asserts',
  relay: [],
  quantities: [],
  ...found,
});
