/** Draws App Home for the one who looks at it. Asked for again it is drawn anew; nobody else's changes. */
import { dispatch } from '../../../core/dispatch.ts';
import { firstSteps } from '../../../core/first-steps.ts';
import { overview } from '../../../core/overview.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import type { Story } from '../../../domain/story.ts';
import { type Action, type Reply, reply } from '../../../reply/reply.ts';
import { PLATFORM } from '../ids.ts';
import { homeView, type Part } from '../render/home-view.ts';
import { readFailure } from '../send/call-failure.ts';
import type { Context } from './context.ts';
import { saveControls } from './render.ts';

const SHOWN = 20;

const QUESTIONS = [
  ['Timeline', 'timeline'],
  ['Who said what', 'who-said'],
  ['Disagreements', 'disagreements'],
  ['Brief me', 'brief'],
] as const;

const questionsOn = ({ slug }: Story): Reply =>
  reply([], {
    actions: QUESTIONS.map(
      ([label, command]): Action => ({ kind: 'run', label, run: { command, args: { story: slug } } }),
    ),
  });

export interface Home {
  readonly user: string;
  /** The conversation with the reader, where what is asked here belongs. */
  readonly channel: string;
  /** Of the Home they see now: a newer one is not overwritten. */
  readonly hash: string | null;
  readonly outsider?: boolean;
}

export const publishHome = async (context: Context, workspace: WorkspaceId, home: Home): Promise<void> => {
  const { ports, people, clients } = context;
  const where = { workspace, channel: home.channel, outsider: home.outsider === true, rights: true };
  const { actor } = await people(home.user, where);
  const withControls = async (own: Reply): Promise<Part> => ({
    reply: own,
    controls: await saveControls(context, workspace, own),
  });
  const [steps, stories, all, followed] = await Promise.all([
    firstSteps(ports, workspace),
    overview(ports, workspace, SHOWN),
    ports.stories.list(workspace),
    dispatch({ workspace, channel: null, actor, command: 'schedules', args: {}, files: [], room: 1 }, ports),
  ]);
  const rows = stories.map(async (seen) => ({ seen, part: await withControls(questionsOn(seen.story)) }));
  const parts = {
    steps: steps === null ? null : await withControls(steps),
    stories: await Promise.all(rows),
    more: all.length - stories.length,
    schedules: await withControls(followed),
  };
  const view = homeView(parts, { channel: home.channel, control: null, responseUrl: null, threadTs: null, home: true });
  const hash = home.hash === null ? {} : { hash: home.hash };
  try {
    await (await clients('views', workspace)).views.publish({ user_id: home.user, view, ...hash });
  } catch (cause) {
    const { code } = readFailure(cause);
    // Drawn by somebody else meanwhile, from what may be older than this.
    if (code === 'hash_conflict' && home.hash !== null) return publishHome(context, workspace, { ...home, hash: null });
    ports.log.warn('home not drawn', { platform: PLATFORM, workspace, cause: code });
  }
};
