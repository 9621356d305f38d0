/** What a clause itself says: where somebody is reported to say it, without the words that report. */
import { overlap } from '../../domain/span.ts';
import { wordsOf } from '../words/words-of.ts';
import { conceptsOf } from './concepts.ts';
import { onceEach } from './once-each.ts';
import type { Statement } from './statement.ts';

export const ownText = onceEach(({ claim: { content, evidence }, text, start, end }: Statement): string => {
  if (content === null || overlap(content, { start, end }) === 0) return text;
  const [from, to] = [Math.max(content.start, start), Math.min(content.end, end)];
  return evidence.text.slice(from - evidence.start, to - evidence.start);
});

const NONE: ReadonlyMap<string, string> = new Map();

/** Concepts of those words. */
export const ownConcepts = onceEach((statement) => conceptsOf(wordsOf(ownText(statement)), NONE));
