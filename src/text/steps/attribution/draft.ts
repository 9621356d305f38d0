/** What a sieve makes: an attribution in words and places, before the speaker has a name and the finding its evidence. */

import type { Span } from '../../../domain/span.ts';
import type { Stance } from '../../../domain/stance.ts';
import type { Subject } from './antecedent.ts';

export interface Draft {
  /** The sieve that made it. */
  readonly rule: string;
  /** Index of the line of the cue. */
  readonly line: number;
  /** Words of the speaker, in line `speakerLine`; null when nobody is named. */
  readonly subject: Subject | null;
  readonly speakerLine: number;
  readonly cue: Span | null;
  /** Where the content stands, in reading order; never empty. */
  readonly parts: readonly Span[];
  /** The same without the verb that a short content keeps. */
  readonly bare?: Span;
  readonly stance: Stance;
  /** Word range of the one spoken to ("told CNN"), in the cue's line. */
  readonly addressee: { readonly from: number; readonly to: number } | null;
  /** Subject to the rule that critics condemn and "it did not" denies. */
  readonly open: boolean;
}
