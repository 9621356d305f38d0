/** One examination under way: the emulator, the bot, and what a person does and sees. */
import type { BotProcess, Environment } from './bot-process.ts';
import type { Checks } from './checks.ts';
import type { Delivery, Emulator, Entry, Shown } from './slack-emulator.ts';

export interface Visit {
  readonly checks: Checks;
  readonly emulator: Emulator;
  readonly environment: Environment;
  bot: BotProcess;
}

export const CHANNEL = 'C0GENERAL1';
export const BOT_MENTION = '<@U0BOT00001>';
export const ACK_MS = 3_000;
const ANSWER_MS = 8_000;

/** Private or public answers after `since`. */
export const shownSince = ({ emulator }: Visit, since: number): readonly Shown[] =>
  emulator.journal.query({ kind: ['ephemeral', 'message'], since, limit: 10_000 }).flatMap(asShown);

export const asShown = (entry: Entry): readonly Shown[] => {
  const shown = (entry.kind === 'message' ? { ...(entry.message as Shown), seq: entry.seq } : entry) as Shown;
  return entry.kind === 'message' && !('bot_id' in shown) ? [] : [{ ...shown, kind: entry.kind }];
};

/** The first answer after `since` that fits. */
export const answerAfter = async (
  visit: Visit,
  since: number,
  fits: (shown: Shown) => boolean = () => true,
  timeout = ANSWER_MS,
): Promise<Shown> => {
  const entry = await visit.emulator.journal.waitFor(
    (e) => ['ephemeral', 'message'].includes(e.kind) && asShown(e).some(fits),
    {
      since,
      timeout,
      label: 'an answer',
    },
  );
  const [shown] = asShown(entry);
  if (shown === undefined) throw new Error('no answer');
  return shown;
};

/** Types a slash command; its delivery and its private answer. */
export const type = async (
  visit: Visit,
  command: string,
  text = '',
  rest: Record<string, unknown> = {},
): Promise<{ delivery: Delivery; answer: Shown }> => {
  const since = visit.emulator.journal.seq;
  const delivery = await visit.emulator.admin.command({ command, text, ...rest });
  return { delivery, answer: await answerAfter(visit, since) };
};

interface Control {
  readonly action_id: string;
  readonly type: string;
  readonly text?: { readonly text: string };
  readonly options?: readonly { readonly value: string }[];
}

export const controlsOf = (shown: Shown): readonly Control[] =>
  (shown.blocks ?? []).filter((block) => block.type === 'actions').flatMap((block) => block.elements as Control[]);

export const buttonOn = (shown: Shown, label: string): Control => {
  const found = controlsOf(shown).find((control) => control.text?.text === label);
  if (found === undefined) throw new Error(`no button "${label}" on: ${shown.text.slice(0, 200)}`);
  return found;
};

export const quiet = (ms = 400): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

/** What the bot wrote in a channel and its threads. */
export const ownMessages = ({ emulator }: Visit, channel = CHANNEL): readonly Shown[] =>
  emulator.admin.messages({ channel }).filter((message) => 'bot_id' in message);
