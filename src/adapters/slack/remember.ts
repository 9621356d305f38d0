/** Answers kept for ten minutes, so that Slack is not asked the same at every command. What failed is asked again. */
import type { Clock } from '../../core/ports/clock.ts';

const KEEP_MS = 10 * 60_000;
const KEEP = 10_000;

/** null is never kept. */
export const remember = <T>(clock: Clock): ((key: string, ask: () => Promise<T | null>) => Promise<T | null>) => {
  const kept = new Map<string, { readonly until: number; readonly value: T }>();
  return async (key, ask) => {
    const now = clock.now().getTime();
    const found = kept.get(key);
    if (found !== undefined && found.until > now) return found.value;
    const value = await ask();
    if (value === null) return null;
    if (kept.size >= KEEP) kept.clear();
    kept.set(key, { until: now + KEEP_MS, value });
    return value;
  };
};
