/**
 * Finding claims by words with a GIN index over tokens, each a hash of story and word. As an array, so that the claims are
 * looked up one by one, however many the story has.
 */
import type { TextIndex } from '../db.ts';

export const tokenIndex: TextIndex = {
  matching(scope, words, how) {
    const wanted = words.join(' ');
    return how === 'all'
      ? { sql: "c.row = ANY (ARRAY(SELECT claims_holding_all(claim_tokens(?, ' w ', ?))))", params: [scope, wanted] }
      : {
          sql: "c.row = ANY (ARRAY(SELECT claims_holding_any(claim_tokens(?, ' w ', ?) || claim_tokens(?, ' s ', ?))))",
          params: [scope, wanted, scope, wanted],
        };
  },
};
