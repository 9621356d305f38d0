/** People by their names: Slack pings whom a message refers to, so a name stands there instead. Rejects never. */
import type { PersonId, WorkspaceId } from '../../../domain/ids.ts';
import type { Block } from '../../../reply/block.ts';
import { type Inline, plain } from '../../../reply/inline.ts';
import type { Reply } from '../../../reply/reply.ts';
import { isOurs, platformId } from '../ids.ts';
import type { Context } from './context.ts';

const inlinesIn = (block: Block): readonly Inline[] => {
  if (block.kind === 'text' || block.kind === 'note') return block.inlines;
  return block.kind === 'list' ? block.items.flat() : [];
};

const withNames = (block: Block, named: (inline: Inline) => Inline): Block => {
  if (block.kind === 'text' || block.kind === 'note') return { ...block, inlines: block.inlines.map(named) };
  return block.kind === 'list' ? { ...block, items: block.items.map((item) => item.map(named)) } : block;
};

/** Whoever Slack does not name keeps their id. */
export const namePeople = async (
  { names }: Pick<Context, 'names'>,
  workspace: WorkspaceId,
  reply: Reply,
): Promise<Reply> => {
  const people = reply.blocks
    .flatMap(inlinesIn)
    .flatMap((inline) => (inline.kind === 'person' && isOurs(inline.id) ? [inline.id] : []));
  if (people.length === 0) return reply;
  const known = new Map<PersonId, string>();
  for (const id of new Set(people)) {
    const name = await names(workspace, platformId(id));
    if (name !== null) known.set(id, name);
  }
  const named = (inline: Inline): Inline => {
    const name = inline.kind === 'person' ? known.get(inline.id) : undefined;
    return name === undefined ? inline : plain(name);
  };
  return { ...reply, blocks: reply.blocks.map((block) => withNames(block, named)) };
};
