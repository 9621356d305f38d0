/** A request to its command, and the one catch: whatever happens, the person gets an answer or a stated reason. */
import { plain, typed } from '../reply/inline.ts';
import { type Action, failed, type Reply, reply, usage } from '../reply/reply.ts';
import type { ArgProblem, Ask, Command, Ports } from './command.ts';
import { KnownFailure } from './errors.ts';
import { nearest } from './nearest.ts';
import { refuse } from './refuse.ts';
import type { Request } from './request.ts';

const unknownCommand = (name: string, commands: readonly Command[]): Reply => {
  const [near] = nearest(
    name,
    commands.map((c) => c.name),
    1,
  );
  return near === undefined
    ? usage(`There is no command "${name.slice(0, 40)}". `, typed('/help'), ' lists them.')
    : usage(`There is no command "${name.slice(0, 40)}". Did you mean `, typed(`/${near}`), '?');
};

/** "storry:foo": a name of an argument, mistyped, which was taken for the value of another. Null where none is near. */
const mistypedName = (raw: string | undefined, command: Command): Reply | null => {
  const [, typedName = '', value = ''] = /^([a-z-]{2,32}):(?!\/\/)(\S[\s\S]*)$/i.exec(raw?.trim() ?? '') ?? [];
  const names = Object.entries(command.args).flatMap(([name, { hidden }]) => (hidden ? [] : [name]));
  const [near] = typedName === '' ? [] : nearest(typedName, names, 1);
  if (near === undefined) return null;
  return usage(
    `There is no argument "${typedName.slice(0, 32)}". Did you mean `,
    typed(`${near}:${value.slice(0, 60)}`),
    `? /${command.name} takes ${names.join(', ')}.`,
  );
};

/** A wrong argument, told with buttons for the values that would do. */
const wrongArgument = (request: Request, command: Command, problem: ArgProblem & { readonly arg: string }): Reply => {
  const mistyped = mistypedName(request.args[problem.arg], command);
  if (mistyped !== null) return mistyped;
  const actions = problem.options.map(
    (value): Action => ({
      kind: 'run',
      label: value,
      run: { command: request.command, args: { ...request.args, [problem.arg]: value } },
    }),
  );
  return reply([{ kind: 'text', inlines: [plain(problem.message)] }], {
    // Nothing to choose from is nobody's mistake in typing.
    outcome: problem.code === 'none' ? 'failed' : 'usage',
    actions,
  });
};

const tooMany = (ms: number): Reply => {
  const seconds = Math.ceil(ms / 1_000);
  const when = seconds === 1 ? 'a second' : `${seconds} seconds`;
  return failed(
    `That was more in a minute than one person is answered; nothing was done. Please come again in ${when}.`,
  );
};

const inWords = (error: unknown): Reply =>
  error instanceof KnownFailure
    ? failed(`${error.message} ${error.advice}`)
    : failed('Something went wrong on our side; nothing was changed. It is in the log. Please try again in a minute.');

/** Never rejects. */
export const dispatch = async (request: Request, ports: Ports): Promise<Reply> => {
  const command = ports.commands.find((c) => c.name === request.command);
  if (command === undefined) return unknownCommand(request.command, ports.commands);
  const wait = ports.pace.take(request.workspace, request.actor.id);
  if (wait !== null) return tooMany(wait);
  const ask: Ask = { ...ports, ...request };
  try {
    if (command.needs !== null && !request.actor.rights.has(command.needs))
      return await refuse(ask, command.needs, `use /${command.name}`);
    const outcome =
      command.needs === null
        ? await ports.recall.answer(ask, (asked) => command.invoke(asked))
        : await command.invoke(ask);
    if (outcome.ok) return outcome.value;
    return wrongArgument(request, command, outcome.problem);
  } catch (cause) {
    ports.log.error('command failed', { workspace: request.workspace, command: request.command, cause });
    return inWords(cause);
  }
};
