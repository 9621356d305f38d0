/** Looking up places of a text by where they stand, so that a step stays linear however many there are. */
import { overlap, type Span } from '../../domain/span.ts';

/** Disjoint and in reading order, whatever overlapped. */
export const mergedPlaces = (places: readonly Span[]): readonly Span[] => {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
};

/** Whether any of `merged` meets the span. */
export const meetsAny = (merged: readonly Span[], span: Span): boolean => {
  let low = 0;
  let high = merged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merged[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const next = merged[low];
  return next !== undefined && overlap(next, span) > 0;
};
