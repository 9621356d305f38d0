/** A person on Discord: slash commands with typed options. */
import { BotProcess, type Environment } from './bot-process.ts';
import { type Chat, isProgress } from './chat.ts';
import type { Checks } from './checks.ts';
import { type Shown, startEmulator } from './discord-emulator.ts';
import { isPrivate, shownAfter, textOf, type Visit } from './discord-visit.ts';

const READ_MS = 60_000;

export const openDiscordChat = async (shared: string, checks: Checks, own: Environment): Promise<Chat> => {
  const emulator = await startEmulator(shared);
  const environment = { ...own, ...emulator.env } as Environment;
  const visit: Visit = { checks, emulator, environment, bot: new BotProcess(environment), earlier: '' };
  await visit.bot.ready(READ_MS);
  const use = (command: string, args: Readonly<Record<string, unknown>>) => {
    const { new: name, ...rest } = args;
    return emulator.admin.command(
      name === undefined ? { name: command, options: rest } : { name: `${command} new`, options: { name, ...rest } },
    );
  };
  const answered = async (command: string, args: Readonly<Record<string, unknown>>) => {
    const since = emulator.journal.seq;
    const { ms, message } = await use(command, args);
    const isAnswer = (one: Shown): boolean => one.id === message?.id && !isProgress(textOf(one));
    const shown = await shownAfter(visit, since, isAnswer, READ_MS);
    return { text: textOf(shown), ackMs: ms };
  };
  return {
    ask: answered,
    hand: (name, bytes) =>
      answered('add', { file: { filename: name, content: bytes, type: 'application/octet-stream' } }),
    overheard: async (expected) => {
      const isPublic = (one: Shown): boolean => !isPrivate(one) && expected.test(textOf(one));
      return textOf(await shownAfter(visit, 0, isPublic, READ_MS));
    },
    violations: () => emulator.admin.violations(),
    async close() {
      checks.that('asked to stop, it ends with 0', (await visit.bot.stop()) === 0, visit.bot.output);
      await emulator.close();
    },
  };
};
