/** What SQLite says of its own file (https://sqlite.org/pragma.html#pragma_integrity_check), and of the search index. */
import type { DatabaseSync } from 'node:sqlite';
import { inWords } from './failures.ts';

const DAMAGED = 'The store is damaged; restore the last backup.';

const first = (database: DatabaseSync, sql: string): unknown => Object.values(database.prepare(sql).get() ?? {})[0];

const indexProblems = (database: DatabaseSync): readonly string[] => {
  const indexed = first(database, 'SELECT count(*) FROM claim_words_docsize');
  const claims = first(database, 'SELECT count(*) FROM claims');
  if (indexed === claims) return [];
  return [
    `The search index holds ${indexed} of ${claims} claims. Copy the store into a new one: "rashomon copy" builds it anew.`,
  ];
};

/** In words; empty when nothing is wrong. */
export const problemsOf = (database: DatabaseSync): readonly string[] => {
  try {
    const integrity = first(database, 'PRAGMA integrity_check(1)');
    if (integrity !== 'ok') return [`${DAMAGED} (${String(integrity)})`];
    const orphan = database.prepare('PRAGMA foreign_key_check').get();
    if (orphan !== undefined) return [`A row of "${String(orphan.table)}" refers to nothing. ${DAMAGED}`];
    database.exec(`INSERT INTO claim_words (claim_words) VALUES ('integrity-check')`);
    return indexProblems(database);
  } catch (error) {
    const told = inWords(error);
    return [`${DAMAGED} (${told instanceof Error ? told.message : String(told)})`];
  }
};
