/** A day, or "last-seen": since this person looked last. */
import type { ArgSpec } from '../core/command.ts';
import type { Day } from '../domain/interval.ts';
import { ok } from '../domain/result.ts';
import { dateArg } from './date-arg.ts';

export const LAST_SEEN = 'last-seen';

export const isLastSeen = (raw: string | undefined): boolean => /^last[ -]?seen$/i.test(raw?.trim() ?? '');

export const sinceArg = (): ArgSpec<Day | null> => {
  const day = dateArg('What is new since this day, or last-seen: since you looked last');
  return {
    ...day,
    complete: null,
    resolve: async (raw, ask) => (isLastSeen(raw) ? ok(LAST_SEEN) : day.resolve(raw, ask)),
  };
};
