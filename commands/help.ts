/** What this bot does here, on one screen; of one command, its arguments and examples. */
import { optionalText } from '../src/args/text-arg.ts';
import { type Ask, type Command, defineCommand } from '../src/core/command.ts';
import { firstSteps } from '../src/core/first-steps.ts';
import { nearest } from '../src/core/nearest.ts';
import { type Inline, plain, strong, typed } from '../src/reply/inline.ts';
import { type Reply, reply, usage } from '../src/reply/reply.ts';
import { commandList } from './help-list.ts';

/** "[story] [since]" with < > around what must be there. */
const signature = ({ name, args }: Command): string =>
  [
    `/${name}`,
    ...Object.entries(args)
      .filter(([, spec]) => !spec.hidden)
      .map(([arg, spec]) => (spec.required ? `<${arg}>` : `[${arg}]`)),
  ].join(' ');

const oneCommand = (command: Command): Reply => {
  const args = Object.entries(command.args).filter(([, spec]) => !spec.hidden);
  const choices = (list: readonly string[]): string => (list.length === 0 ? '' : ` (${list.join(', ')})`);
  return reply([
    { kind: 'heading', text: `/${command.name}` },
    { kind: 'text', inlines: [plain(`${command.summary}. `), typed(signature(command))] },
    {
      kind: 'list',
      items: args.map(([arg, spec]): readonly Inline[] => [
        strong(arg),
        plain(`: ${spec.description}${choices(spec.choices)}`),
      ]),
    },
    {
      kind: 'text',
      inlines: [
        plain('For example: '),
        ...command.examples.flatMap((e, i) => [plain(i === 0 ? '' : '  ·  '), typed(`/${e}`)]),
      ],
    },
  ]);
};

const allCommands = (commands: readonly Command[]): Reply =>
  reply([
    {
      kind: 'text',
      inlines: [
        plain(
          'Follow a news story: add articles, then ask what happened when, who said what, and where the sources disagree. Every line leads to the words it rests on; nobody is named the winner.',
        ),
      ],
    },
    ...commandList(commands),
    {
      kind: 'note',
      inlines: [
        plain('The first argument needs no name, the others are name:value. More on one: '),
        typed('/help timeline'),
      ],
    },
  ]);

/** Where there is no story yet, what to do first stands above the commands. */
const welcomed = async (ask: Ask, all: Reply): Promise<Reply> => {
  const begun = (await ask.stories.list(ask.workspace)).length > 0;
  const steps = begun ? null : await firstSteps(ask, ask.workspace);
  if (steps === null) return all;
  return { ...all, blocks: [...steps.blocks, ...all.blocks.slice(1)], actions: steps.actions };
};

export const help = defineCommand({
  name: 'help',
  summary: 'What can be asked here, with an example each',
  examples: ['help', 'help timeline'],
  needs: null,
  args: { command: optionalText({ description: 'A command to explain' }) },
  positional: ['command'],
  async run({ command }, ask) {
    const { commands } = ask;
    if (command === null) return welcomed(ask, allCommands(commands));
    const wanted = command.replace(/^\//, '').toLowerCase();
    const found = commands.find((c) => c.name === wanted);
    if (found !== undefined) return oneCommand(found);
    const near = nearest(
      wanted,
      commands.map((c) => c.name),
      3,
    );
    const hint = near.length === 0 ? '' : ` Did you mean ${near.map((n) => `/${n}`).join(' or ')}?`;
    return usage(`There is no command "${wanted.slice(0, 40)}".${hint}`);
  },
});
