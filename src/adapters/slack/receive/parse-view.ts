/** What is pressed in a view of ours (App Home, an answer shown as a form) and forms that ask for one argument. */
import { z } from 'zod';
import { PLATFORM } from '../ids.ts';
import { ASKED, ASKING_FORM, readPlace } from '../render/view-place.ts';
import type { Inbound, Unsupported } from './inbound.ts';
import { ACTING, actorOf, name, PRESSED, pressOf } from './pressed.ts';

const Pressed = z.object({
  ...PRESSED,
  view: z.object({
    id: name,
    type: z.enum(['home', 'modal']),
    private_metadata: z.string(),
    hash: z.string().nullish(),
  }),
});

const Submitted = z.object({
  ...ACTING,
  view: z.object({
    id: name,
    callback_id: z.literal(ASKING_FORM),
    private_metadata: z.string(),
    state: z.object({
      values: z.record(z.string(), z.record(z.string(), z.object({ value: z.string().nullish() }))),
    }),
  }),
});

const unsupported = (what: string): Unsupported => ({ kind: 'unsupported', what });

/** A button or a menu entry in a view. */
export const parseViewPress = (body: unknown): Inbound => {
  const read = Pressed.safeParse(body);
  const place = readPlace(read.data?.view.private_metadata ?? '');
  if (!read.success || place === null) return unsupported('an interaction in a view that is not ours');
  const press = pressOf(read.data);
  if (typeof press === 'string') return unsupported(press);
  const { id, type, hash } = read.data.view;
  return { kind: 'view-press', ...press, channel: place.channel, view: { id, type, hash: hash ?? null } };
};

/** The form that asks for one argument, filled in. */
export const parseAsked = (body: unknown): Inbound => {
  const read = Submitted.safeParse(body);
  const place = readPlace(read.data?.view.private_metadata ?? '');
  if (!read.success || place === null || place.control === null) return unsupported('a form that is not ours');
  const { view } = read.data;
  const actor = actorOf(read.data);
  if (actor === null) return unsupported('a form of no team');
  return {
    kind: 'asked',
    key: `${PLATFORM}:view:${view.id}`,
    ...actor,
    channel: place.channel,
    control: place.control,
    entered: view.state.values[ASKED]?.[ASKED]?.value?.trim() ?? '',
    responseUrl: place.responseUrl,
    threadTs: place.threadTs,
    fromHome: place.home,
  };
};
