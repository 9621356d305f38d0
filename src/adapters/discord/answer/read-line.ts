/** What somebody says to the bot, as a command: the first word names one, anything else is a question. */
import type { Command } from '../../../core/command.ts';
import { parseArgs } from '../../../core/parse-line.ts';
import type { Invocation } from '../../../reply/reply.ts';

/** With or without its slash; nothing at all asks for help. */
export const readLine = (text: string, commands: readonly Command[]): Invocation => {
  const [, word = '', rest = ''] = /^\/?([\w-]*)\s*(.*)$/s.exec(text) ?? [];
  const named = commands.find(({ name }) => name === word.toLowerCase());
  if (named !== undefined) return { command: named.name, args: parseArgs(named, rest) };
  const ask = text === '' ? undefined : commands.find(({ name }) => name === 'ask');
  return ask === undefined ? { command: 'help', args: {} } : { command: ask.name, args: parseArgs(ask, text) };
};
