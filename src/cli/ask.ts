/** A chat command typed in the shell: `rashomon who-said Trump --story port-strike --json`. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Config } from '../config.ts';
import type { Command } from '../core/command.ts';
import { dispatch } from '../core/dispatch.ts';
import type { Attachment } from '../core/request.ts';
import { plainText } from '../reply/plain-text.ts';
import type { Outcome, Reply } from '../reply/reply.ts';
import { openStore } from './open-store.ts';
import { readFlags } from './read-flags.ts';
import { localActor, portsOver, workspaceNamed } from './session.ts';
import { UsageError } from './usage-error.ts';

/** Lines of a chat message that fit on a terminal. */
export const TERMINAL_ROOM = 5;

export const EXIT_CODES: Readonly<Record<Outcome, number>> = { answered: 0, failed: 1, usage: 2 };

/** Loose words go to the positional arguments in order, the last of which takes what is left. */
const argsFrom = (command: Command, words: readonly string[], flags: Readonly<Record<string, string>>) => {
  const args: Record<string, string> = { ...flags };
  const loose: string[] = [];
  for (const word of words) {
    const [, key = '', value = ''] = /^([a-z-]{1,32}):([\s\S]*)$/.exec(word) ?? [];
    if (key !== '' && command.args[key] !== undefined) args[key] = value;
    else loose.push(word);
  }
  const open = command.positional.filter((name) => args[name] === undefined);
  open.forEach((name, i) => {
    const taken = i === open.length - 1 ? loose.slice(i) : loose.slice(i, i + 1);
    if (taken.length > 0) args[name] = taken.join(' ');
  });
  if (open.length === 0 && loose.length > 0)
    throw new UsageError(`"${loose[0]}" is one word too many for ${command.name}.`);
  return args;
};

const fileFrom = (path: string | undefined): readonly Attachment[] => {
  if (path === undefined) return [];
  try {
    return [{ name: basename(path), bytes: readFileSync(path) }];
  } catch {
    throw new UsageError(`"${path}" cannot be read. Give the path of a text file.`);
  }
};

/** The structured answer: cited claims under `claimIds`, merely near ones under `nearestClaimIds`. */
export const asJson = (command: string, { claimIds, nearestClaimIds, ...rest }: Reply): string =>
  JSON.stringify({ command, claimIds, nearestClaimIds, ...rest }, null, 2);

/** Only /help speaks of the other commands; nothing else waits for them to load. */
const offered = async (command: Command): Promise<readonly Command[]> =>
  command.name === 'help' ? (await import('../../commands/index.ts')).commands : [command];

/** Prints the answer, or one line on standard error; gives the exit code. */
export const askCommand = async (command: Command, argv: readonly string[], config: Config): Promise<number> => {
  const { values, switches, words } = readFlags(argv, [...Object.keys(command.args), 'workspace'], ['json']);
  const { workspace, file, ...flags } = values;
  const store = await openStore(config.DATABASE_URL);
  try {
    const reply = await dispatch(
      {
        workspace: workspaceNamed(workspace),
        channel: null,
        actor: localActor(),
        command: command.name,
        args: argsFrom(command, words, flags),
        files: fileFrom(file),
        room: TERMINAL_ROOM,
      },
      portsOver(store, config, await offered(command)),
    );
    if (switches.has('json')) process.stdout.write(`${asJson(command.name, reply)}\n`);
    if (reply.outcome !== 'answered') process.stderr.write(`${plainText(reply).replace(/\s*\n\s*/g, ' ')}\n`);
    else if (!switches.has('json')) process.stdout.write(`${plainText(reply)}\n`);
    return EXIT_CODES[reply.outcome];
  } finally {
    await store.close();
  }
};
