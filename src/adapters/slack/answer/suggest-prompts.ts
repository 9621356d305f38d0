/** What could be asked next, offered where somebody begins a conversation with the app. */
import type { Ports } from '../../../core/command.ts';
import type { WorkspaceId } from '../../../domain/ids.ts';
import { PLATFORM } from '../ids.ts';
import { inert } from '../inert.ts';
import type { Opened } from '../receive/inbound.ts';
import { shorten } from '../render/split-text.ts';
import { readFailure } from '../send/call-failure.ts';
import type { Context } from './context.ts';

interface Prompt {
  readonly title: string;
  readonly message: string;
}

const MOST = 4;
const TITLE = 100;

/** Also in the manifest: before anything was read. */
export const FIRST_PROMPTS: readonly [Prompt, ...Prompt[]] = [
  { title: 'What can you do?', message: 'help' },
  { title: 'Which stories are there?', message: 'story list' },
  { title: 'What is followed where?', message: 'schedules' },
  { title: 'How do I open a story?', message: 'help story' },
];

/** The questions of the newest story, or of two stories the ones that matter most. */
export const promptsOf = async (
  { stories }: Pick<Ports, 'stories'>,
  workspace: WorkspaceId,
): Promise<readonly [Prompt, ...Prompt[]]> => {
  const [first, second] = (await stories.list(workspace)).filter(({ closed }) => !closed);
  if (first === undefined) return FIRST_PROMPTS;
  const ask = (title: string, message: string): Prompt => ({ title: shorten(inert(title), TITLE), message });
  return [
    ask(`Where do the sources disagree on ${first.title}?`, `disagreements ${first.slug}`),
    ask(`What happened when: ${first.title}`, `timeline ${first.slug}`),
    ask(`Who said what: ${first.title}`, `who-said story:${first.slug}`),
    second === undefined
      ? ask(`What is new: ${first.title}`, `brief ${first.slug}`)
      : ask(`Where do the sources disagree on ${second.title}?`, `disagreements ${second.slug}`),
  ];
};

export const suggestPrompts = async (context: Context, workspace: WorkspaceId, opened: Opened): Promise<void> => {
  const { clients, ports } = context;
  const [first, ...others] = (await promptsOf(ports, workspace)).slice(0, MOST);
  if (first === undefined) return;
  const thread = opened.threadTs === null ? {} : { thread_ts: opened.threadTs };
  const offer = { channel_id: opened.channel, title: 'Ask about a story', prompts: [first, ...others] };
  try {
    await (await clients('status', workspace)).apiCall('assistant.threads.setSuggestedPrompts', {
      ...offer,
      ...thread,
    });
  } catch (cause) {
    // A convenience; without the permission the conversation works as well.
    ports.log.warn('no prompts suggested', { platform: PLATFORM, workspace, cause: readFailure(cause).code });
  }
};
