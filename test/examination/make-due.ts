/** The slots of all schedules are due now, as they will be at their hour. */
import { DatabaseSync } from 'node:sqlite';
import type { Environment } from './bot-process.ts';

export const makeDue = ({ environment }: { readonly environment: Environment }): void => {
  const database = new DatabaseSync((environment.DATABASE_URL ?? '').replace('sqlite:', ''), { timeout: 5_000 });
  database.prepare('UPDATE schedules SET next_due = ?').run(new Date(Date.now() - 1_000).toISOString());
  database.close();
};
