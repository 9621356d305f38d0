/**
 * The sieve of further quotations: a report that quotes twice ("called it “a disgrace” and promised “full repair”")
 * makes a claim for each, the second with its own words.
 */
import type { Span } from '../../../../domain/span.ts';
import type { Draft } from '../draft.ts';
import { type Quotation, quotationsIn } from '../quotation.ts';

const WORDS = 2;
const inside = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Another thing said, and no more of the same: "“a disgrace” and promised", "“madness,” including", "which he labelled". */
const JOINS = /\b(?:and|but|or|including|while|whom?|which|that)\b/i;
const LONGEST_JOINT = 60;
const isJoined = (between: string): boolean => between.length < LONGEST_JOINT && JOINS.test(between);

export const furtherQuotes = (text: string, draft: Draft, quotations: readonly Quotation[]): readonly Draft[] => {
  const [part] = draft.parts;
  if (part === undefined || draft.parts.length > 1) return [];
  const within = quotationsIn(quotations, part).filter((quotation) => inside(part, quotation));
  const whole = within.length === 0 || (within[0]?.start === part.start && within.length === 1);
  if (whole) return [];
  return within
    .slice(1)
    .filter(({ inner }) => wordCount(text.slice(inner.start, inner.end)) >= WORDS)
    .filter(({ start }, i) => isJoined(text.slice(within[i]?.end ?? start, start)))
    .map((quotation) => ({
      ...draft,
      rule: 'further-quote',
      parts: [{ start: quotation.start, end: quotation.end }],
      open: false,
    }));
};
