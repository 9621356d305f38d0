/** The terminal as a chat window: a line in, an answer out. Knows streams and lines, nothing of where answers come from. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Command } from '../../core/command.ts';
import { parseArgs } from '../../core/parse-line.ts';
import { plainText } from '../../reply/plain-text.ts';
import type { Outcome, Reply } from '../../reply/reply.ts';

export interface ConsoleDeps {
  readonly commands: readonly Command[];
  readonly input: Readable;
  readonly output: Writable;
  /** A person types: show a prompt. Otherwise lines are read as commands until they end. */
  readonly interactive: boolean;
  /** Shown first. */
  readonly greeting: string;
  answer(command: string, args: Readonly<Record<string, string>>): Promise<Reply>;
}

const LEAVE = new Set(['quit', 'exit', 'bye']);

/** "/timeline since:monday" or "timeline since:monday"; anything else is a question. */
export const readLine = (
  line: string,
  commands: readonly Command[],
): { readonly command: string; readonly args: Readonly<Record<string, string>> } => {
  const [, slash = '', name = '', rest = ''] = /^(\/?)([\p{L}-]*)\s*([\s\S]*)$/u.exec(line) ?? [];
  const typed = name === 'rashomon' && rest !== '' ? readLine(rest, commands) : null;
  if (typed !== null) return typed;
  const command = commands.find((c) => c.name === name.toLowerCase());
  if (command !== undefined) return { command: command.name, args: parseArgs(command, rest) };
  const ask = commands.find((c) => c.name === 'ask');
  const looksLikeQuestion = slash === '' && line.includes(' ');
  if (ask !== undefined && looksLikeQuestion) return { command: ask.name, args: parseArgs(ask, line) };
  return { command: name === '' ? line.slice(0, 40) : name, args: {} };
};

/** Ends with the input. Gives the worst outcome of the lines read, for an exit code. */
export const runConsole = async (deps: ConsoleDeps): Promise<Outcome> => {
  const { input, output, interactive, commands } = deps;
  const write = (text: string) => output.write(text);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const prompt = () => (interactive ? write('\n> ') : true);
  let worst: Outcome = 'answered';
  write(`${deps.greeting}\n`);
  prompt();
  for await (const raw of lines) {
    const line = raw.trim();
    if (LEAVE.has(line.toLowerCase())) break;
    if (line !== '') {
      if (!interactive) write(`\n> ${line}\n`);
      const { command, args } = readLine(line, commands);
      const reply = await deps.answer(command, args);
      if (reply.outcome !== 'answered') worst = worst === 'failed' ? worst : reply.outcome;
      write(`${plainText(reply)}\n`);
    }
    prompt();
  }
  lines.close();
  return worst;
};
