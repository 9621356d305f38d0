/** An IANA time zone; without one the person's own, else UTC. */
import type { ArgSpec } from '../core/command.ts';
import { nearest } from '../core/nearest.ts';
import { fail, ok } from '../domain/result.ts';

const zones = (): readonly string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** The zone as the machine spells it; null when it knows none of that name. Offsets know no summer time. */
const canonical = (typed: string): string | null => {
  if (!/^[A-Za-z]/.test(typed)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
};

/** "berlin" → "Europe/Berlin". */
const byCity = (typed: string): readonly string[] => {
  const city = typed.toLowerCase().replace(/\s+/g, '_');
  return zones().filter((zone) => zone.toLowerCase().endsWith(`/${city}`));
};

export const zoneArg = (): ArgSpec<string> => ({
  description: 'The time zone, like Europe/Berlin; without it your own, if known, else UTC',
  input: 'text',
  required: false,
  choices: [],
  hidden: false,
  async complete(typed) {
    const wanted = typed.toLowerCase().replace(/\s+/g, '_');
    const found = zones().filter((zone) => zone.toLowerCase().includes(wanted));
    return found.slice(0, 25).map((zone) => ({ label: zone, value: zone }));
  },
  async resolve(raw, { actor }) {
    const typed = raw?.trim() ?? '';
    if (typed === '') return ok(actor.zone ?? 'UTC');
    const [only, other] = byCity(typed);
    const zone = canonical(typed) ?? (other === undefined ? (only ?? null) : null);
    if (zone !== null) return ok(zone);
    const near = nearest(typed, zones(), 3);
    const hint = near.length === 0 ? '' : ` The nearest: ${near.join(', ')}.`;
    const message = `"${typed.slice(0, 40)}" is no time zone I know. Type one like Europe/Berlin or America/New_York.${hint}`;
    return fail({ code: 'not-a-zone', message, options: near });
  },
});
