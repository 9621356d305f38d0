/** What a person typed, as a command with its arguments. */
import type { Command } from '../../../core/command.ts';
import { nearest } from '../../../core/nearest.ts';
import { parseArgs } from '../../../core/parse-line.ts';
import type { Invocation } from '../../../reply/reply.ts';
import { UMBRELLA } from '../umbrella.ts';

const HELP: Invocation = { command: 'help', args: {} };
const FIRST_WORD = /^\/?(\S{1,100})\s*/;

const named = (name: string, text: string, commands: readonly Command[]): Invocation => {
  const command = commands.find((c) => c.name === name);
  return { command: name, args: command === undefined ? {} : parseArgs(command, text) };
};

export const beginsWithCommand = (words: string, commands: readonly Command[]): boolean => {
  const first = FIRST_WORD.exec(words.trim())?.[1]?.toLowerCase();
  return commands.some(({ name }) => name === first);
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

/** The command's own name, also behind a prefix that the manifest was made with ("news-timeline"). */
const withoutPrefix = (name: string, commands: readonly Command[]): string => {
  const behind = commands.filter((c) => name.endsWith(`-${c.name}`)).sort((a, b) => b.name.length - a.name.length);
  return commands.some((c) => c.name === name) ? name : (behind[0]?.name ?? name);
};

/** A slash command: its own name, or the umbrella with the name as its first word. */
export const fromSlash = (command: string, text: string, commands: readonly Command[]): Invocation => {
  if (command !== UMBRELLA) return named(withoutPrefix(command, commands), text, commands);
  const first = FIRST_WORD.exec(text.trim())?.[1]?.toLowerCase() ?? '';
  const names = commands.map((c) => c.name);
  const mistyped = !names.includes(first) && nearest(first, names).length > 0;
  return mistyped ? { command: first, args: {} } : fromWords(text, commands);
};
