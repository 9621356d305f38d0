/** What is pressed in a view of ours (App Home, an answer shown as a form) and forms that ask for one argument. */
import { z } from 'zod';
import { PLATFORM } from '../ids.ts';
import { CONTROL_PREFIX, carriedBy } from '../render/control.ts';
import { ASKED, ASKING_FORM, readPlace } from '../render/view-place.ts';
import type { Inbound, Unsupported } from './inbound.ts';

const name = z.string().min(1).max(100);

const Pressed = z.object({
  team: z.object({ id: name }).nullish(),
  user: z.object({ id: name, team_id: name.optional() }),
  view: z.object({
    id: name,
    type: z.enum(['home', 'modal']),
    private_metadata: z.string(),
    hash: z.string().nullish(),
  }),
  trigger_id: name,
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
});

const Submitted = z.object({
  team: z.object({ id: name }).nullish(),
  user: z.object({ id: name, team_id: name.optional() }),
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
  const { team, user, view, actions, trigger_id: trigger } = read.data;
  const [action] = actions;
  const value = action?.selected_option?.value ?? action?.value;
  const home = team?.id ?? user.team_id;
  if (action === undefined || value === undefined || home === undefined)
    return unsupported('an interaction without a choice');
  if (!action.action_id.startsWith(CONTROL_PREFIX)) return unsupported('a control that is not ours');
  return {
    kind: 'view-press',
    key: `${PLATFORM}:press:${trigger}`,
    team: home,
    channel: place.channel,
    user: user.id,
    ...(user.team_id === undefined || user.team_id === home ? {} : { outsider: true }),
    control: carriedBy(action.action_id, value),
    trigger,
    view: { id: view.id, type: view.type, hash: view.hash ?? null },
  };
};

/** The form that asks for one argument, filled in. */
export const parseAsked = (body: unknown): Inbound => {
  const read = Submitted.safeParse(body);
  const place = readPlace(read.data?.view.private_metadata ?? '');
  if (!read.success || place === null || place.control === null) return unsupported('a form that is not ours');
  const { team, user, view } = read.data;
  const home = team?.id ?? user.team_id;
  if (home === undefined) return unsupported('a form of no team');
  return {
    kind: 'asked',
    key: `${PLATFORM}:view:${view.id}`,
    team: home,
    channel: place.channel,
    user: user.id,
    ...(user.team_id === undefined || user.team_id === home ? {} : { outsider: true }),
    control: place.control,
    entered: view.state.values[ASKED]?.[ASKED]?.value?.trim() ?? '',
    responseUrl: place.responseUrl,
    threadTs: place.threadTs,
    fromHome: place.home,
  };
};
