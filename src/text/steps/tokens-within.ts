/** The tokens of spans that come in reading order, found in one walk over both. */
import type { Span } from '../../domain/span.ts';
import type { Token } from '../document.ts';

/** Index of the first token that ends after `offset`. */
const firstAfter = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Tokens that stand wholly within the span. */
export const tokensWithin = (tokens: readonly Token[], { start, end }: Span): readonly Token[] => {
  let from = firstAfter(tokens, start);
  while (from < tokens.length && (tokens[from]?.start ?? 0) < start) from += 1;
  let to = from;
  while (to < tokens.length && (tokens[to]?.end ?? 0) <= end) to += 1;
  return tokens.slice(from, to);
};
