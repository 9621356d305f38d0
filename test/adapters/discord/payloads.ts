/** What Discord sends, as its documentation shows it; and the ways a person makes it send it. */

import { ALICE, APP, type DiscordFake, DM, GUILD, type Message, NEWS } from '../../platforms/discord-fake.ts';
import { allOf } from '../../platforms/discord-rules.ts';
import { until } from './open-discord.ts';

const EPHEMERAL = 64;
const LOADING = 128;

export const MANAGE_CHANNELS = String(1 << 4);
export const NO_PERMISSIONS = '0';

export interface Where {
  readonly permissions?: string;
  readonly guild?: string | null;
  readonly channel?: Readonly<Record<string, unknown>>;
}

let count = 0;

/** Without a guild it comes from a private conversation, where there is a user and no member. */
const common = (fake: DiscordFake, { permissions = MANAGE_CHANNELS, guild = GUILD, channel }: Where) => ({
  id: fake.snowflake(),
  application_id: APP,
  token: `token-${++count}`,
  version: 1,
  locale: 'en-US',
  channel: channel ?? (guild === null ? { id: DM, type: 1 } : { id: NEWS, type: 0 }),
  ...(guild === null
    ? { user: { id: ALICE, username: 'alice' } }
    : { guild_id: guild, member: { user: { id: ALICE, username: 'alice' }, roles: [], permissions } }),
});

type Options = readonly { readonly name: string; readonly value: string; readonly focused?: boolean }[];

export const optionsOf = (args: Readonly<Record<string, string>>): Options =>
  Object.entries(args).map(([name, value]) => ({ name, value, type: 3 }) as const);

export const slash = (
  fake: DiscordFake,
  name: string,
  args: Readonly<Record<string, string>> = {},
  where: Where = {},
) => ({
  ...common(fake, where),
  type: 2,
  data: { id: '1', name, type: 1, options: optionsOf(args) as readonly unknown[], resolved: {} },
});

export const subcommand = (
  fake: DiscordFake,
  name: string,
  sub: string,
  args: Readonly<Record<string, string>>,
  where: Where = {},
) => {
  const raw = slash(fake, name, {}, where);
  return {
    ...raw,
    data: { ...raw.data, options: [{ name: sub, type: 1, options: optionsOf(args) }] as readonly unknown[] },
  };
};

export const typing = (fake: DiscordFake, name: string, focused: string, value: string) => ({
  ...common(fake, {}),
  type: 4,
  data: { id: '1', name, type: 1, options: [{ name: focused, type: 3, value, focused: true }] },
});

export const pressed = (
  fake: DiscordFake,
  message: Message,
  customId: string,
  values?: readonly string[],
  where: Where = {},
) => ({
  ...common(fake, where),
  type: 3,
  message: { id: message.id, flags: message.flags, components: message.components },
  data: {
    custom_id: customId,
    component_type: values === undefined ? 2 : 3,
    ...(values === undefined ? {} : { values }),
  },
});

/** The menu of a message. */
export const offered = (fake: DiscordFake, message: Readonly<Record<string, unknown>>, where: Where = {}) => ({
  ...common(fake, where),
  type: 2,
  data: { id: '2', name: 'Add to story', type: 3, target_id: '88', resolved: { messages: { 88: message } } },
});

export const filled = (fake: DiscordFake, customId: string, fields: Readonly<Record<string, string | string[]>>) => ({
  ...common(fake, {}),
  type: 5,
  data: {
    custom_id: customId,
    components: Object.entries(fields).map(([custom_id, value]) => ({
      type: 18,
      component: Array.isArray(value) ? { type: 3, custom_id, values: value } : { type: 4, custom_id, value },
    })),
  },
});

export const said = (fake: DiscordFake, content: string, where: Where = {}, repliesTo: string | null = null) => ({
  id: fake.snowflake(),
  channel_id: where.guild === null ? DM : String(where.channel?.id ?? NEWS),
  ...(where.guild === null ? {} : { guild_id: where.guild ?? GUILD, member: { roles: [] } }),
  author: { id: ALICE, username: 'alice' },
  content,
  // Whoever replies to a message mentions its author, unless they turn that off.
  mentions: content.includes(`<@${APP}>`) || repliesTo !== null ? [{ id: APP }] : [],
  ...(repliesTo === null ? {} : { message_reference: { message_id: repliesTo } }),
});

type Interaction = ReturnType<typeof slash | typeof pressed | typeof typing | typeof offered | typeof filled>;

/** Delivers an interaction; Discord knows it before it does. */
export const deliver = (fake: DiscordFake, interaction: Interaction): void => {
  const on = 'message' in interaction ? interaction.message.id : null;
  fake.open(interaction.id, interaction.token, String(interaction.channel.id), on);
  fake.gateway.push('INTERACTION_CREATE', interaction);
};

/** Delivers it and waits for the answer; one in place is there when the message has changed. */
export const ask = async (fake: DiscordFake, interaction: Interaction, tries?: number): Promise<Message> => {
  const on = 'message' in interaction ? interaction.message.id : null;
  const before = JSON.stringify(fake.messages.find(({ id }) => id === on)?.components);
  deliver(fake, interaction);
  const opened = fake.interactions.get(interaction.id);
  await until(() => {
    const answer = opened?.answer;
    if (answer == null || (answer.flags & LOADING) !== 0) return false;
    return answer.id !== on || JSON.stringify(answer.components) !== before;
  }, tries);
  if (opened?.answer == null) throw new Error('no answer');
  return opened.answer;
};

export const isPrivate = ({ flags }: Message): boolean => (flags & EPHEMERAL) !== 0;

/** The id of the button with this label. */
export const buttonOn = (message: Message, label: string): string => {
  const found = allOf(message.components).find((one) => one.type === 2 && one.label === label);
  if (found?.custom_id === undefined) throw new Error(`no button "${label}"`);
  return found.custom_id;
};
