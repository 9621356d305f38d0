/** A statement that tells when what it tells of happened. */
import type { Statement } from '../features/statement.ts';

export interface Dated extends Statement {
  readonly date: NonNullable<Statement['date']>;
}
