/** Pieces to pages, each within what one message may hold. Takes a piece apart only between its rows. */
import type { Piece } from './piece.ts';

/** Room in one message for the answer itself; what controls need is taken off before. */
export interface Room {
  readonly text: number;
  readonly components: number;
}

/** One component of a page: a text display, or a separator. */
export type Part = { readonly kind: 'text'; readonly markdown: string } | { readonly kind: 'rule' };
export type Page = readonly Part[];

/** A page being filled. */
interface Draft {
  readonly parts: Part[];
  text: number;
}

const withoutLooseRules = (parts: readonly Part[]): Page => {
  const last = parts.findLastIndex((part) => part.kind !== 'rule');
  return parts.slice(0, last + 1).filter((part, i) => part.kind !== 'rule' || i > 0);
};

/** The longest run of rows from the first on that joins to at most `limit`; at least one. */
const take = (rows: readonly string[], limit: number): number => {
  let length = 0;
  let count = 0;
  for (const row of rows) {
    length += row.length + 1;
    if (length - 1 > limit) break;
    count++;
  }
  return Math.max(1, count);
};

/** Every row must fit into `room.text` by itself. At least one page, which is empty when nothing is to be shown. */
export const layOut = (pieces: readonly Piece[], room: Room): readonly [Page, ...Page[]] => {
  let draft: Draft = { parts: [], text: 0 };
  const drafts = [draft];
  const put = (markdown: string): void => {
    if (draft.parts.length >= room.components || draft.text + markdown.length > room.text) {
      draft = { parts: [], text: 0 };
      drafts.push(draft);
    }
    draft.parts.push({ kind: 'text', markdown });
    draft.text += markdown.length;
  };
  for (const piece of pieces) {
    if (piece.kind === 'rule') {
      if (draft.parts.length < room.components) draft.parts.push(piece);
      continue;
    }
    let rest = piece.rows.filter((row) => row !== '');
    while (rest.length > 0) {
      const count = take(rest, room.text);
      put(rest.slice(0, count).join('\n'));
      rest = rest.slice(count);
    }
  }
  const pages = drafts.map(({ parts }) => withoutLooseRules(parts)).filter((page) => page.length > 0);
  const [first = [], ...others] = pages;
  return [first, ...others];
};
