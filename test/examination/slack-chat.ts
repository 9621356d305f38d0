/** A person on Slack: slash commands, and files with a mention. */
import { BotProcess, type Environment } from './bot-process.ts';
import { type Chat, isProgress } from './chat.ts';
import type { Checks } from './checks.ts';
import { type Shown, startEmulator } from './slack-emulator.ts';
import { answerAfter, BOT_MENTION, type Visit } from './slack-visit.ts';

const READ_MS = 60_000;

const textOf = (args: Readonly<Record<string, string>>): string =>
  Object.entries(args)
    .map(([name, value]) =>
      name === 'what' || name === 'action' ? value : name === 'new' ? `new ${value}` : `${name}:"${value}"`,
    )
    .join(' ');

export const openSlackChat = async (shared: string, checks: Checks, own: Environment): Promise<Chat> => {
  const emulator = await startEmulator(shared);
  const { SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_APP_TOKEN } = emulator.env;
  const environment = { ...own, SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_APP_TOKEN } as Environment;
  const visit: Visit = { checks, emulator, environment, bot: new BotProcess(environment) };
  await visit.bot.ready(READ_MS);
  const call = async (method: string, body: URLSearchParams | Buffer): Promise<Record<string, unknown>> => {
    const address = method.startsWith('http') ? method : `${SLACK_API_URL}${method}`;
    const type = body instanceof URLSearchParams ? 'application/x-www-form-urlencoded' : 'application/octet-stream';
    const headers = { authorization: `Bearer ${SLACK_BOT_TOKEN}`, 'content-type': type };
    const response = await fetch(address, {
      method: 'POST',
      headers,
      body: new Uint8Array(body instanceof URLSearchParams ? Buffer.from(body.toString()) : body),
    });
    return response.json().catch(() => ({})) as Promise<Record<string, unknown>>;
  };
  const use = (command: string, args: Readonly<Record<string, string>>) =>
    emulator.admin.command({ command: `/${command}`, text: textOf(args) });
  return {
    async ask(command, args, expected = /./s) {
      const since = emulator.journal.seq;
      const { ms } = await use(command, args);
      const { text } = await answerAfter(
        visit,
        since,
        (shown) => expected.test(shown.text) && !isProgress(shown.text),
        READ_MS,
      );
      return { text, ackMs: ms };
    },
    async hand(name, bytes) {
      const { upload_url, file_id } = await call(
        'files.getUploadURLExternal',
        new URLSearchParams({ filename: name, length: String(bytes.length) }),
      );
      await call(String(upload_url), Buffer.from(bytes));
      const done = await call(
        'files.completeUploadExternal',
        new URLSearchParams({ files: JSON.stringify([{ id: file_id, title: name }]) }),
      );
      const since = emulator.journal.seq;
      await emulator.admin.message({ text: `${BOT_MENTION} add`, files: done.files });
      return answerAfter(visit, since, (shown) => shown.thread_ts !== undefined, READ_MS);
    },
    async overheard(expected) {
      const isPublic = (shown: Shown): boolean => shown.kind === 'message' && expected.test(shown.text);
      return (await answerAfter(visit, 0, isPublic, READ_MS)).text;
    },
    violations: () => emulator.admin.violations(),
    async close() {
      checks.that('asked to stop, it ends with 0', (await visit.bot.stop()) === 0, visit.bot.output);
      await emulator.close();
    },
  };
};
