/** A claim: one thing that one source reports, locked to the words that carry it. Mirrors `claims` of the dossier. */
import type { Frame } from './frame.ts';
import type { ArticleId, ClaimId } from './ids.ts';
import type { EventDate } from './interval.ts';
import type { Quantity } from './quantity.ts';
import type { Passage, Span } from './span.ts';
import type { Speaker } from './speaker.ts';
import type { Stance } from './stance.ts';

/** direct: within quotation marks; indirect: reported; mixed: both; narrated: the outlet's own voice. */
export const CLAIM_KINDS = ['direct', 'indirect', 'mixed', 'narrated'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What was said: the shortest span; `parts` where a cue stands in the middle of it. */
export interface Content extends Passage {
  readonly parts: readonly Span[];
}

/** What the engine finds in one text, before it belongs to an article of a story. */
export interface Finding {
  readonly kind: ClaimKind;
  /** The sieve or rule that made it. */
  readonly rule: string;
  /** A clause or a sentence, at most 700 characters; holds mention, cue and content when they stand together. */
  readonly evidence: Passage;
  /** null when narrated, or a passive that names nobody. */
  readonly speaker: Speaker | null;
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  /** null when narrated. */
  readonly content: Content | null;
  readonly quotes: readonly Passage[];
  readonly stance: Stance;
  /** Who carried it before this outlet, nearest to the origin first. */
  readonly relay: readonly string[];
  readonly eventDate: EventDate | null;
  /** When it was said, where what was said has a date of its own. */
  readonly saidOn?: EventDate;
  readonly quantities: readonly Quantity[];
  readonly frame: Frame | null;
  /** A headline is compared with its own body. */
  readonly place: 'headline' | 'body';
}

export interface Claim extends Finding {
  readonly id: ClaimId;
  readonly articleId: ArticleId;
}

export const EVIDENCE_LIMIT = 700;

/** The rule of what somebody wants, favours or expects without saying so. */
export const ATTITUDE_RULE = 'attitude';
/** The rule of what is reported without telling whose report it is. */
export const AGENTLESS_RULE = 'agentless';
/** The rule of what somebody left out: "did not mention the vote". */
export const OMISSION_RULE = 'omission';
/** The rule of a statement that stands behind the cue of a longer one, which holds it too. */
export const FURTHER_RULE = 'further-statement';
const UNSTATED: ReadonlySet<string> = new Set([ATTITUDE_RULE, AGENTLESS_RULE, OMISSION_RULE]);
/** A claim that states nothing of its own: told of somebody or of nobody, and never compared with a statement. */
export const isUnstated = ({ rule }: Pick<Finding, 'rule'>): boolean => UNSTATED.has(rule);
