/** Our commands as Discord's application commands: typed options, the required ones first, hidden arguments left out. */

import type { APIApplicationCommandBasicOption } from 'discord.js';
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { ArgSpec, Command } from '../../../core/command.ts';
import { LIMITS } from '../limits.ts';

export interface CommandShape {
  readonly type: ApplicationCommandType.ChatInput;
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

const within = (text: string): string =>
  text.length <= LIMITS.description ? text : `${text.slice(0, LIMITS.description - 1)}…`;

const shapeOption = ([name, spec]: readonly [string, ArgSpec<unknown>]): APIApplicationCommandBasicOption => {
  const common = { name, description: within(spec.description), required: spec.required };
  if (spec.input === 'file') return { ...common, type: ApplicationCommandOptionType.Attachment };
  if (spec.input === 'choice' && spec.choices.length <= LIMITS.choices) {
    const choices = spec.choices.map((value) => ({ name: value, value }));
    return { ...common, type: ApplicationCommandOptionType.String, choices };
  }
  const suggests = spec.complete !== null || spec.input === 'choice';
  return {
    ...common,
    type: ApplicationCommandOptionType.String,
    ...(suggests ? { autocomplete: true } : {}),
  } as APIApplicationCommandBasicOption; // the union tells apart `autocomplete: true` and absent, the spread does not
};

export const shapeCommand = ({ name, summary, args }: Command): CommandShape => ({
  type: ApplicationCommandType.ChatInput,
  name,
  description: within(summary),
  options: Object.entries(args)
    .filter(([, spec]) => !spec.hidden)
    .toSorted(([, a], [, b]) => Number(b.required) - Number(a.required))
    .slice(0, LIMITS.options)
    .map(shapeOption),
});
