/** What every press of a control brings along, on a message or in a view. */
import { z } from 'zod';
import { PLATFORM } from '../ids.ts';
import { CONTROL_PREFIX, carriedBy } from '../render/control.ts';

export const name = z.string().min(1).max(100);

/** Whoever acts, and for which team. */
export const ACTING = {
  team: z.object({ id: name }).nullish(),
  user: z.object({ id: name, team_id: name.optional() }),
} as const;

export const PRESSED = {
  ...ACTING,
  trigger_id: name,
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
        selected_conversation: z.string().nullish(),
      }),
    )
    .min(1),
} as const;

const Pressed = z.object(PRESSED);
type Acting = Pick<z.infer<typeof Pressed>, 'team' | 'user'>;

/** The team it is for, and whether the person is of another one; null when no team is named. */
export const actorOf = ({ team, user }: Acting) => {
  const home = team?.id ?? user.team_id;
  if (home === undefined) return null;
  const outside = user.team_id !== undefined && user.team_id !== home;
  return { team: home, user: user.id, ...(outside ? { outsider: true } : {}) } as const;
};

/** Which control of ours was used, by whom; else in words why it is none. */
export const pressOf = (pressed: z.infer<typeof Pressed>) => {
  const [action] = pressed.actions;
  const value = action?.selected_option?.value ?? action?.selected_conversation ?? action?.value;
  const actor = actorOf(pressed);
  if (action === undefined || value === undefined || actor === null) return 'an interaction without a choice';
  if (!action.action_id.startsWith(CONTROL_PREFIX)) return 'a control that is not ours';
  const trigger = pressed.trigger_id;
  return { key: `${PLATFORM}:press:${trigger}`, ...actor, control: carriedBy(action.action_id, value), trigger };
};
