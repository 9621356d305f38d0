/** Gives each finding the figures that stand in what it reports: in the words said, or in the passage when it is the outlet's own. */
import type { Finding } from '../../domain/claim.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { contains, type Span } from '../../domain/span.ts';

/** Index of the first figure that begins at `offset` or later; they stand in reading order. */
const firstAfter = (quantities: readonly Quantity[], offset: number): number => {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quantities[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const within = (quantities: readonly Quantity[], span: Span): readonly Quantity[] => {
  const found: Quantity[] = [];
  for (let at = firstAfter(quantities, span.start); at < quantities.length; at += 1) {
    const quantity = quantities[at];
    if (quantity === undefined || quantity.span.start >= span.end) break;
    if (contains(span, quantity.span)) found.push(quantity);
  }
  return found;
};

export const countFindings = (findings: readonly Finding[], quantities: readonly Quantity[]): readonly Finding[] =>
  findings.map((finding) => ({
    ...finding,
    quantities: (finding.content?.parts ?? [finding.evidence]).flatMap((span) => within(quantities, span)),
  }));
