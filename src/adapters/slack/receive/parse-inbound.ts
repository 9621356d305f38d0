/** A delivery's body to the union of inbound.ts. Anything that does not fit is `unsupported`; nothing throws. */
import { z } from 'zod';
import { PLATFORM } from '../ids.ts';
import { ASKING_FORM } from '../render/view-place.ts';
import type { Inbound, Unsupported } from './inbound.ts';
import { parseEvent } from './parse-event.ts';
import { parseShortcut, parseSubmission } from './parse-modal.ts';
import { parseAsked, parseViewPress } from './parse-view.ts';
import { name, PRESSED, pressOf } from './pressed.ts';

const Command = z.object({
  command: z.string().min(2).max(100),
  text: z.string().default(''),
  team_id: name,
  channel_id: name,
  user_id: name,
  response_url: z.url(),
  trigger_id: name,
});

const Interaction = z.object({
  ...PRESSED,
  type: z.literal('block_actions'),
  channel: z.object({ id: name }),
  container: z.object({ is_ephemeral: z.boolean().default(false) }).optional(),
  message: z.object({ ts: name, thread_ts: name.optional() }).optional(),
  response_url: z.url(),
});

const unsupported = (what: string): Unsupported => ({ kind: 'unsupported', what });

const parseCommand = (body: unknown): Inbound => {
  const read = Command.safeParse(body);
  if (!read.success) return unsupported('a command without the usual fields');
  const { command, text, team_id: team, channel_id: channel, user_id: user, response_url: responseUrl } = read.data;
  const key = `${PLATFORM}:command:${read.data.trigger_id}`;
  return { kind: 'command', key, team, channel, user, command: command.slice(1), text, responseUrl };
};

const parsePress = (body: unknown): Inbound => {
  const read = Interaction.safeParse(body);
  if (!read.success) return unsupported('an interaction without a message of ours');
  const press = pressOf(read.data);
  const { channel, container, message, response_url: responseUrl } = read.data;
  if (typeof press === 'string') return unsupported(press);
  if (message === undefined) return unsupported('an interaction without a choice');
  return {
    kind: 'press',
    ...press,
    channel: channel.id,
    responseUrl,
    message: { ts: message.ts, threadTs: message.thread_ts ?? null, onlyForOne: container?.is_ephemeral ?? false },
  };
};

const isAsking = (view: unknown): boolean =>
  typeof view === 'object' && view !== null && 'callback_id' in view && view.callback_id === ASKING_FORM;

/** `botUser`: our own user, whose mention is taken off a text. */
export const parseInbound = (body: Readonly<Record<string, unknown>>, botUser: string | null): Inbound => {
  if (body.type === 'event_callback') return parseEvent(body, botUser);
  if (body.type === 'block_actions') return 'view' in body ? parseViewPress(body) : parsePress(body);
  if (body.type === 'message_action') return parseShortcut(body);
  if (body.type === 'view_submission') return isAsking(body.view) ? parseAsked(body) : parseSubmission(body);
  if (typeof body.command === 'string') return parseCommand(body);
  return unsupported(String(body.type ?? 'nothing known').slice(0, 60));
};
