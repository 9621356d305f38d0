/** An event of the Events API to the union of inbound.ts: mentions and direct messages, and nothing said by a bot. */
import { z } from 'zod';
import { PLATFORM } from '../ids.ts';
import { typedText } from '../inert.ts';
import type { Inbound, Unsupported } from './inbound.ts';

const name = z.string().min(1).max(100);

const Message = z.object({
  type: z.enum(['app_mention', 'message']),
  channel: name,
  channel_type: z.string().optional(),
  user: name.optional(),
  user_team: name.optional(),
  source_team: name.optional(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
  text: z.string().default(''),
  ts: name,
  thread_ts: name.optional(),
  files: z.array(z.object({ name: z.string().default('file'), url_private: z.url().optional() })).default([]),
});

const Removal = z.union([
  z.object({ type: z.literal('app_uninstalled') }),
  z.object({ type: z.literal('tokens_revoked'), tokens: z.object({ bot: z.array(z.string()).min(1) }) }),
]);

const Opened = z.object({
  type: z.literal('app_home_opened'),
  user: name,
  channel: name,
  tab: z.enum(['home', 'messages']),
  view: z.object({ hash: z.string().nullish() }).nullish(),
});

const ThreadStarted = z.object({
  type: z.literal('assistant_thread_started'),
  assistant_thread: z.object({ user_id: name, channel_id: name, thread_ts: name }),
});

const Joined = z.object({
  type: z.literal('member_joined_channel'),
  user: name,
  channel: name,
  inviter: name.optional(),
});

const Envelope = z.object({
  event_id: name,
  event_time: z.number().optional(),
  team_id: name.optional(),
  context_team_id: name.nullish(),
  authorizations: z
    .array(z.object({ team_id: name.nullish(), user_id: name.nullish(), is_bot: z.boolean().nullish() }))
    .optional(),
  event: z.unknown(),
});

const unsupported = (what: string): Unsupported => ({ kind: 'unsupported', what });

// Edits, deletions and joins are messages with a subtype; a message with a file is one too, and is meant.
const MEANT = new Set([undefined, 'file_share', 'thread_broadcast']);

const withoutMention = (text: string, botUser: string | null): string =>
  (botUser === null ? text : text.split(`<@${botUser}>`).join(' ')).trim();

const ours = (body: z.infer<typeof Envelope>): string | null => {
  const bot = body.authorizations?.find((authorization) => authorization.is_bot === true);
  return bot?.user_id ?? null;
};

/** What is no message: somebody looks at the app, or the bot came into a channel. */
const parseNotice = (
  event: unknown,
  delivered: { key: string; team: string },
  botUser: string | null,
): Inbound | null => {
  const opened = Opened.safeParse(event);
  if (opened.success) {
    const { user, channel, tab, view } = opened.data;
    return { kind: 'opened', ...delivered, channel, user, tab, hash: view?.hash ?? null, threadTs: null };
  }
  const started = ThreadStarted.safeParse(event);
  if (started.success) {
    const { user_id: user, channel_id: channel, thread_ts: threadTs } = started.data.assistant_thread;
    return { kind: 'opened', ...delivered, channel, user, tab: 'messages', hash: null, threadTs };
  }
  const joined = Joined.safeParse(event);
  if (!joined.success) return null;
  const { user, channel, inviter } = joined.data;
  if (user !== botUser) return unsupported('somebody else joined a channel');
  return { kind: 'joined', ...delivered, channel, user: inviter ?? user };
};

/** `self`: our own user where the event does not name it. */
export const parseEvent = (body: unknown, self: string | null): Inbound => {
  const read = Envelope.safeParse(body);
  if (!read.success) return unsupported('an event without the usual fields');
  const envelope = read.data;
  // With channels shared between organisations `team_id` may be another workspace than the one the event is for.
  const team = envelope.context_team_id ?? envelope.authorizations?.[0]?.team_id ?? envelope.team_id;
  if (team === undefined || team === null) return unsupported('an event of no team');
  if (Removal.safeParse(envelope.event).success)
    return { kind: 'uninstalled', team, at: new Date((envelope.event_time ?? 0) * 1000) };
  const botUser = ours(envelope) ?? self;
  const key = `${PLATFORM}:event:${envelope.event_id}`;
  const message = Message.safeParse(envelope.event);
  if (!message.success)
    return parseNotice(envelope.event, { key, team }, botUser) ?? unsupported('an event we take no part in');
  const event = message.data;
  const direct = event.type === 'message' && event.channel_type === 'im';
  // A mention arrives as `message` and as `app_mention`; the second is the one that is meant for us.
  if (event.type === 'message' && !direct) return unsupported('a message to somebody else');
  if (event.user === undefined || event.user === botUser || event.bot_id !== undefined || !MEANT.has(event.subtype))
    return unsupported('a message of a bot, an edit or a notice');
  const from = event.user_team ?? event.source_team ?? team;
  return {
    kind: 'addressed',
    key,
    team,
    channel: event.channel,
    user: event.user,
    ...(from === team ? {} : { outsider: true }),
    text: typedText(withoutMention(event.text, botUser)).trim(),
    ts: event.ts,
    threadTs: event.thread_ts ?? null,
    direct,
    files: event.files.flatMap(({ name: file, url_private: url }) => (url === undefined ? [] : [{ name: file, url }])),
  };
};
