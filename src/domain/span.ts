/** Places in a text: UTF-16 offsets, end exclusive, so that `text.slice(start, end)` is what stands there. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words: `article.text.slice(start, end) === text`, always. */
export interface Passage extends Span {
  readonly text: string;
}

export const passageOf = (text: string, { start, end }: Span): Passage => ({
  start,
  end,
  text: text.slice(start, end),
});

export const spanLength = ({ start, end }: Span): number => end - start;

/** How many characters two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Reading order: earlier first, of two at one place the longer first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
