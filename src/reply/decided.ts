/** What editors decided, as far as it bears on the lines of a posted briefing. */
import type { ClaimId } from '../domain/ids.ts';

export interface Decided {
  /** Disagreements that are none, or rest on a wrong speaker: the words that say so, by question. */
  readonly none: ReadonlyMap<string, string>;
  /** The questions of those that the comparison finds. */
  readonly standing: ReadonlySet<string>;
  /** Claims given to the wrong speaker. */
  readonly wrongSpeaker: ReadonlySet<ClaimId>;
  /** Of claims told to be of different events: the groups they were set apart into, "ruling:group". */
  readonly events: ReadonlyMap<ClaimId, readonly string[]>;
  /** The claims that still stand. */
  readonly here: ReadonlySet<ClaimId>;
}

const NO_DISAGREEMENT = 'Editors decided that this is no disagreement.';
const WRONG_SIDE = 'Editors decided that a side of it is given to the wrong speaker.';
/** How a disagreement is marked. */
export const DISPUTE_MARKS = { none: NO_DISAGREEMENT, wrongSpeaker: WRONG_SIDE } as const;

export const isDisputeMark = (caveat: string | null): boolean => caveat === NO_DISAGREEMENT || caveat === WRONG_SIDE;

/** Whether claims that a line brings together are told to be of different events. `rivals`: it tells that others differ. */
export const areApart = ({ events }: Decided, ids: readonly ClaimId[], rivals: boolean): boolean => {
  const groups = ids.flatMap((id) => events.get(id) ?? []);
  if (rivals && groups.length > 0) return true;
  const rulings = new Map<string, string>();
  return groups.some((name) => {
    const [ruling = '', group = ''] = name.split(':');
    const other = rulings.get(ruling) ?? group;
    rulings.set(ruling, other);
    return other !== group;
  });
};
