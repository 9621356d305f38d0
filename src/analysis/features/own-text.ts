/** What a clause itself says: where somebody is reported to say it, without the words that report. */
import { overlap } from '../../domain/span.ts';
import type { Statement } from './statement.ts';

export const ownText = ({ claim: { content, evidence }, text, start, end }: Statement): string => {
  if (content === null || overlap(content, { start, end }) === 0) return text;
  const [from, to] = [Math.max(content.start, start), Math.min(content.end, end)];
  return evidence.text.slice(from - evidence.start, to - evidence.start);
};
