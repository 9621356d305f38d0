/** The very statements that the store runs for a call, noted once, so that they can be run again without the program around them. */
import type { Db, SqlValue } from '../../src/store/db.ts';
import { notingDb } from '../../test/store/noting.ts';

export interface Step {
  readonly sql: string;
  readonly rows: readonly (readonly SqlValue[])[];
}

const UNDONE = new Error('undone');

/** What a change would run, without its being made. */
export const stepsOf = async (db: Db, change: (tx: Db) => Promise<unknown>): Promise<readonly Step[]> => {
  const steps: Step[] = [];
  const undoing = db.transaction(async (tx) => {
    await change(notingDb(tx, (sql, rows) => void steps.push({ sql, rows })));
    throw UNDONE;
  });
  await undoing.catch((error: unknown) => {
    if (error !== UNDONE) throw error;
  });
  return steps;
};
