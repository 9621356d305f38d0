/** The form that asks for one argument of a command. */
import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { ComponentType, TextInputStyle } from 'discord.js';
import type { Command } from '../../../core/command.ts';
import type { ControlId } from '../../../domain/ids.ts';
import type { Action } from '../../../reply/reply.ts';
import { LIMITS } from '../limits.ts';
import { label } from './inert.ts';

/** Discord takes 4,000 characters in one field. */
const LONGEST = 4_000;
const FIELD_TITLE = 'What shall it be?';

export const drawAskingForm = (
  control: ControlId,
  action: Extract<Action, { kind: 'form' }>,
  command: Command,
): APIModalInteractionResponseCallbackData => ({
  custom_id: control,
  title: label(action.label, LIMITS.formTitle),
  components: [
    {
      type: ComponentType.Label,
      label: FIELD_TITLE,
      description: label(command.args[action.asks]?.description ?? action.asks, LIMITS.optionLabel),
      component: {
        type: ComponentType.TextInput,
        custom_id: action.asks,
        style: action.run.command === 'add' ? TextInputStyle.Paragraph : TextInputStyle.Short,
        required: true,
        max_length: LONGEST,
      },
    },
  ],
});
