/** Why a disagreement is one, and why it stands where it stands: kept as one text, told apart where it is read. */

const BEGINS = ' Ranked at ';

export interface Why {
  readonly rule: string;
  /** The score and its parts, from "Ranked at" on, or null. */
  readonly ranking: string | null;
}

export const readWhy = (why: string): Why => {
  const at = why.lastIndexOf(BEGINS);
  return at < 0 ? { rule: why, ranking: null } : { rule: why.slice(0, at), ranking: why.slice(at + 1) };
};
