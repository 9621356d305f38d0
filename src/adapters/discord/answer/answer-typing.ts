/** Suggestions while somebody types. Quick or not at all: what fails suggests nothing, and the next letter asks again. */
import type { Ask } from '../../../core/command.ts';
import { LIMITS } from '../limits.ts';
import type { Typing } from '../receive/delivery.ts';
import { label } from '../render/inert.ts';
import { suggest } from '../send/answer-interaction.ts';
import { NO_RIGHT, requestOf } from './ask-core.ts';
import type { Desk } from './desk.ts';

const choicesFor = async ({ ports }: Desk, { from, command, args, focused }: Typing) => {
  const spec = ports.commands.find(({ name }) => name === command)?.args[focused];
  if (spec === undefined) return [];
  const typed = args[focused] ?? '';
  const ask: Ask = { ...ports, ...requestOf(from, { command, args }, NO_RIGHT) };
  if (spec.complete !== null) return spec.complete(typed, ask);
  const wanted = typed.toLowerCase();
  return spec.choices
    .filter((choice) => choice.toLowerCase().includes(wanted))
    .map((value) => ({ label: value, value }));
};

export const answerTyping = async (desk: Desk, typing: Typing): Promise<void> => {
  const choices = await choicesFor(desk, typing).catch((cause: unknown) => {
    desk.ports.log.warn('no suggestions', { workspace: typing.from.workspace, command: typing.command, cause });
    return [];
  });
  const fitting = choices
    // A value that does not fit would be refused with all the others, and a shortened one means something else.
    .filter(({ value }) => value !== '' && value.length <= LIMITS.choice)
    .slice(0, LIMITS.choices)
    .map((choice) => ({ name: label(choice.label, LIMITS.choice), value: choice.value }));
  await suggest(desk.clients.answers, typing.interaction, fitting);
};
