/** A reply to the pages of a message with its controls saved, so that they work after a restart and for as long as the store lasts. */
import type { Filter } from '../../../core/narrowing.ts';
import { readPage } from '../../../core/page-mark.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import type { Action, Invocation, Reply } from '../../../reply/reply.ts';
import { composePages, type Pages } from '../render/compose.ts';
import { narrowCustomId, PASSAGE } from '../render/custom-id.ts';
import type { Control } from '../render/draw-controls.ts';
import type { Stamp } from '../send/stamp.ts';
import type { Desk } from './desk.ts';

export interface Presentation {
  readonly workspace: WorkspaceId;
  /** What gives this answer again, or null. */
  readonly again: Invocation | null;
  /** Whether everybody in the channel sees it already: then there is nothing to share. */
  readonly shared: boolean;
  readonly stamp: Stamp | null;
  /** By what it can be narrowed. */
  readonly filters?: () => Promise<readonly Filter[]>;
  /** Whose workspace it is about, where it is read in another. */
  readonly about?: WorkspaceId;
}

/** The page of a command that an action opens: the same question with another `page`; null for any other action. */
const pageOpened = ({ kind, run }: Action, again: Invocation | null): number | null => {
  const bare = ({ command, args: { page: _, ...args } }: Invocation) => JSON.stringify([command, args]);
  const turns = kind === 'run' && again !== null && run.args.page !== undefined && bare(run) === bare(again);
  return turns ? (readPage(run.args.page ?? '')?.page ?? null) : null;
};

const PASSAGE_OF = { kind: 'run', label: '', run: { command: 'claim', args: {} } } as const;

export const present = async (
  { controls }: Pick<Desk, 'controls'>,
  reply: Reply,
  { workspace, again, shared, stamp, filters: find = async () => [], about }: Presentation,
): Promise<Pages> => {
  const filters = await find();
  const save = async (action: Action): Promise<Control> => ({
    action,
    id: await controls.save(workspace, action),
    page: 1,
  });
  const offered = reply.actions.filter((action) => !(shared && action.kind === 'share'));
  const saved = await Promise.all(offered.map(save));
  const here = readPage(again?.args.page ?? '')?.page ?? 1;
  const turning = (wanted: (page: number) => boolean): Control | null =>
    saved.find(({ action }) => {
      const page = pageOpened(action, again);
      return page !== null && wanted(page);
    }) ?? null;
  const how = {
    controls: saved,
    previous: turning((page) => page < here),
    next: turning((page) => page > here),
    filters,
    stamp,
    ...(about === undefined
      ? {}
      : { passageMenu: await save({ ...PASSAGE_OF, about }).then(({ id }) => narrowCustomId(id, PASSAGE)) }),
  };
  const pages = composePages(reply, { ...how, again: null });
  // Only an answer of several pages, or one that can be narrowed, needs a way to be given again.
  if (again === null || (pages.length === 1 && filters.length === 0)) return pages;
  return composePages(reply, { ...how, again: await controls.save(workspace, { kind: 'run', label: '', run: again }) });
};

/** An answer that is given again is drawn once. */
export const presentOnce = async (
  desk: Pick<Desk, 'controls' | 'drawn'>,
  reply: Reply,
  how: Presentation,
): Promise<Pages> => {
  const drawn = how.shared ? desk.drawn.openly : desk.drawn.privately;
  const keeps = how.again !== null && how.about === undefined && reply.file === null;
  const known = keeps ? drawn.get(reply) : undefined;
  if (known !== undefined) return known;
  const pages = await present(desk, reply, how);
  if (keeps) drawn.set(reply, pages);
  return pages;
};
