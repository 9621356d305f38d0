/** Arithmetic on times of day: "half an hour after" 23:50 is 00:20 of the next day. */

const DAY = 1_440;
const CLOCK = /^T(\d\d):(\d\d)$/;

export interface Moment {
  /** TIMEX3 time of day, "T00:20". */
  readonly clock: string;
  /** Midnights in between; negative when it lies before. */
  readonly days: number;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** null when the time of day is no hour ("TNI"). */
export function clockAfter(clock: string, minutes: number): Moment | null {
  const [, hour, minute] = CLOCK.exec(clock) ?? [];
  if (hour === undefined || minute === undefined) return null;
  const total = Number(hour) * 60 + Number(minute) + minutes;
  const days = Math.floor(total / DAY);
  const rest = total - days * DAY;
  return { clock: `T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`, days };
}
