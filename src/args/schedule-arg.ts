/** A schedule by its name, as /schedules shows it. */
import type { ArgSpec, Ask } from '../core/command.ts';
import { nearest } from '../core/nearest.ts';
import type { Schedule } from '../core/ports/schedules.ts';
import { fail, ok } from '../domain/result.ts';

const named = async (raw: string, { schedules, workspace, channel }: Ask) => {
  const all = await schedules.ofWorkspace(workspace);
  const found = all.find(({ id }) => id === raw.toLowerCase());
  if (found !== undefined) return ok(found);
  const ids = all
    .toSorted((a, b) => Number(b.channelId === channel) - Number(a.channelId === channel))
    .map((s) => s.id);
  const near = nearest(raw.toLowerCase(), ids, 3);
  const message = `There is no schedule "${raw.slice(0, 40)}". /schedules lists them.`;
  return fail({ code: 'unknown', message, options: near.length > 0 ? near : ids.slice(0, 10) });
};

/** null when nothing was typed. */
export const scheduleArg = (): ArgSpec<Schedule | null> => ({
  description: 'Which schedule, as the list names it',
  input: 'text',
  required: false,
  choices: [],
  hidden: false,
  async complete(typed, { schedules, workspace }) {
    return (await schedules.ofWorkspace(workspace))
      .filter(({ id }) => id.includes(typed.toLowerCase()))
      .slice(0, 25)
      .map(({ id, at, zone }) => ({ label: `${id}: ${at} ${zone}`.slice(0, 100), value: id }));
  },
  resolve: async (raw, ask) => (raw === undefined || raw.trim() === '' ? ok(null) : named(raw.trim(), ask)),
});
