/**
 * Takes a passage apart into clauses, because one sentence often carries several facts. A rough cut on purpose:
 * at semicolons, dashes, and commas before a word that opens a clause.
 */
import type { Span } from '../../domain/span.ts';

const CUT =
  /(?:[;—–]|\s-\s|(?<=\w),?\s(?=(?:while|although|though|whereas)\s)|,["”’']?\s(?=(?:but|and|which|who|whose|where|while|marking|making|signaling|signalling|resulting|killing|leaving|after|before|because|as|though|although|since|with|describing|calling|saying|stating|declining|refusing|providing|representing|noting|adding|bringing|according|declaring|including|arguing|so|yet|nor|or)\s))/gu;

const SHORTEST = 28;

/** Clauses of the passage in reading order, as spans within it; the whole passage when nothing cuts it. */
export const clausesOf = (text: string): readonly Span[] => {
  const cuts = [...text.matchAll(CUT)].map(({ index, 0: sign }) => index + sign.length);
  const spans: Span[] = [];
  let start = 0;
  for (const end of [...cuts, text.length]) {
    const last = spans.at(-1);
    if (end - start < SHORTEST && end !== text.length) continue;
    // What is left at the end and too short by itself belongs to the clause before it.
    if (end - start < SHORTEST && last !== undefined) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
    start = end;
  }
  return spans;
};
