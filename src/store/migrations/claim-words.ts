/** The words of the claims for searching, kept by triggers, in the way of each engine. */
export const ftsTables = `
-- Words arrive folded (words.ts), so the tokenizer has nothing left to do but split at blanks.
CREATE VIRTUAL TABLE claim_words USING fts5 (
  words, speaker_words, scope,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
);
CREATE TRIGGER claim_words_added AFTER INSERT ON claims BEGIN
  INSERT INTO claim_words (rowid, words, speaker_words, scope)
  VALUES (new.row, new.words, new.speaker_words, new.scope);
END;
CREATE TRIGGER claim_words_gone AFTER DELETE ON claims BEGIN
  DELETE FROM claim_words WHERE rowid = old.row;
END;
CREATE TRIGGER claim_words_moved AFTER UPDATE OF scope ON claims BEGIN
  UPDATE claim_words SET words = new.words, speaker_words = new.speaker_words, scope = new.scope WHERE rowid = new.row;
END;
`;

/**
 * A token is a hash of story and word, so that the index holds no word to be read, and a search within a story touches
 * nothing of another. Row security would keep the index from being used (its operator is not leakproof), so this one
 * table does without: it leads to rows of "claims", and those are behind the wall.
 * fastupdate off: reads outnumber writes (https://www.postgresql.org/docs/current/gin.html#GIN-FAST-UPDATE).
 */
export const tokenTables = `
CREATE TABLE claim_words (
  row BIGINT PRIMARY KEY REFERENCES claims (row) ON DELETE CASCADE,
  tokens BIGINT[] NOT NULL
);
CREATE INDEX claim_words_tokens ON claim_words USING gin (tokens) WITH (fastupdate = off);

CREATE FUNCTION claim_tokens (scope TEXT, field TEXT, words TEXT) RETURNS BIGINT[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $body$
  SELECT coalesce(array_agg(DISTINCT hashtextextended(scope || field || word, 0)), '{}')
  FROM unnest(string_to_array(words, ' ')) AS word WHERE word <> ''
$body$;

CREATE FUNCTION claim_words_added () RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  INSERT INTO claim_words (row, tokens)
  SELECT a.row, claim_tokens(a.scope, ' w ', a.words) || claim_tokens(a.scope, ' s ', a.speaker_words) FROM added a;
  RETURN NULL;
END $body$;
CREATE TRIGGER claim_words_added AFTER INSERT ON claims REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION claim_words_added();

CREATE FUNCTION claim_words_moved () RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  UPDATE claim_words SET tokens = claim_tokens(new.scope, ' w ', new.words) || claim_tokens(new.scope, ' s ', new.speaker_words)
  WHERE row = new.row;
  RETURN NULL;
END $body$;
CREATE TRIGGER claim_words_moved AFTER UPDATE OF scope ON claims
FOR EACH ROW EXECUTE FUNCTION claim_words_moved();
`;
