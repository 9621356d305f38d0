/** How much one person may ask in a minute. Kept in memory: a restart forgets it, and each process counts its own. */
import type { PersonId, WorkspaceId } from '../domain/ids.ts';
import type { Clock } from './ports/clock.ts';

export interface Pace {
  /** null: answered. Else after how many milliseconds the next one is. */
  take(workspace: WorkspaceId, person: PersonId): number | null;
}

const MINUTE_MS = 60_000;
const KEPT = 10_000;

/** Whoever sits at the machine itself. */
export const unhurried: Pace = { take: () => null };

/** `perMinute`: 0 means as many as they like. A bucket of that many, filled evenly (token bucket). */
export const createPace = (perMinute: number, clock: Clock): Pace => {
  if (perMinute === 0) return unhurried;
  const each = MINUTE_MS / perMinute;
  /** Until when what was asked so far is paid for. */
  const paid = new Map<string, number>();
  return {
    take(workspace, person) {
      const key = `${workspace} ${person}`;
      const now = clock.now().getTime();
      const from = Math.max(paid.get(key) ?? 0, now);
      const wait = from + each - now - MINUTE_MS;
      if (wait > 0) return Math.ceil(wait);
      paid.delete(key);
      const [oldest] = paid.keys();
      if (paid.size >= KEPT && oldest !== undefined) paid.delete(oldest);
      paid.set(key, from + each);
      return null;
    },
  };
};
