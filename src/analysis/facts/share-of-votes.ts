/** A share of those who may vote is a turnout, by whatever words: "54 per cent of registered voters used their vote". */
import { conceptOf } from '../words/synonyms.ts';

const NAMED = /\bturnout\b/iu;
const MAY_VOTE =
  /\b(?:(?:eligible|registered|entitled|enrolled|electorate|electors)\b|(?:with|have|had|has) (?:a|the right to) vote\b)/iu;
const VOTED =
  /\b(?:voted|cast|used (?:it|their vote|their right)|turned out|took part|went to the polls|came to the polls)\b/iu;

/** Whether a percentage in this clause is a turnout. */
export const isTurnout = (measure: string, text: string): boolean =>
  measure === conceptOf('percent') && (NAMED.test(text) || (MAY_VOTE.test(text) && VOTED.test(text)));
