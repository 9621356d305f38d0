/** What a workspace still has to do before a channel gets its first briefing, with the buttons that do it. */
import type { WorkspaceId } from '../domain/ids.ts';
import { type Inline, plain, strong, typed } from '../reply/inline.ts';
import { type Action, type Reply, reply } from '../reply/reply.ts';
import type { Ports } from './command.ts';

/** When a channel is offered its briefing. */
export const USUAL_TIME = '08:30';

/** Asks for a title or an address in a form of its own. */
export const openStory: Action = {
  kind: 'form',
  label: 'Open a story',
  run: { command: 'story', args: { action: 'new' } },
  asks: 'name',
};

export const addArticle = (story: string): Action => ({
  kind: 'form',
  label: 'Add an article',
  run: { command: 'add', args: { story } },
  asks: 'what',
});

export const followHere = (story: string): Action => ({
  kind: 'run',
  label: `Follow here at ${USUAL_TIME}`,
  run: { command: 'follow', args: { story, at: USUAL_TIME } },
});

interface Step {
  readonly done: boolean;
  readonly inlines: readonly Inline[];
}

const stepsOf = (story: string | null, articles: number, followed: boolean): readonly Step[] => [
  {
    done: story !== null,
    inlines: [
      strong('Open a story'),
      plain(': give it a name, or paste the address of an article. '),
      typed('/story new …'),
    ],
  },
  {
    done: articles > 0,
    inlines: [strong('Add what was published'), plain(': addresses, feeds, texts or files. '), typed('/add …')],
  },
  {
    done: followed,
    inlines: [
      strong('Follow it in a channel'),
      plain(`: every day at ${USUAL_TIME} what changed is posted there. `),
      typed(`/follow at:${USUAL_TIME}`),
    ],
  },
];

const INTRODUCTION =
  'I read what sources publish about a news story and answer what happened when, who said what, and where the sources disagree. Every line leads to the words it rests on.';

/** All three steps, the finished ones marked; null when nothing is left to do. */
export const firstSteps = async (
  { stories, claims, schedules }: Pick<Ports, 'stories' | 'claims' | 'schedules'>,
  workspace: WorkspaceId,
): Promise<Reply | null> => {
  const [story] = (await stories.list(workspace)).filter(({ closed }) => !closed);
  const articles = story === undefined ? 0 : (await claims.articles(workspace, story.id)).length;
  const followed = (await schedules.ofWorkspace(workspace)).length > 0;
  const steps = stepsOf(story?.slug ?? null, articles, followed);
  if (steps.every(({ done }) => done)) return null;
  const actions = [
    ...(story === undefined ? [openStory] : []),
    ...(story !== undefined && articles === 0 ? [addArticle(story.slug)] : []),
    ...(story !== undefined && articles > 0 && !followed ? [followHere(story.slug)] : []),
  ];
  return reply(
    [
      { kind: 'text', inlines: [plain(INTRODUCTION)] },
      { kind: 'list', items: steps.map(({ done, inlines }, i) => [plain(done ? '✓ ' : `${i + 1}. `), ...inlines]) },
    ],
    { actions },
  );
};

/** For a channel the bot comes into: what it does, and what to do next; short where all is set up. */
export const welcome = async (
  ports: Pick<Ports, 'stories' | 'claims' | 'schedules'>,
  workspace: WorkspaceId,
): Promise<Reply> => {
  const steps = await firstSteps(ports, workspace);
  if (steps !== null) return steps;
  const [story] = (await ports.stories.list(workspace)).filter(({ closed }) => !closed);
  const inlines = [plain(`${INTRODUCTION} `), typed('/help'), plain(' shows what can be asked.')];
  return reply([{ kind: 'text', inlines }], { actions: story === undefined ? [openStory] : [followHere(story.slug)] });
};
