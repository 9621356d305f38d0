/** Our commands as Discord's application commands: typed options, the required ones first, hidden arguments left out. */
import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandSubcommandOption,
  LocalizationMap,
} from 'discord.js';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import type { ArgSpec, Command } from '../../../core/command.ts';
import { LIMITS } from '../limits.ts';
import { localiseChoice, localiseName, localiseText } from './localise.ts';
import { GROUPS } from './subcommands.ts';

interface Shape {
  readonly name: string;
  readonly name_localizations?: LocalizationMap;
  /** Only where a command is for every guild. */
  readonly contexts?: readonly InteractionContextType[];
  readonly integration_types?: readonly ApplicationIntegrationType[];
}

export type CommandShape = Shape &
  (
    | { readonly type: ApplicationCommandType.Message }
    | {
        readonly type: ApplicationCommandType.ChatInput;
        readonly description: string;
        readonly description_localizations?: LocalizationMap;
        readonly options: readonly (APIApplicationCommandBasicOption | APIApplicationCommandSubcommandOption)[];
      }
  );

/** In servers, in a private conversation with the bot and in those between people; for servers and for one's own account. */
const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
} as const;

export const ADD_TO_STORY = 'Add to story';

const within = (text: string): string =>
  text.length <= LIMITS.description ? text : `${text.slice(0, LIMITS.description - 1)}…`;

const shapeOption = ([name, spec]: readonly [string, ArgSpec<unknown>]): APIApplicationCommandBasicOption => {
  const common = {
    name,
    ...localiseName(name),
    description: within(spec.description),
    ...localiseText(spec.description),
    required: spec.required,
  };
  if (spec.input === 'group') return { ...common, type: ApplicationCommandOptionType.Role };
  if (spec.input === 'file') return { ...common, type: ApplicationCommandOptionType.Attachment };
  if (spec.input === 'choice' && spec.choices.length <= LIMITS.choices) {
    const choices = spec.choices.map((value) => ({ name: value, ...localiseChoice(value), value }));
    return { ...common, type: ApplicationCommandOptionType.String, choices };
  }
  const suggests = spec.complete !== null || spec.input === 'choice';
  return suggests
    ? { ...common, type: ApplicationCommandOptionType.String, autocomplete: true }
    : { ...common, type: ApplicationCommandOptionType.String };
};

type Specs = readonly (readonly [string, ArgSpec<unknown>])[];

const shapeOptions = (specs: Specs): readonly APIApplicationCommandBasicOption[] =>
  specs
    .filter(([, spec]) => !spec.hidden)
    .toSorted(([, a], [, b]) => Number(b.required) - Number(a.required))
    .slice(0, LIMITS.options)
    .map(shapeOption);

const shapeSubcommands = (name: string, specs: Specs): readonly APIApplicationCommandSubcommandOption[] | null => {
  const group = GROUPS[name];
  if (group === undefined) return null;
  return Object.entries(group.subcommands).map(([subcommand, { text, args }]) => ({
    type: ApplicationCommandOptionType.Subcommand,
    name: subcommand,
    ...localiseName(subcommand),
    description: text,
    ...localiseText(text),
    options: [...shapeOptions(specs.filter(([arg]) => args.includes(arg)))],
  }));
};

const shapeCommand = ({ name, summary, args }: Command): CommandShape => ({
  type: ApplicationCommandType.ChatInput,
  name,
  ...localiseName(name),
  description: within(summary),
  ...localiseText(summary),
  options: shapeSubcommands(name, Object.entries(args)) ?? shapeOptions(Object.entries(args)),
});

/** In the menu of every message. */
const addToStory: CommandShape = {
  type: ApplicationCommandType.Message,
  name: ADD_TO_STORY,
  ...localiseName(ADD_TO_STORY),
};

export const shapeCommands = (commands: readonly Command[], everywhere: boolean): readonly CommandShape[] =>
  [...commands.map(shapeCommand), ...(commands.some(({ name }) => name === 'add') ? [addToStory] : [])].map((shape) =>
    everywhere ? { ...shape, ...EVERYWHERE } : shape,
  );
