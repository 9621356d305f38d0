/** /story list: the stories of a workspace, what each holds and what came last. */
import type { Ask } from '../src/core/command.ts';
import { openStory } from '../src/core/first-steps.ts';
import { amountInWords, overview, type StoryAtAGlance } from '../src/core/overview.ts';
import { type Inline, plain, strong, typed } from '../src/reply/inline.ts';
import { type Reply, reply } from '../src/reply/reply.ts';

/** More are named without being looked into. */
const LOOKED_INTO = 25;

const lastInWords = ({ last }: StoryAtAGlance): readonly Inline[] => {
  if (last === null) return [];
  const when: readonly Inline[] =
    last.publishedAt === null ? [] : [plain(', '), { kind: 'instant', at: last.publishedAt }];
  return [plain(`; last: ${last.outlet}`), ...when];
};

export const listStories = async (ask: Ask): Promise<Reply> => {
  const all = await ask.stories.list(ask.workspace);
  if (all.length === 0) {
    const inlines = [plain('There is no story yet. Open one with '), typed('/story new <title>'), plain('.')];
    return reply([{ kind: 'text', inlines }], { actions: ask.actor.rights.has('edit') ? [openStory] : [] });
  }
  const own = ask.channel === null ? null : await ask.stories.defaultOf(ask.workspace, ask.channel);
  const seen = new Map((await overview(ask, ask.workspace, LOOKED_INTO)).map((one) => [one.story.id, one]));
  return reply([
    { kind: 'heading', text: 'Stories' },
    {
      kind: 'list',
      items: all.map((s) => {
        const one = seen.get(s.id);
        return [
          strong(s.title),
          plain(`${s.closed ? ' (closed)' : ''}${own?.id === s.id ? ' (this channel’s own)' : ''}`),
          ...(one === undefined ? [] : [plain(`: ${amountInWords(one)}`), ...lastInWords(one)]),
          plain(' · '),
          typed(s.slug),
        ];
      }),
    },
  ]);
};
