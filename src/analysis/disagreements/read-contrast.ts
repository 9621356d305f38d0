/**
 * Reads off a sentence what it sets aside by name: "it was the mate, and not the captain, who …", "on Thursday, not on Friday".
 * Knows no story.
 */
export interface Contrast {
  /** What the sentence says instead; null: whatever stands before it. */
  readonly chosen: string | null;
  readonly rejected: string;
  /** The sentence without the two: what is told of one and not of the other. */
  readonly rest: string;
  /** Told of people: "who". */
  readonly ofPeople: boolean;
}

const PART = '([^,;:.“”"()]{2,70}?)';
const REJECTING = '(?:and not|not|rather than|instead of|and never)';
/** "It was X, (and) not Y, who did it"; "it was not Y but X that did it". */
const CLEFT = new RegExp(
  `\\b(?:it|that) (?:was|is|were) ${PART},? ${REJECTING} ${PART},? (who|that|which) ([^,.;]+)`,
  'iu',
);
const CLEFT_REVERSED = new RegExp(
  `\\b(?:it|that) (?:was not|wasn[’']t|is not|isn[’']t) ${PART},? but ${PART},? (who|that|which) ([^,.;]+)`,
  'iu',
);
/** "…, not on Friday": a phrase, no clause. */
const AFTERTHOUGHT =
  /(?:, (?:and )?not|,? and not|,? rather than|,? instead of) ((?:(?:on|in|at|by|from|for|to|because of|before|after|during|under|over|with) )?(?:(?:the|a|an|his|her|its|their) )?[^,;:.“”"()]{2,50}?)(?=[,;:.”"]|$| as )/iu;
/** "Not only", "not yet", "not surprisingly", "not this year": nobody else's word is set aside. */
const NO_CONTRAST =
  /^(?:only|just|merely|simply|least|yet|even|all|always|quite|so|very|too|much|many|more|less|surprisingly|at all|at least|this|that|to|be|been|being|because|if|for nothing|a word|an? (?:single|word)|one|any|every|necessarily|\p{L}+ing\b|\p{L}+ly\b)\b/iu;

/** Rules, habits and wishes set nothing against what somebody says has happened. */
const NOT_TOLD =
  /\b(?:previously|formerly|until now|usually|normally|always|should|must|ought|would|supposed to|limited to|ideally|better)\b/iu;

/** The first contrast of a sentence, or null. */
export const readContrast = (text: string): Contrast | null => {
  const cleft = CLEFT.exec(text);
  if (cleft !== null)
    return { chosen: cleft[1] ?? '', rejected: cleft[2] ?? '', rest: cleft[4] ?? '', ofPeople: cleft[3] === 'who' };
  const reversed = CLEFT_REVERSED.exec(text);
  if (reversed !== null)
    return {
      chosen: reversed[2] ?? '',
      rejected: reversed[1] ?? '',
      rest: reversed[4] ?? '',
      ofPeople: reversed[3] === 'who',
    };
  const after = AFTERTHOUGHT.exec(text);
  const rejected = after?.[1] ?? '';
  if (after === null || NO_CONTRAST.test(rejected) || NOT_TOLD.test(text)) return null;
  const rest = text.slice(0, after.index) + text.slice(after.index + after[0].length);
  return { chosen: null, rejected, rest, ofPeople: false };
};
