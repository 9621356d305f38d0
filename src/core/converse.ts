/** Words to the bot as an answer: a command, a question, or the continuation of what was last asked there. */
import type { ChannelId, WorkspaceId } from '../domain/ids.ts';
import { readRecord, wholeBriefing } from '../reply/briefing-record.ts';
import { typed } from '../reply/inline.ts';
import { lineOf } from '../reply/line-of.ts';
import { type Invocation, type Reply, reply, usage } from '../reply/reply.ts';
import type { Ports } from './command.ts';
import { continueThread } from './continue-thread.ts';
import type { Threads } from './ports/threads.ts';

export interface Words {
  readonly workspace: WorkspaceId;
  readonly channel: ChannelId;
  /** The platform's names for what the words continue, the nearest first: a message, its thread. */
  readonly threads: readonly string[];
  readonly text: string;
  /** The words by themselves, as a command; `named`: they begin with its name. */
  readonly fresh: Invocation;
  readonly named: boolean;
  /** Nobody else reads the answer. */
  readonly alone: boolean;
}

export interface Said {
  readonly reply: Reply;
  /** What the thread is about from now on; null: the same as before. */
  readonly asked: Invocation | null;
}

interface About {
  readonly asked: Invocation;
  /** As it was posted, where that is kept; else it is asked anew. */
  readonly reply: Reply | null;
}

interface Memory {
  readonly ports: Pick<Ports, 'schedules' | 'stories' | 'commands'>;
  readonly threads: Threads;
}

/** The last thing asked in the thread, else the briefing it hangs under. */
const aboutThread = async ({ threads, ports }: Memory, words: Words, thread: string): Promise<About | null> => {
  const { workspace, channel } = words;
  const asked = await threads.recall(workspace, channel, thread);
  if (asked !== null) return { asked, reply: null };
  const briefing = await ports.schedules.briefingAt(workspace, channel, thread);
  const story = briefing === null ? null : await ports.stories.byId(workspace, briefing.storyId);
  if (briefing === null || story === null) return null;
  const run: Invocation = { command: 'brief', args: { story: story.slug } };
  const record = readRecord(briefing.record);
  return { asked: run, reply: record === null ? null : wholeBriefing(record) };
};

const firstKnown = async (memory: Memory, words: Words): Promise<About | null> => {
  for (const thread of words.threads) {
    const about = await aboutThread(memory, words, thread);
    if (about !== null) return about;
  }
  return null;
};

/** What the thread is about, to be read again; what may have changed something is not done a second time for that. */
const shownIn = async (
  { ports }: Memory,
  { asked, reply: posted }: About,
  answer: (run: Invocation) => Promise<Reply>,
): Promise<Reply> => {
  const changes = ports.commands.find(({ name }) => name === asked.command)?.looksAtRights === true;
  return posted ?? (changes ? reply([]) : answer(asked));
};

/** Their numbers are those of a list of their own: of decisions, of reports. */
const OF_A_LIST = ['undo', 'accept', 'close'] as const;

const countsLines = ({ action = '' }: Invocation['args']): boolean =>
  action === '' || !OF_A_LIST.some((word) => word.startsWith(action.trim().toLowerCase()));

/**
 * "decide … 2" in a thread: the second line of what the thread is about, by the claims that it cites; a reply where no
 * such line is shown there, for nobody decides what they have not seen.
 */
const pointed = async (
  memory: Memory,
  words: Words,
  answer: (run: Invocation) => Promise<Reply>,
): Promise<Invocation | Reply> => {
  const { command, args } = words.fresh;
  const arg = memory.ports.commands.find(({ name }) => name === command)?.lines ?? null;
  const number = arg === null ? null : /^#?(\d{1,3})$/.exec(args[arg] ?? '')?.[1];
  if (arg === null || number === null || number === undefined || !countsLines(args)) return words.fresh;
  const about = await firstKnown(memory, words);
  if (about === null) return words.fresh;
  const line = lineOf(await shownIn(memory, about, answer), Number(number));
  if (line.claimIds.length === 0) return noSuchLine(Number(number));
  const story = about.asked.args.story === undefined ? {} : { story: about.asked.args.story };
  return { command, args: { ...story, ...args, [arg]: line.claimIds.join(' ') } };
};

const noSuchLine = (number: number): Reply =>
  usage(
    `The last answer in this thread shows no line ${number} with a passage, so nothing was changed. Ask for the list here first, for example `,
    typed('disagreements'),
    ', or name the passage by its id (c_…).',
  );

const WHICH_LINE = usage('Which line? Say its number, for example “show the passage of 2”.');

const FOR_YOU_ALONE = usage(
  'The answer to that is for you alone, and others read along here. Type it as a command, or ask me in a direct message.',
);

/** `answer`: asks the core. */
export const converse = async (
  memory: Memory,
  words: Words,
  answer: (run: Invocation) => Promise<Reply>,
): Promise<Said> => {
  const ask = async (asked: Invocation): Promise<Said> => {
    const personal = memory.ports.commands.find(({ name }) => name === asked.command)?.personal(asked.args) === true;
    if (personal && !words.alone) return { reply: FOR_YOU_ALONE, asked: null };
    return { reply: await answer(asked), asked };
  };
  if (words.text === '' || words.named) {
    const meant = await pointed(memory, words, answer);
    return 'command' in meant ? ask(meant) : { reply: meant, asked: null };
  }
  const about = await firstKnown(memory, words);
  const turn = about === null ? null : continueThread(words.text, about.asked, memory.ports.commands);
  if (about === null || turn === null) return ask(words.fresh);
  if (turn.kind === 'run') return ask(turn.run);
  if (turn.kind === 'which-line') return { reply: WHICH_LINE, asked: null };
  return { reply: lineOf(await shownIn(memory, about, answer), turn.number), asked: null };
};
