/** A statement that tells when what it tells of happened. */
import type { Statement } from '../features/statement.ts';

export interface Dated extends Statement {
  readonly date: NonNullable<Statement['date']>;
}

/** Dated after its text was published: a plan, of which a source gives one date. */
export const isAhead = ({ printedOn, date }: Dated): boolean => printedOn !== null && date.from > printedOn;
