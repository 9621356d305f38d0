/** Long answers are paged: the buttons run the same command with another page. */
import type { Block } from '../reply/block.ts';
import { plain, typed } from '../reply/inline.ts';
import { type Action, type Reply, reply } from '../reply/reply.ts';
import type { Ask } from './command.ts';
import { type PageMark, writePage } from './page-mark.ts';
import type { Page, Paged } from './ports/claims.ts';

/** `lines`: how many fit into one chat message. */
export const pageOf = ({ page, after }: PageMark, lines: number, { room }: Pick<Ask, 'room'>): Page => {
  const limit = Math.min(500, lines * room);
  return { limit, offset: (page - 1) * limit, after };
};

/** A page past the end: says which the last one is, with a button that leads there. */
export const pastTheEnd = (ask: Ask, { limit }: Page, total: number): Reply => {
  const last = Math.max(1, Math.ceil(total / limit));
  const words = last === 1 ? 'There is only one page here.' : `There are only ${last} pages here; the last is `;
  const inlines = last === 1 ? [plain(words)] : [plain(words), typed(`page:${last}`), plain('.')];
  return reply([{ kind: 'text', inlines }], {
    outcome: 'usage',
    actions: [turn(ask, last === 1 ? 'Show it' : 'Last page', last)],
  });
};

interface Paging {
  readonly actions: readonly Action[];
  readonly notes: readonly Block[];
}

const turn = (ask: Ask, label: string, page: number, after: string | null = null): Action => ({
  kind: 'run',
  label,
  run: { command: ask.command, args: { ...ask.args, page: writePage({ page, after }) } },
});

/** Buttons for the pages before and after, a line saying where one is, and a button to share what is shown. */
export const paging = (
  ask: Ask,
  { limit, offset }: Page,
  { total, next }: Pick<Paged<unknown>, 'total' | 'next'>,
): Paging => {
  const page = offset / limit + 1;
  const pages = Math.max(1, Math.ceil(total / limit));
  const actions: Action[] = [];
  if (page > 1) actions.push(turn(ask, 'Previous', page - 1));
  if (page < pages) actions.push(turn(ask, 'Next', page + 1, next));
  actions.push({ kind: 'share', label: 'Share here', run: { command: ask.command, args: ask.args } });
  if (pages === 1) return { actions, notes: [] };
  const more = page < pages ? [plain('; more with '), typed(`page:${page + 1}`)] : [];
  return {
    actions,
    notes: [
      { kind: 'note', inlines: [plain(`${offset + 1}–${Math.min(total, offset + limit)} of ${total}`), ...more] },
    ],
  };
};
