/** What a person typed, as a command with its arguments. */
import type { Command } from '../../../core/command.ts';
import { nearest } from '../../../core/nearest.ts';
import { parseArgs } from '../../../core/parse-line.ts';
import type { Invocation } from '../../../reply/reply.ts';

/** The command that always works, whatever other apps of the workspace have taken. */
export const UMBRELLA = 'rashomon';
const HELP: Invocation = { command: 'help', args: {} };
const FIRST_WORD = /^\/?(\S{1,100})\s*/;

const named = (name: string, text: string, commands: readonly Command[]): Invocation => {
  const command = commands.find((c) => c.name === name);
  return { command: name, args: command === undefined ? {} : parseArgs(command, text) };
};

/** Free words: the command they begin with, else a question. */
export const fromWords = (words: string, commands: readonly Command[]): Invocation => {
  const text = words.trim();
  const first = FIRST_WORD.exec(text);
  if (first === null && text === '') return HELP;
  const name = first?.[1]?.toLowerCase() ?? '';
  if (commands.some((c) => c.name === name)) return named(name, text.slice(first?.[0].length ?? 0), commands);
  return named('ask', text, commands);
};

/** A slash command: its own name, or the umbrella with the name as its first word. */
export const fromSlash = (command: string, text: string, commands: readonly Command[]): Invocation => {
  if (command !== UMBRELLA) return named(command, text, commands);
  const first = FIRST_WORD.exec(text.trim())?.[1]?.toLowerCase() ?? '';
  const mistyped =
    !commands.some((c) => c.name === first) &&
    nearest(
      first,
      commands.map((c) => c.name),
    ).length > 0;
  return mistyped ? { command: first, args: {} } : fromWords(text, commands);
};
