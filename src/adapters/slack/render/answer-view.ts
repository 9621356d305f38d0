/** An answer shown over App Home, and the form that asks for one argument. */
import type { types } from '@slack/bolt';
import type { Command } from '../../../core/command.ts';
import type { Action, Reply } from '../../../reply/reply.ts';
import { inert } from '../inert.ts';
import { LIMITS } from '../limits.ts';
import { type Control, shareActionId } from './control.ts';
import { small } from './drawn.ts';
import { renderReply } from './render-reply.ts';
import { shorten } from './split-text.ts';
import { ASKED, ASKING_FORM, type Place, writePlace } from './view-place.ts';

const plain = (text: string, max: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: shorten(inert(text), max),
  emoji: false,
});

/** Longer than a view can be: its end is left out, and that is said. The controls stay. */
const fitted = (blocks: readonly types.KnownBlock[]): types.KnownBlock[] => {
  if (blocks.length <= LIMITS.viewBlocks) return [...blocks];
  const rows = blocks.filter(({ type }) => type === 'actions');
  const rest = blocks.filter(({ type }) => type !== 'actions').slice(0, LIMITS.viewBlocks - rows.length - 1);
  return [...rest, ...small('The rest is shown when you ask for it in a message.').map(({ block }) => block), ...rows];
};

/** There is no channel here: which one is asked. */
const shareMenu = ({ id }: Control): types.ActionsBlock => ({
  type: 'actions',
  elements: [
    {
      type: 'conversations_select',
      action_id: shareActionId(id),
      placeholder: plain('Share in a channel', LIMITS.optionText),
      filter: { include: ['public', 'private'], exclude_bot_users: true },
    },
  ],
});

export const answerView = (reply: Reply, controls: readonly Control[], place: Place): types.ModalView => ({
  type: 'modal',
  private_metadata: writePlace(place),
  title: plain('Rashomon', LIMITS.viewTitle),
  close: plain('Close', LIMITS.viewTitle),
  blocks: fitted([
    ...renderReply(
      reply,
      controls.filter(({ action }) => action.kind !== 'share'),
    ).flatMap(({ blocks }) => blocks),
    ...controls.filter(({ action }) => action.kind === 'share').map(shareMenu),
  ]),
});

/** Slack cuts a typed line at 3,000 characters. */
const LONGEST = 3_000;

export const askingView = (
  { label, run, asks }: Extract<Action, { kind: 'form' }>,
  command: Command,
  place: Place,
): types.ModalView => ({
  type: 'modal',
  callback_id: ASKING_FORM,
  private_metadata: writePlace(place),
  title: plain(label, LIMITS.viewTitle),
  submit: plain('Go', LIMITS.viewTitle),
  close: plain('Cancel', LIMITS.viewTitle),
  blocks: [
    {
      type: 'input',
      block_id: ASKED,
      label: plain(command.args[asks]?.description ?? asks, LIMITS.inputLabel),
      element: { type: 'plain_text_input', action_id: ASKED, multiline: run.command === 'add', max_length: LONGEST },
    },
  ],
});
