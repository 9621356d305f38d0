/** Dates as pages, feeds and letters write them, to ISO 8601 with the zone kept. What could be read two ways is not read. */
import { publicationDate } from './publication-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  et: '-05:00',
};
const two = (number: number | string): string => String(number).padStart(2, '0');

/** "Tue, 03 Mar 2026 10:00:00 +0100", "3 March 2026", "March 3, 2026". */
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})\b/i;
const MONTH_FIRST = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;
const TIME = /\b(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s?(am|pm|a\.m\.|p\.m\.)?\s?\(?(Z\b|[a-z]{2,4}\b|[+-]\d{2}:?\d{2})?/i;
const ISO = /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?/i;
const SLASHED = /\b(\d{4})\/(\d{1,2})\/(\d{1,2})\b/;

const timeAfter = (rest: string): string => {
  const found = TIME.exec(rest);
  if (found === null) return '';
  const [, hour = '', minute = '', second = '00', half = '', zone = ''] = found;
  const twelve = /^p/i.test(half) ? (Number(hour) % 12) + 12 : /^a/i.test(half) ? Number(hour) % 12 : Number(hour);
  const offset = /^[+-]/.test(zone) ? zone : ZONES[zone.toLowerCase()];
  // A time in a zone that nobody named would be off by hours; the day alone is safer.
  return offset === undefined ? '' : `T${two(twelve)}:${minute}:${second}${offset}`;
};

const inWords = (text: string): string | null => {
  const dayFirst = DAY_FIRST.exec(text);
  const found = dayFirst ?? MONTH_FIRST.exec(text);
  if (found === null) return null;
  const [day, name, year] = dayFirst === null ? [found[2], found[1], found[3]] : [found[1], found[2], found[3]];
  const month = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  const date = `${year}-${two(month)}-${two(day ?? '')}`;
  const time = timeAfter(text.slice(found.index + found[0].length, found.index + found[0].length + 40));
  return publicationDate(`${date}${time}`) ?? publicationDate(date);
};

/** null when there is no date in it, or no such day. */
export const readDate = (text: string): string | null => {
  const iso = ISO.exec(text.slice(0, 400));
  if (iso !== null) return publicationDate(iso[0].replace(/\s(?=[Z+-])/i, '').toUpperCase());
  const slashed = SLASHED.exec(text.slice(0, 400));
  if (slashed !== null) return publicationDate(`${slashed[1]}-${two(slashed[2] ?? '')}-${two(slashed[3] ?? '')}`);
  return inWords(text.slice(0, 400));
};

const DAY_MS = 86_400_000;

/** Nothing is published tomorrow, nor before there was a web: such dates are mistakes of the page's. */
export const plausibleDate = (date: string | null, now: Date): string | null => {
  if (date === null) return null;
  const at = Date.parse(date);
  return at <= now.getTime() + DAY_MS && at > Date.UTC(1990, 0, 1) ? date : null;
};
