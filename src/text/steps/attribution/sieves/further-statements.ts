/**
 * The sieve of further statements: “It broke,” she said. “Nobody came.” – what stands behind the cue's own sentence is a claim of
 * its own too, locked to a passage without the outlet's words.
 */
import { FURTHER_RULE } from '../../../../domain/claim.ts';
import type { Span } from '../../../../domain/span.ts';
import type { Draft } from '../draft.ts';

const LETTER = /\p{L}/u;
const SENTENCE_END = /[.!?:;]["”’)]?$/;
/** "…, he said, and the gate was shut": a clause of its own. */
const JOINED = /^["“‘]?(?:and|but)\b/i;

/** Whether the cue's own sentence ends between the two, or a clause is added behind it. */
const isApart = (text: string, left: Span, right: Span): boolean => {
  const between = text.slice(left.end, right.start);
  if (!LETTER.test(between)) return false;
  return (
    SENTENCE_END.test(between.trimEnd()) ||
    between.includes('\n') ||
    JOINED.test(text.slice(right.start, right.start + 5))
  );
};

/** What follows the first statement, each by itself and in reading order; none when the utterance is one. */
export const furtherStatements = (text: string, draft: Draft): readonly Draft[] => {
  const groups: Span[][] = [];
  for (const part of draft.parts.toSorted((a, b) => a.start - b.start)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined || isApart(text, last, part)) groups.push([part]);
    else group.push(part);
  }
  return groups.slice(1).map((parts) => ({ ...draft, rule: FURTHER_RULE, parts }));
};
