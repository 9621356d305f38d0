/** An interaction to the inbound union. */

import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandInteractionDataBasicOption,
  APIChatInputApplicationCommandInteraction,
  APIInteraction,
  APIMessageComponentInteraction,
} from 'discord.js';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import { channelOf, personOf, workspaceOf } from '../ids.ts';
import type { CommandUsed, ControlUsed, From, Inbound, InteractionRef, Typing } from './delivery.ts';
import { rightsOf } from './rights.ts';

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
    rights: [...rightsOf(raw.member?.permissions ?? null)],
  };
};

const refOf = (raw: APIInteraction): InteractionRef => ({
  id: raw.id,
  token: raw.token,
  place: raw.channel?.id ?? raw.channel_id ?? '0',
  private: guildOf(raw) === null,
});

type Basic = readonly (
  | APIApplicationCommandInteractionDataBasicOption
  | { readonly name: string; readonly type: number }
)[];

/** What was typed, by option; files come beside it. */
const argsOf = (options: Basic | undefined): Record<string, string> =>
  Object.fromEntries(
    (options ?? []).flatMap((option) =>
      'value' in option && option.type !== ApplicationCommandOptionType.Attachment
        ? [[option.name, String(option.value)]]
        : [],
    ),
  );

const readCommand = (raw: APIChatInputApplicationCommandInteraction, home: string | null): CommandUsed => ({
  kind: 'command',
  from: fromOf(raw, home),
  interaction: refOf(raw),
  command: raw.data.name,
  args: argsOf(raw.data.options),
  files: Object.values(raw.data.resolved?.attachments ?? {}).map(({ filename, url, size }) => ({
    name: filename,
    url,
    size,
  })),
});

const readTyping = (raw: APIApplicationCommandAutocompleteInteraction, home: string | null): Typing => ({
  kind: 'typing',
  from: fromOf(raw, home),
  interaction: refOf(raw),
  command: raw.data.name,
  args: argsOf(raw.data.options),
  focused: raw.data.options.find((option) => 'focused' in option && option.focused === true)?.name ?? '',
});

const readControl = (raw: APIMessageComponentInteraction, home: string | null): ControlUsed => ({
  kind: 'control',
  from: fromOf(raw, home),
  interaction: refOf(raw),
  customId: raw.data.custom_id,
  values: raw.data.component_type === ComponentType.Button ? [] : [...raw.data.values],
  message: raw.message.id,
  inPlace: guildOf(raw) === null || ((raw.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
});

/** `home`: the configured guild. */
export const readInteraction = (raw: APIInteraction, home: string | null): Inbound => {
  switch (raw.type) {
    case InteractionType.ApplicationCommand:
      return raw.data.type === ApplicationCommandType.ChatInput
        ? readCommand(raw as APIChatInputApplicationCommandInteraction, home) // told apart by data.type just above
        : { kind: 'unsupported', what: `command of type ${raw.data.type}`, interaction: refOf(raw) };
    case InteractionType.ApplicationCommandAutocomplete:
      return readTyping(raw, home);
    case InteractionType.MessageComponent:
      return readControl(raw, home);
    case InteractionType.ModalSubmit:
      return { kind: 'unsupported', what: 'a form', interaction: refOf(raw) };
    case InteractionType.Ping:
      return { kind: 'unsupported', what: 'a ping', interaction: null };
    default:
      // Discord adds kinds without asking; this program then has no answer for them.
      return { kind: 'unsupported', what: 'an interaction of a new kind', interaction: null };
  }
};
