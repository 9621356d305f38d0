/** Times of day in words of an article: "6.52pm", "1:20 a.m.", "at 19:05", "a quarter past one", "two in the morning", as minutes after midnight. */
import { screened } from '../words/screened.ts';

const CLOCK = screened(/\b(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\b/iu);
const NOON = 12;

/** The first one that the words give, or null; without a.m. or p.m. nothing tells a time from a ratio. */
export const clockIn = (text: string): number | null => {
  const [, hour, minute, half] = CLOCK.exec(text) ?? [];
  if (hour === undefined || half === undefined || Number(hour) > NOON || Number(minute ?? 0) > 59) return null;
  return ((Number(hour) % NOON) + (half.toLowerCase() === 'p' ? NOON : 0)) * 60 + Number(minute ?? 0);
};

export interface TimeOfDay {
  /** After midnight. */
  readonly minute: number;
  /** Whether the words tell morning from evening. */
  readonly half: boolean;
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const HOUR = `(\\d{1,2}|${NUMBERS.join('|')})`;
const MINUTES: Readonly<Record<string, number>> = {
  ...{ five: 5, ten: 10, quarter: 15, twenty: 20, 'twenty-five': 25, half: 30 },
  ...{ '5': 5, '10': 10, '15': 15, '20': 20, '25': 25 },
};
const PAST_OR_TO = screened(
  new RegExp(
    `\\b(?:a )?(${Object.keys(MINUTES).join('|')})(?: minutes)? (past|after|to|before) ${HOUR}\\b(?!,?\\d|[ -](?:days?|weeks?|hours?|months?|years?|people|per))`,
    'iu',
  ),
);
const O_CLOCK = screened(
  new RegExp(`\\b${HOUR}(?: o[’']clock|(?= in the (?:morning|afternoon|evening)| at night))`, 'iu'),
);
const OF_24 = screened(
  /\b(?:at|by|around|about|until|till|from|before|after|since|than|shortly|logged|timed)\s(?:about )?(\d{1,2})[:.](\d{2})\b(?!\s?(?:[ap]\.?m\b|%|per|million|billion))/iu,
);
const NAMED = screened(/\b(noon|midday|midnight)\b/iu);
const PART = screened(
  /\b(?:in the |that |this |yesterday |tomorrow |monday |tuesday |wednesday |thursday |friday |saturday |sunday |at )(morning|afternoon|evening|night)\b/iu,
);

const hourOf = (word: string): number => {
  const at = NUMBERS.indexOf(word.toLowerCase());
  return (at < 0 ? Number(word) : at + 1) % NOON;
};

/** Minutes of the hour put into the half of the day that the words name. */
const inPart = (minute: number, text: string): TimeOfDay => {
  const part = PART.exec(text)?.[1]?.toLowerCase();
  if (part === undefined) return { minute, half: false };
  const late = part === 'afternoon' || part === 'evening' || (part === 'night' && minute >= 5 * 60);
  return { minute: minute + (late ? NOON * 60 : 0), half: true };
};

/** The first time of day that the words give, by whatever way of telling it. */
export const timeOfDayIn = (text: string): TimeOfDay | null => {
  const exact = clockIn(text);
  if (exact !== null) return { minute: exact, half: true };
  const [, minutes, side, hour] = PAST_OR_TO.exec(text) ?? [];
  if (minutes !== undefined && hour !== undefined) {
    const off = MINUTES[minutes.toLowerCase()] ?? 0;
    const minute = hourOf(hour) * 60 + (/^(?:past|after)$/iu.test(side ?? '') ? off : -off);
    return inPart((minute + NOON * 60) % (NOON * 60), text);
  }
  const [, figure, past] = OF_24.exec(text) ?? [];
  if (figure !== undefined && Number(figure) < 24 && Number(past) < 60) {
    const minute = Number(figure) * 60 + Number(past);
    return Number(figure) > NOON || figure.startsWith('0')
      ? { minute, half: true }
      : inPart(minute % (NOON * 60), text);
  }
  const [, whole] = O_CLOCK.exec(text) ?? [];
  if (whole !== undefined) return inPart(hourOf(whole) * 60, text);
  const named = NAMED.exec(text)?.[1]?.toLowerCase();
  return named === undefined ? null : { minute: named === 'midnight' ? 0 : NOON * 60, half: true };
};

const DAY = 24 * 60;

/** Minutes between two times of day; where one of them leaves the half of the day open, within twelve hours. */
export const minutesApart = (a: TimeOfDay, b: TimeOfDay): number => {
  const round = a.half && b.half ? DAY : DAY / 2;
  const apart = Math.abs(a.minute - b.minute) % round;
  return Math.min(apart, round - apart);
};
