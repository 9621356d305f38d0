/** The message shortcut "Add to story" and the modal it opens, to the union of inbound.ts. */
import { z } from 'zod';
import { PLATFORM } from '../ids.ts';
import { typedText } from '../inert.ts';
import { ADD_TO_STORY, FIELDS, readMaterial } from '../render/add-modal.ts';
import type { Inbound, Unsupported } from './inbound.ts';

const name = z.string().min(1).max(100);

const Shortcut = z.object({
  callback_id: z.literal(ADD_TO_STORY),
  trigger_id: name,
  team: z.object({ id: name }),
  user: z.object({ id: name }),
  channel: z.object({ id: name }),
  response_url: z.url(),
  message: z.object({
    text: z.string().default(''),
    files: z.array(z.object({ name: z.string().default('file'), url_private: z.url().optional() })).default([]),
  }),
});

const Field = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
});

const Submission = z.object({
  team: z.object({ id: name }),
  user: z.object({ id: name }),
  view: z.object({
    id: name,
    callback_id: z.literal(ADD_TO_STORY),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), Field)) }),
  }),
});

const unsupported = (what: string): Unsupported => ({ kind: 'unsupported', what });

export const parseShortcut = (body: unknown): Inbound => {
  const read = Shortcut.safeParse(body);
  if (!read.success) return unsupported('a shortcut that is not ours');
  const { trigger_id: trigger, team, user, channel, message } = read.data;
  return {
    kind: 'shortcut',
    key: `${PLATFORM}:shortcut:${trigger}`,
    team: team.id,
    channel: channel.id,
    user: user.id,
    trigger,
    responseUrl: read.data.response_url,
    text: typedText(message.text),
    files: message.files.flatMap((file) =>
      file.url_private === undefined ? [] : [{ name: file.name, url: file.url_private }],
    ),
  };
};

export const parseSubmission = (body: unknown): Inbound => {
  const read = Submission.safeParse(body);
  const material = readMaterial(read.data?.view.private_metadata ?? '');
  if (!read.success || material === null) return unsupported('a form that is not ours');
  const { team, user, view } = read.data;
  const entered = (field: string): string | null => {
    const own = view.state.values[field]?.[field];
    const text = own?.value ?? own?.selected_date ?? own?.selected_option?.value ?? '';
    return text.trim() === '' ? null : text.trim();
  };
  return {
    kind: 'submission',
    // A view is submitted once; the same again is a repetition.
    key: `${PLATFORM}:view:${view.id}`,
    team: team.id,
    channel: material.channel,
    user: user.id,
    material,
    story: entered(FIELDS.story),
    newStory: entered(FIELDS.newStory),
    outlet: entered(FIELDS.outlet),
    published: entered(FIELDS.published),
  };
};
