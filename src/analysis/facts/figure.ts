/** A figure where a statement gives it. */
import type { Quantity } from '../../domain/quantity.ts';
import type { Statement } from '../features/statement.ts';

export interface Figure {
  readonly statement: Statement;
  readonly quantity: Quantity;
}
