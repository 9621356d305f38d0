/** A page of a long answer as its buttons name it: "3", or "3@…" with the place where it begins. */
export interface PageMark {
  /** 1, 2, 3 … */
  readonly page: number;
  readonly after: string | null;
}

export const writePage = ({ page, after }: PageMark): string => (after === null ? String(page) : `${page}@${after}`);

/** Null for what names no page. */
export const readPage = (raw: string): PageMark | null => {
  const [, number = '', , after = null] = /^\s*(\d{1,5})\s*(@([\w.-]{1,80}))?\s*$/.exec(raw) ?? [];
  const page = Number(number);
  return page >= 1 && page <= 10_000 ? { page, after } : null;
};
