/** A publication date as somebody typed it, to ISO 8601 with its zone kept; relative days count in that zone. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(:\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?$/;

const isRealDay = (year: string, month: string, day: string): boolean => {
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
};

/** "2025-12-30" or "2025-12-30T18:00:00+01:00" (no zone: UTC). null when it is neither, or no such day exists. */
export const publicationDate = (typed: string): string | null => {
  const text = typed.trim();
  const day = DAY.exec(text);
  if (day !== null) return isRealDay(day[1] ?? '', day[2] ?? '', day[3] ?? '') ? text : null;
  const instant = INSTANT.exec(text);
  if (instant === null || !isRealDay(instant[1] ?? '', instant[2] ?? '', instant[3] ?? '')) return null;
  const [, y, m, d, hour, minute, seconds = ':00', zone = 'Z'] = instant;
  const offset = zone === 'Z' ? 'Z' : zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const iso = `${y}-${m}-${d}T${hour}:${minute}${seconds}${offset}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
};
