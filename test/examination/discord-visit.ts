/** One examination under way: the emulator, the bot, and what a person does and sees. */
import { allOf, type Component, visibleText } from '../platforms/discord-rules.ts';
import { BotProcess, type Environment } from './bot-process.ts';
import type { Checks } from './checks.ts';
import type { Delivery, Emulator, Entry, Shown } from './discord-emulator.ts';

export interface Visit {
  readonly checks: Checks;
  readonly emulator: Emulator;
  readonly environment: Environment;
  bot: BotProcess;
  /** What bots before this one wrote. */
  earlier: string;
}

export const STORY = 'venezuela-port-strike';
/** Discord waits three seconds; an answer to that belongs far below. */
export const ACK_MS = 1_000;
const ANSWER_MS = 8_000;
const EPHEMERAL = 64;
const LOADING = 128;

export const quiet = (ms = 400): Promise<void> => new Promise((resume) => setTimeout(resume, ms));
export const textOf = (shown: Shown): string => visibleText(shown);
export const isPrivate = ({ flags }: Shown): boolean => (flags & EPHEMERAL) !== 0;
export const mention = ({ emulator }: Visit, words: string): string => `<@${emulator.ids.bot}> ${words}`;

const messageIn = (entry: Entry): Shown => entry.message as Shown;

/** The first state of a message of the bot after `since` that fits and is no longer awaited. */
export const shownAfter = async (
  { emulator }: Visit,
  since: number,
  fits: (shown: Shown) => boolean = () => true,
  timeout = ANSWER_MS,
): Promise<Shown> => {
  const isShown = (entry: Entry): boolean =>
    (entry.kind === 'edit' || entry.kind === 'message') &&
    messageIn(entry).author.id === emulator.ids.bot &&
    (messageIn(entry).flags & LOADING) === 0 &&
    fits(messageIn(entry));
  return messageIn(await emulator.journal.waitFor(isShown, { since, timeout, label: 'an answer' }));
};

export interface Answered {
  readonly delivery: Delivery;
  readonly answer: Shown;
}

/** Uses a slash command; how it was acknowledged, and its answer. */
export const use = async (
  visit: Visit,
  name: string,
  options: Readonly<Record<string, unknown>> = {},
  where: Readonly<Record<string, unknown>> = {},
): Promise<Answered> => {
  const since = visit.emulator.journal.seq;
  const delivery = await visit.emulator.admin.command({ name, options, ...where });
  const id = delivery.message?.id;
  if (delivery.outcome !== 'answered' || id === undefined) throw new Error(`/${name}: ${JSON.stringify(delivery)}`);
  return { delivery, answer: await shownAfter(visit, since, (shown) => shown.id === id) };
};

/** Presses a button, or picks from a menu; the state of the message that answers. */
export const press = async (
  visit: Visit,
  on: Shown,
  control: Component,
  values?: readonly string[],
  where: Readonly<Record<string, unknown>> = {},
): Promise<Answered> => {
  const since = visit.emulator.journal.seq;
  const { custom_id } = control;
  const delivery = await visit.emulator.admin.component({
    message_id: on.id,
    custom_id,
    channel: on.channel_id,
    ...(values === undefined ? {} : { values }),
    ...where,
  });
  const id = delivery.message?.id;
  return { delivery, answer: await shownAfter(visit, since, (shown) => shown.id === id) };
};

export const buttonOn = (shown: Shown, label: string): Component => {
  const found = allOf(shown.components).find((one) => one.type === 2 && one.label === label);
  if (found === undefined) throw new Error(`no button "${label}" on: ${textOf(shown).slice(0, 200)}`);
  return found;
};

export const menuOn = (shown: Shown): Component => {
  const found = allOf(shown.components).find((one) => one.type === 3);
  if (found === undefined) throw new Error(`no menu on: ${textOf(shown).slice(0, 200)}`);
  return found;
};

/** What the bot wrote in a channel for everybody. */
export const posts = ({ emulator }: Visit, channel = 'general'): readonly Shown[] =>
  emulator.admin
    .messages({ channel })
    .filter((message) => message.author.id === emulator.ids.bot && !isPrivate(message));

export const restart = async (visit: Visit): Promise<void> => {
  visit.earlier += visit.bot.output;
  visit.bot = new BotProcess(visit.environment);
  await visit.bot.ready();
};

export const noViolations = ({ checks, emulator }: Visit, when: string): void => {
  const violations = emulator.admin.violations();
  checks.that(`no violations ${when}`, violations.length === 0, violations);
};
