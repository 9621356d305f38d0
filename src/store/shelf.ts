/** A store below its rooms: what moving, checking and keeping it as a whole needs. */
import type { Database } from './db.ts';

export interface Shelf {
  readonly db: Database;
  /** What is wrong in the engine's own eyes, in words; empty when nothing is. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A table of the shared schema. */
export interface Table {
  readonly name: string;
  /** All that is copied: every column but `row`, which each store numbers for itself. */
  readonly columns: readonly string[];
  /** Names a row, and gives the order in which rows are read; `row` where there is one. */
  readonly key: readonly string[];
}
