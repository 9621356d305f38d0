/**
 * The claims whose tokens hold all, or any, of those wanted. PostgreSQL takes words for commoner than they are, and would
 * rather read the tokens of every claim there is: in here it may not.
 */
export const claimsHolding = (['all', 'any'] as const)
  .map(
    (how) => `
CREATE FUNCTION claims_holding_${how} (wanted BIGINT[]) RETURNS SETOF BIGINT
LANGUAGE plpgsql STABLE ROWS 100 SET enable_seqscan = off AS $body$
BEGIN
  RETURN QUERY SELECT w.row FROM claim_words w WHERE w.tokens ${how === 'all' ? '@>' : '&&'} wanted;
END $body$;
`,
  )
  .join('');
