/** What somebody says to the bot, as a command: the first word names one, anything else is a question. */
import type { Command } from '../../../core/command.ts';
import { parseArgs } from '../../../core/parse-line.ts';
import type { Invocation } from '../../../reply/reply.ts';

interface Line {
  readonly fresh: Invocation;
  /** Whether the first word names the command. */
  readonly named: boolean;
}

/** With or without its slash; nothing at all asks for help. */
export const readLine = (text: string, commands: readonly Command[]): Line => {
  const [, word = '', rest = ''] = /^\/?([\w-]*)\s*(.*)$/s.exec(text) ?? [];
  const found = commands.find(({ name }) => name === word.toLowerCase());
  if (found !== undefined) return { fresh: { command: found.name, args: parseArgs(found, rest) }, named: true };
  const ask = text === '' ? undefined : commands.find(({ name }) => name === 'ask');
  if (ask === undefined) return { fresh: { command: 'help', args: {} }, named: false };
  return { fresh: { command: ask.name, args: parseArgs(ask, text) }, named: false };
};
