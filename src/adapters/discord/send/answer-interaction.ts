/** The answer to an interaction over its webhook: acknowledge within 3 seconds, then fill in or replace a message. */

import { setTimeout as pause } from 'node:timers/promises';
import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  REST,
} from 'discord.js';
import { InteractionResponseType, MessageFlags, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { InteractionRef } from '../receive/delivery.ts';
import type { Message } from '../render/compose.ts';
import { apiCode, failureOf } from './refusal.ts';

/** private: only the person sees the answer. in-place: it takes the place of the message with the button. */
export type Manner = 'private' | 'open' | 'in-place';

/** done: Discord knows. too-late: it no longer waits, nobody will see an answer. */
export type Acknowledged = 'done' | 'too-late';

const ANSWER = '@original';
const EDIT_TRIES = 3;
const EDIT_PAUSE_MS = 400;

const callbackOf = (manner: Manner) =>
  manner === 'in-place'
    ? { type: InteractionResponseType.DeferredMessageUpdate }
    : {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        ...(manner === 'private' ? { data: { flags: MessageFlags.Ephemeral } } : {}),
      };

/** The message that an acknowledged interaction is answered in, or null when it was not acknowledged (or its token died). */
export const readAnswer = async (rest: REST, appId: string, { token }: InteractionRef): Promise<APIMessage | null> => {
  try {
    // The route says what comes back; the client leaves it unknown.
    return (await rest.get(Routes.webhookMessage(appId, token, ANSWER), { auth: false })) as APIMessage;
  } catch (error) {
    if (apiCode(error) !== null) return null;
    throw error;
  }
};

/** Once more when the answer to it was lost, unless it had arrived. Rejects when Discord cannot be reached. */
export const acknowledge = async (
  rest: REST,
  appId: string,
  interaction: InteractionRef,
  manner: Manner,
): Promise<Acknowledged> => {
  const { id, token } = interaction;
  const once = () =>
    rest
      .post(Routes.interactionCallback(id, token), { auth: false, body: callbackOf(manner) })
      .then(() => 'done' as const);
  try {
    return await once();
  } catch (error) {
    const code = apiCode(error);
    if (code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return 'done';
    if (code !== null) return 'too-late';
    if ((await readAnswer(rest, appId, interaction)) !== null) return 'done';
    return once().catch((again: unknown) => {
      if (apiCode(again) !== null) return 'too-late' as const;
      throw again;
    });
  }
};

/** Replaces the whole message. An edit may be repeated, so it is, when Discord did not answer or failed. */
export const fillAnswer = async (
  rest: REST,
  appId: string,
  { token }: InteractionRef,
  message: Message,
): Promise<void> => {
  const request = {
    auth: false,
    body: { ...message.body, ...(message.files.length === 0 ? { attachments: [] } : {}) },
    files: [...message.files],
  };
  for (let tries = 1; ; tries++) {
    try {
      await rest.patch(Routes.webhookMessage(appId, token, ANSWER), request);
      return;
    } catch (error) {
      const failure = failureOf(error);
      const hopeless = failure.kind === 'refused' && failure.retryAfterMs === null;
      if (hopeless || tries === EDIT_TRIES) throw error;
      await pause(EDIT_PAUSE_MS * tries);
    }
  }
};

/** A further message, for everybody who reads along. */
export const addOpenly = async (
  rest: REST,
  appId: string,
  { token }: InteractionRef,
  { body, files }: Message,
): Promise<void> => {
  await rest.post(Routes.webhook(appId, token), { auth: false, body, files: [...files] });
};

/** A further message that only the person sees, for what must not replace the answer. */
export const addPrivately = (
  rest: REST,
  appId: string,
  interaction: InteractionRef,
  { body, files }: Message,
): Promise<void> =>
  addOpenly(rest, appId, interaction, { body: { ...body, flags: body.flags | MessageFlags.Ephemeral }, files });

export const suggest = async (
  rest: REST,
  { id, token }: InteractionRef,
  choices: readonly APIApplicationCommandOptionChoice<string>[],
): Promise<void> => {
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  await rest.post(Routes.interactionCallback(id, token), { auth: false, body: { type, data: { choices } } });
};

/** As the first answer: a form, or words that only this person sees. Neither can follow an acknowledgement. */
export const answerAtOnce = async (
  rest: REST,
  { id, token }: InteractionRef,
  answer: { readonly form: APIModalInteractionResponseCallbackData } | { readonly message: Message },
): Promise<void> => {
  const body =
    'form' in answer
      ? { type: InteractionResponseType.Modal, data: answer.form }
      : {
          type: InteractionResponseType.ChannelMessageWithSource,
          data: { ...answer.message.body, flags: answer.message.body.flags | MessageFlags.Ephemeral },
        };
  await rest.post(Routes.interactionCallback(id, token), { auth: false, body });
};
