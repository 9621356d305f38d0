/** /story new: a story by its title, or by the address of an article, which then names it. */
import type { Ask } from '../src/core/command.ts';
import { addArticle, followHere } from '../src/core/first-steps.ts';
import { type Story, slugOf } from '../src/domain/story.ts';
import { plain, strong, typed } from '../src/reply/inline.ts';
import { type Action, answer, failed, type Reply, reply, usage } from '../src/reply/reply.ts';
import { openFirstStory } from './add-first-story.ts';
import { becomesOwn } from './becomes-own.ts';

const ADDRESS = /^<?(https?:\/\/[^\s<>|]{1,2000})(?:\|[^\s<>]{0,2000})?>?$/i;

const mayFollow = ({ channel, actor }: Ask): boolean => channel !== null && actor.rights.has('follow');
const offers = (ask: Ask, { slug }: Story): readonly Action[] => [
  ...(ask.actor.rights.has('add') ? [addArticle(slug)] : []),
  ...(mayFollow(ask) ? [followHere(slug)] : []),
];

/** Reads the article, opens a story called like it, and puts the article into it. */
const byAddress = async (ask: Ask, address: string): Promise<Reply> => {
  const add = ask.commands.find(({ name }) => name === 'add');
  if (add === undefined || !ask.actor.rights.has('add'))
    return failed('You may not add articles here. Name the story instead: ', typed('/story new <title>'));
  const opened = await openFirstStory(ask, [
    { content: { address }, uri: null, title: null, outlet: null, publishedAt: null },
  ]);
  if (!opened.ok) return failed(`No story was opened. ${opened.problem}`);
  const { slug, title } = opened.value;
  const added = await add.invoke({ ...ask, command: 'add', args: { what: address, story: slug }, files: [] });
  const heading = { kind: 'text', inlines: [plain('Opened '), strong(title), plain('.')] } as const;
  const said = added.ok ? added.value : failed(added.problem.message);
  const follow = mayFollow(ask) ? [followHere(slug)] : [];
  return { ...said, blocks: [heading, ...said.blocks], actions: [...follow, ...said.actions] };
};

export const newStory = async (ask: Ask, title: string | null): Promise<Reply> => {
  const address = ADDRESS.exec(title?.trim() ?? '')?.[1];
  if (address !== undefined) return byAddress(ask, address);
  const slug = slugOf(title ?? '');
  if (title === null || slug === '')
    return usage('What is it called? For example ', typed('/story new Port strike in Venezuela'), '.');
  const { story, created } = await ask.stories.create(ask.workspace, slug, title);
  if (!created)
    return answer(
      'That story is open already: ',
      strong(story.title),
      '. Add to it with ',
      typed(`/add … story:${story.slug}`),
      '.',
    );
  const at = ask.clock.now().toISOString();
  await ask.audit.write(ask.workspace, { at, by: ask.actor.id, action: 'story.new', subject: story.slug });
  const own = await becomesOwn(ask, story);
  const what = '/add <address, text or file>';
  const next = own
    ? [plain('. It is this channel’s own story from now on. Add a first article with '), typed(what), plain('.')]
    : [plain('. Add a first article with '), typed(`${what} story:${story.slug}`), plain('.')];
  return reply([{ kind: 'text', inlines: [plain('Opened '), strong(story.title), ...next] }], {
    actions: offers(ask, story),
  });
};
