/** Finding claims by words with FTS5. Every word is quoted, so that FTS5's operators mean nothing. */
import type { TextIndex } from '../db.ts';

const quoted = (word: string): string => `"${word}"`;

export const ftsIndex: TextIndex = {
  matching(scope, words, how) {
    const wanted = words.map(quoted).join(how === 'all' ? ' AND ' : ' OR ');
    const columns = how === 'all' ? 'words' : '{words speaker_words}';
    return {
      sql: 'c.row IN (SELECT rowid FROM claim_words WHERE claim_words MATCH ?)',
      params: [`scope : ${quoted(scope)} AND ${columns} : (${wanted})`],
    };
  },
};
