/**
 * Clock times with their zone, brought to UTC: "03:00 GMT on Wednesday", "11:40 p.m. ET Monday". "Local time" names no zone and
 * stays open. It must not know where anything happened.
 */
import { type DayInterval, dayNumber } from './interval.ts';

/** Minutes east of UTC. Names that two parts of the world share ("IST", "BST" in Dhaka) are read as in English news. */
const OFFSETS: Readonly<Record<string, number>> = {
  ...{
    gmt: 0,
    utc: 0,
    wet: 0,
    west: 60,
    bst: 60,
    cet: 60,
    cest: 120,
    eet: 120,
    eest: 180,
    sast: 120,
    wat: 60,
    cat: 120,
    eat: 180,
  },
  ...{
    msk: 180,
    gst: 240,
    pkt: 300,
    ist: 330,
    wib: 420,
    hkt: 480,
    jst: 540,
    kst: 540,
    aest: 600,
    aedt: 660,
    nzst: 720,
    nzdt: 780,
  },
  ...{ est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420, brt: -180, art: -180 },
};
/** Names that leave summer time open, as American papers write them: minutes in winter. */
const SEASONAL: Readonly<Record<string, number>> = { et: -300, ct: -360, mt: -420, pt: -480 };

const SUNDAY = 3;
const weekday = (day: number): number => (((day % 7) + 7) % 7) + 1;
/** The nth Sunday of a month, as a day number; 1970-01-01 was a Thursday. */
const sunday = (year: string, month: string, nth: number): number => {
  const first = dayNumber(`${year}-${month}-01`);
  return first + ((SUNDAY + 1 - weekday(first) + 7) % 7) + 7 * (nth - 1);
};

/** American summer time since 2007: from the second Sunday of March to the first of November. */
const isSummer = (day: string): boolean => {
  const year = day.slice(0, 4);
  const at = dayNumber(day);
  return at >= sunday(year, '03', 2) && at < sunday(year, '11', 1);
};

export interface ClockTime {
  /** Minutes since 1970 as the clock there showed it. */
  readonly wall: number;
  /** Minutes east of UTC; null: local time, wherever that was. */
  readonly offset: number | null;
}

const CLOCK =
  /\b(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?|(?<four>\d{4}))\s?(?:hrs?|hours)?\s?(?<half>[ap]\.?m\.?)?\s?\(?(?<zone>local time|[A-Z]{2,4}\b)/gu;

const offsetOf = (zone: string, day: string): number | null => {
  const seasonal = SEASONAL[zone];
  return OFFSETS[zone] ?? (seasonal === undefined ? null : seasonal + (isSummer(day) ? 60 : 0));
};

type Groups = NonNullable<RegExpMatchArray['groups']>;

const read = ({ four, hour = '', minute = '0', half, zone = '' }: Groups, day: string): ClockTime | null => {
  const offset = offsetOf(zone.toLowerCase(), day);
  const hours = Number(four?.slice(0, 2) ?? hour);
  const minutes = Number(four?.slice(2) ?? minute);
  if ((offset === null && zone !== 'local time') || hours > 24 || minutes > 59) return null;
  const ofDay = half === undefined ? hours : (hours % 12) + (half.startsWith('p') ? 12 : 0);
  return { wall: dayNumber(day) * 1_440 + ofDay * 60 + minutes, offset };
};

/**
 * What the words of a date say of the hour and its zone; of "20:00 local time (1700 GMT)" the one whose zone is named. Null
 * without hour and zone, or when no single day is known.
 */
export const clockTimeOf = ({
  from,
  to,
  expression,
}: DayInterval & { readonly expression: string }): ClockTime | null => {
  if (from !== to) return null;
  const times = [...expression.matchAll(CLOCK)].map(({ groups = {} }) => read(groups, from)).filter((t) => t !== null);
  return times.find(({ offset }) => offset !== null) ?? times[0] ?? null;
};

/** ISO 8601 minute in UTC; null when the zone is not named. */
export const utcOf = (date: DayInterval & { readonly expression: string }): string | null => {
  const time = clockTimeOf(date);
  if (time === null || time.offset === null) return null;
  return `${new Date((time.wall - time.offset) * 60_000).toISOString().slice(0, 16)}Z`;
};

/** Zones stand whole quarters of an hour from UTC, at most so many minutes west and east of it. */
const [QUARTER, WEST, EAST] = [15, -720, 840];
/** How far two sources may round one moment. */
const ROUNDED = 10;

/** Whether two clock times may be one moment, though their days differ. */
export const mayBeOneMoment = (a: ClockTime, b: ClockTime): boolean => {
  if (a.offset !== null && b.offset !== null) return Math.abs(a.wall - a.offset - (b.wall - b.offset)) <= ROUNDED;
  const [local, zoned] = a.offset === null ? [a, b] : [b, a];
  if (zoned.offset === null) return local.wall === zoned.wall;
  const offset = local.wall - (zoned.wall - zoned.offset);
  return offset % QUARTER === 0 && offset >= WEST && offset <= EAST;
};
