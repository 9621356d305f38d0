/** What /story can do to a story. Whatever changes something is written to the audit trail. */
import type { Ask } from '../src/core/command.ts';
import { findSource } from '../src/core/story-sources.ts';
import { type Story, slugOf } from '../src/domain/story.ts';
import { plain, strong, typed } from '../src/reply/inline.ts';
import { type Action, answer, failed, type Reply, reply, usage } from '../src/reply/reply.ts';

export const STORY_ACTIONS = [
  'new',
  'list',
  'default',
  'rename',
  'merge',
  'move',
  'close',
  'reopen',
  'delete',
] as const;
type ChangeAction = Exclude<(typeof STORY_ACTIONS)[number], 'new' | 'list'>;

interface Options {
  readonly to: string | null;
  readonly article: string | null;
  readonly confirmed: boolean;
}

const audit = ({ audit, workspace, actor, clock }: Ask, action: string, subject: string): Promise<void> =>
  audit.write(workspace, { at: clock.now().toISOString(), by: actor.id, action, subject });

interface ConfirmedArgs extends Readonly<Record<string, string>> {
  readonly action: string;
  readonly name: string;
}

/** Asks once more before something that cannot be undone. */
const confirm = (question: string, label: string, args: ConfirmedArgs): Reply => {
  const yes: Action = { kind: 'run', label, run: { command: 'story', args: { ...args, confirm: 'yes' } } };
  const again = ['/story', args.action, args.name, args.to === undefined ? '' : `to:${args.to}`, 'confirm:yes'];
  const line = typed(again.filter((part) => part !== '').join(' '));
  return reply(
    [{ kind: 'text', inlines: [plain(`${question} To go on, press the button or type `), line, plain('.')] }],
    {
      actions: [yes],
    },
  );
};

const rename = async (ask: Ask, story: Story, { to }: Options): Promise<Reply> => {
  const slug = slugOf(to ?? '');
  if (to === null || slug === '')
    return usage('What is the new title? Type ', typed(`/story rename ${story.slug} to:"…"`));
  const outcome = await ask.stories.rename(ask.workspace, story.id, slug, to);
  if (outcome === 'taken')
    return failed(`There is a story called like that already. Choose another title, or merge the two.`);
  await audit(ask, 'story.rename', `${story.slug} → ${slug}`);
  return answer('Renamed ', strong(story.title), ' to ', strong(to), '. It is typed ', typed(slug), '.');
};

const merge = async (ask: Ask, story: Story, { to, confirmed }: Options): Promise<Reply> => {
  const into = to === null ? null : await ask.stories.bySlug(ask.workspace, slugOf(to));
  if (into === null) return usage('Into which story? Type ', typed(`/story merge ${story.slug} to:<story>`));
  if (into.id === story.id) return usage('A story cannot be merged into itself. Name another with to:<story>.');
  if (!confirmed) {
    const question = `Move every article of "${story.title}" into "${into.title}" and delete the first?`;
    return confirm(question, 'Merge', { action: 'merge', name: story.slug, to: into.slug });
  }
  await ask.stories.merge(ask.workspace, story.id, into.id);
  await ask.library.compare(ask.workspace, into.id);
  await audit(ask, 'story.merge', `${story.slug} → ${into.slug}`);
  return answer('Merged ', strong(story.title), ' into ', strong(into.title), '.');
};

const moveArticle = async (ask: Ask, story: Story, { to, article }: Options): Promise<Reply> => {
  const into = to === null ? null : await ask.stories.bySlug(ask.workspace, slugOf(to));
  const asTyped = typed(`/story move ${story.slug} article:<number in /sources> to:<story>`);
  if (into === null || article === null) return usage('Which article, and into which story? Type ', asTyped, '.');
  if (into.id === story.id) return usage('It is in that story already. Name another with to:<story>.');
  const found = findSource(await ask.claims.articles(ask.workspace, story.id), article);
  if (found === null)
    return usage(
      `There is no article "${article.slice(0, 40)}" there. `,
      typed(`/sources ${story.slug}`),
      ' numbers them.',
    );
  const outcome = await ask.stories.moveArticle(ask.workspace, found.id, into.id);
  if (outcome === 'there') return failed('That story has an article of the same address already.');
  if (outcome === 'gone') return failed('That article is gone.');
  for (const one of [story, into]) await ask.library.compare(ask.workspace, one.id);
  await audit(ask, 'article.move', `${found.id} ${story.slug} → ${into.slug}`);
  return answer('Moved ', strong(found.outlet), `: “${found.title}”, from ${story.title} to `, strong(into.title), '.');
};

const setClosed =
  (closed: boolean) =>
  async (ask: Ask, story: Story): Promise<Reply> => {
    await ask.stories.setClosed(ask.workspace, story.id, closed);
    await audit(ask, closed ? 'story.close' : 'story.reopen', story.slug);
    if (!closed) return answer('Open again: ', strong(story.title), '.');
    return answer(
      'Closed ',
      strong(story.title),
      '. Its answers stay; ',
      typed(`/story reopen ${story.slug}`),
      ' opens it again.',
    );
  };

const remove = async (ask: Ask, story: Story, { confirmed }: Options): Promise<Reply> => {
  const count = (await ask.claims.articles(ask.workspace, story.id)).length;
  const articles = count === 1 ? '1 article' : `${count} articles`;
  const question = `Delete "${story.title}" with its ${articles}, their claims and its schedules for good?`;
  if (!confirmed) return confirm(question, 'Delete for good', { action: 'delete', name: story.slug });
  await ask.stories.delete(ask.workspace, story.id);
  await audit(ask, 'story.delete', story.slug);
  return answer('Deleted ', strong(story.title), '.');
};

const makeDefault = async (ask: Ask, story: Story): Promise<Reply> => {
  if (ask.channel === null)
    return failed('There is no channel here to set a default for. Use it in a channel, or name the story each time.');
  await ask.stories.setDefault(ask.workspace, ask.channel, story.id);
  await audit(ask, 'story.default', story.slug);
  return answer('From now on this channel speaks of ', strong(story.title), ' unless another story is named.');
};

export const changes: Readonly<Record<ChangeAction, (ask: Ask, story: Story, options: Options) => Promise<Reply>>> = {
  default: makeDefault,
  rename,
  merge,
  move: moveArticle,
  close: setClosed(true),
  reopen: setClosed(false),
  delete: remove,
};
