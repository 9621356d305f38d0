/** A button that does something with one schedule, for whoever may. */
import type { ScheduleId } from '../domain/ids.ts';
import type { Action } from './reply.ts';

export const scheduleButton = (
  label: string,
  action: string,
  schedule: ScheduleId,
  rest: Readonly<Record<string, string>> = {},
): Action => ({ kind: 'run', label, run: { command: 'schedules', args: { action, schedule, ...rest } } });
