/** An interaction to the inbound union. */

import type {
  APIApplicationCommandAutocompleteInteraction,
  APIAttachment,
  APIChatInputApplicationCommandInteraction,
  APIInteraction,
  APIMessageApplicationCommandInteraction,
  APIMessageComponentInteraction,
  APIModalSubmitInteraction,
} from 'discord.js';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import { channelOf, personOf, workspaceOf } from '../ids.ts';
import { GROUPS } from '../register/subcommands.ts';
import type {
  CommandUsed,
  ControlUsed,
  FileRef,
  Filled,
  From,
  Inbound,
  InteractionRef,
  Offered,
  Typing,
} from './delivery.ts';
import { standingOf } from './rights.ts';

const NOTHING = { content: '', attachments: [], embeds: [] } as const;

const guildOf = (raw: APIInteraction): string | null => raw.guild_id ?? null;

/** Of a thread the channel above it: stories and schedules belong there. */
const homeOf = (raw: APIInteraction): string => {
  const channel: { readonly id?: string; readonly parent_id?: string | null; readonly thread_metadata?: unknown } =
    raw.channel ?? {};
  const above = channel.thread_metadata === undefined ? null : channel.parent_id;
  return above ?? channel.id ?? raw.channel_id ?? '0';
};

const fromOf = (raw: APIInteraction, home: string | null): From => {
  const person = raw.member?.user.id ?? raw.user?.id ?? '0';
  return {
    workspace: workspaceOf(guildOf(raw), person, home),
    channel: channelOf(homeOf(raw)),
    person: personOf(person),
    standing: standingOf(raw.member?.permissions ?? null, raw.member?.roles ?? []),
  };
};

/** In the bot's own conversation with a person. Between people, where the app is a person's own, others read along. */
const isAlone = (raw: APIInteraction): boolean =>
  guildOf(raw) === null && raw.context !== InteractionContextType.PrivateChannel;

/** Installed by the person alone: the server, if there is one, has not let the bot in. */
const isOwn = ({ authorizing_integration_owners: owners }: APIInteraction): boolean =>
  owners !== undefined &&
  owners[ApplicationIntegrationType.GuildInstall] === undefined &&
  owners[ApplicationIntegrationType.UserInstall] !== undefined;

const refOf = (raw: APIInteraction): InteractionRef => ({
  id: raw.id,
  token: raw.token,
  place: raw.channel?.id ?? raw.channel_id ?? '0',
  private: isAlone(raw),
  own: isOwn(raw),
});

/** An option, as every kind of interaction carries it. */
interface Option {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
  readonly options?: readonly Option[];
}

type Roles = Readonly<Record<string, { readonly name: string }>>;

/** What was typed, by option; files come beside it. A role's name stands behind its id. */
const argsOf = (options: readonly Option[], roles: Roles = {}): Record<string, string> =>
  Object.fromEntries(
    options.flatMap(({ name, type, value }) => {
      if (value === undefined || type === ApplicationCommandOptionType.Attachment) return [];
      const role = type === ApplicationCommandOptionType.Role ? roles[String(value)]?.name : undefined;
      return [[name, role === undefined ? String(value) : `${value} @${role.replace(/^@/, '')}`]];
    }),
  );

const filesOf = (attachments: readonly APIAttachment[]): FileRef[] =>
  attachments.map(({ filename, url, size }) => ({ name: filename, url, size }));

/** A subcommand's name is the value of the argument it stands for; its options are the command's own. */
const unfold = (command: string, options: readonly Option[] = []) => {
  const [first] = options;
  const arg = GROUPS[command]?.arg;
  return first?.type === ApplicationCommandOptionType.Subcommand && arg !== undefined
    ? { options: first.options ?? [], said: { [arg]: first.name } }
    : { options, said: {} };
};

const readCommand = (raw: APIChatInputApplicationCommandInteraction, home: string | null): CommandUsed => {
  const { options, said } = unfold(raw.data.name, raw.data.options);
  return {
    kind: 'command',
    from: fromOf(raw, home),
    interaction: refOf(raw),
    command: raw.data.name,
    args: { ...said, ...argsOf(options, raw.data.resolved?.roles) },
    files: filesOf(Object.values(raw.data.resolved?.attachments ?? {})),
  };
};

const readTyping = (raw: APIApplicationCommandAutocompleteInteraction, home: string | null): Typing => {
  const { options, said } = unfold(raw.data.name, raw.data.options);
  return {
    kind: 'typing',
    from: fromOf(raw, home),
    interaction: refOf(raw),
    command: raw.data.name,
    args: { ...said, ...argsOf(options) },
    focused: options.find(({ focused }) => focused === true)?.name ?? '',
  };
};

const readControl = (raw: APIMessageComponentInteraction, home: string | null): ControlUsed => ({
  kind: 'control',
  from: fromOf(raw, home),
  interaction: refOf(raw),
  customId: raw.data.custom_id,
  values: raw.data.component_type === ComponentType.Button ? [] : [...raw.data.values],
  message: raw.message.id,
  inPlace: isAlone(raw) || ((raw.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
});

/** Of a message that only shows another page, that page's address is what there is. */
const readOffered = (raw: APIMessageApplicationCommandInteraction, home: string | null): Offered => {
  const { content, attachments, embeds } = raw.data.resolved.messages[raw.data.target_id] ?? NOTHING;
  const text = content.trim() === '' ? (embeds.find(({ url }) => url !== undefined)?.url ?? '') : content;
  return { kind: 'offered', from: fromOf(raw, home), interaction: refOf(raw), text, files: filesOf(attachments) };
};

/** What was written or chosen, by field. A field of several values has its first. */
const readFilled = (raw: APIModalSubmitInteraction, home: string | null): Filled => ({
  kind: 'filled',
  from: fromOf(raw, home),
  interaction: refOf(raw),
  customId: raw.data.custom_id,
  fields: Object.fromEntries(
    raw.data.components.flatMap((row): [string, string][] => {
      if (!('component' in row)) return [];
      const field = row.component;
      if ('value' in field && typeof field.value === 'string') return [[field.custom_id, field.value]];
      const [first] = 'values' in field ? field.values : [];
      return first === undefined ? [] : [[field.custom_id, first]];
    }),
  ),
});

/** `home`: the configured guild. */
export const readInteraction = (raw: APIInteraction, home: string | null): Inbound => {
  switch (raw.type) {
    case InteractionType.ApplicationCommand:
      // Each is told apart by data.type, which the type of the whole does not follow.
      if (raw.data.type === ApplicationCommandType.ChatInput)
        return readCommand(raw as APIChatInputApplicationCommandInteraction, home);
      if (raw.data.type === ApplicationCommandType.Message)
        return readOffered(raw as APIMessageApplicationCommandInteraction, home);
      return { kind: 'unsupported', what: `command of type ${raw.data.type}`, interaction: refOf(raw) };
    case InteractionType.ApplicationCommandAutocomplete:
      return readTyping(raw, home);
    case InteractionType.MessageComponent:
      return readControl(raw, home);
    case InteractionType.ModalSubmit:
      return readFilled(raw, home);
    case InteractionType.Ping:
      return { kind: 'unsupported', what: 'a ping', interaction: null };
    default:
      // Discord adds kinds without asking; this program then has no answer for them.
      return { kind: 'unsupported', what: 'an interaction of a new kind', interaction: null };
  }
};
