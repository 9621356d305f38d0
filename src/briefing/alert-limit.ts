/** How much of what was found is told within the limit of an hour. Pure: nothing past it is lost without a word. */
import { type AlertHour, NO_HOUR } from '../domain/alert.ts';

const HOUR_MS = 3_600_000;

export interface Portion {
  /** How many of those found are told now, the first ones. */
  readonly shown: number;
  /** Held back now, of which a line is to be said; 0: none, or one was said in this hour already. */
  readonly heldNow: number;
  /** Held back in the hour that began then and has ended, and not yet said. */
  readonly heldBefore: { readonly since: string; readonly count: number } | null;
  readonly hour: AlertHour;
  /** When to look again though nothing is new, ISO 8601, or null. */
  readonly wakeAt: string | null;
}

/** A clock that was set back prolongs the hour: rather less than the limit than more. */
const isOpen = ({ from }: AlertHour, now: Date): boolean => from !== null && now.getTime() - Date.parse(from) < HOUR_MS;

export const withinLimit = (before: AlertHour, found: number, perHour: number, now: Date): Portion => {
  const open = isOpen(before, now);
  const hour = open ? before : NO_HOUR;
  const heldBefore =
    open || before.held === 0 || before.from === null ? null : { since: before.from, count: before.held };
  const shown = Math.min(found, Math.max(0, perHour - hour.told));
  const held = found - shown;
  const said = held > 0 && !hour.warned;
  const after: AlertHour = {
    from: hour.from ?? (found > 0 ? now.toISOString() : null),
    told: hour.told + shown,
    held: hour.held + (said ? 0 : held),
    warned: hour.warned || said,
  };
  const wakeAt =
    after.held > 0 && after.from !== null ? new Date(Date.parse(after.from) + HOUR_MS).toISOString() : null;
  return { shown, heldNow: said ? held : 0, heldBefore, hour: after, wakeAt };
};
