/** Finding claims by words with a GIN index over tokens, each a hash of story and word. */
import type { TextIndex } from '../db.ts';

export const tokenIndex: TextIndex = {
  matching(scope, words, how) {
    const wanted = words.join(' ');
    return how === 'all'
      ? {
          sql: `c.row IN (SELECT w.row FROM claim_words w WHERE w.tokens @> claim_tokens(?, ' w ', ?))`,
          params: [scope, wanted],
        }
      : {
          sql: `c.row IN (SELECT w.row FROM claim_words w
                  WHERE w.tokens && (claim_tokens(?, ' w ', ?) || claim_tokens(?, ' s ', ?)))`,
          params: [scope, wanted, scope, wanted],
        };
  },
};
