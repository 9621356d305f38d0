/** Times of day: "10 p.m.", "9:30 a.m. EST", "14:30 GMT", "noon", "midnight local time". The day comes from the words around it. */
import { numberOf } from '../numerals/numeral.ts';
import type { Term } from '../numerals/scan.ts';
import { gluedAt, type Rule, wordAt } from './expression.ts';

const ZONES = new Set(
  'gmt utc est edt et cst cdt ct mst mdt pst pdt pt bst cet cest eet eest msk ist jst kst hkt aest aedt sast wat eat'.split(
    ' ',
  ),
);

export interface Clock {
  readonly timex: string;
  readonly end: number;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** Index after "a.m.", "pm" … and which half of the day it is; null when none stands here. */
function readMeridiem(terms: readonly Term[], at: number): { after: boolean; end: number } | null {
  const word = wordAt(terms, at);
  if (word === 'am' || word === 'pm') return { after: word === 'pm', end: at + 1 };
  if ((word !== 'a' && word !== 'p') || wordAt(terms, at + 1) !== '.' || wordAt(terms, at + 2) !== 'm') return null;
  if (!gluedAt(terms, at + 1) || !gluedAt(terms, at + 2)) return null;
  const dotted = wordAt(terms, at + 3) === '.' && gluedAt(terms, at + 3);
  return { after: word === 'p', end: dotted ? at + 4 : at + 3 };
}

/** Index after a zone's name or "local time". */
function afterZone(terms: readonly Term[], at: number): number {
  const from = wordAt(terms, at) === '(' ? at + 1 : at;
  const close = (end: number): number => (from > at && wordAt(terms, end) === ')' ? end + 1 : end);
  if (ZONES.has(wordAt(terms, from)) && /^[A-Z]+$/.test(terms[from]?.text ?? '')) return close(from + 1);
  if (wordAt(terms, from + 1) === 'time' && terms[from]?.kind === 'word') return close(from + 2);
  return at;
}

export function readClock(terms: readonly Term[], at: number): Clock | null {
  const word = wordAt(terms, at);
  if (word === 'noon' || word === 'midday') return { timex: 'T12:00', end: afterZone(terms, at + 1) };
  if (word === 'midnight') return { timex: 'T24:00', end: afterZone(terms, at + 1) };
  const hour = terms[at];
  if (hour?.kind !== 'number' || hour.text.length > 5) return null;
  const decimal = /^(\d{1,2})\.(\d\d)$/.exec(hour.text);
  let hours = decimal ? Number(decimal[1]) : numberOf(hour.text);
  let minutes = decimal ? Number(decimal[2]) : 0;
  let end = at + 1;
  let colon = false;
  if (
    wordAt(terms, end) === ':' &&
    gluedAt(terms, end) &&
    /^\d\d$/.test(wordAt(terms, end + 1)) &&
    gluedAt(terms, end + 1)
  ) {
    minutes = Number(wordAt(terms, end + 1));
    colon = true;
    end += 2;
    if (wordAt(terms, end) === ':' && gluedAt(terms, end) && /^\d\d$/.test(wordAt(terms, end + 1))) end += 2;
  }
  const meridiem = readMeridiem(terms, end);
  if (hours === null || minutes > 59 || !Number.isInteger(hours)) return null;
  if (meridiem !== null) {
    if (hours < 1 || hours > 12 || (hour.text.startsWith('0') && !colon)) return null;
    hours = (hours % 12) + (meridiem.after ? 12 : 0);
    return { timex: `T${pad(hours)}:${pad(minutes)}`, end: afterZone(terms, meridiem.end) };
  }
  const zoned = afterZone(terms, end);
  if (!colon && /^\d{4}$/.test(hour.text) && zoned > end && wordAt(terms, zoned - 1) !== 'time') {
    minutes = hours % 100;
    hours = Math.floor(hours / 100);
  } else if (!colon && !(decimal && zoned > end)) {
    return null;
  }
  if (hours > 23 || minutes > 59) return null;
  // A bare "3:10" may be a verse or a score; with two digits, "at" or a zone it is a time.
  const cue =
    zoned > end || /^(?:at|by|until|from|around|about|after|before|between|shortly|to)$/.test(wordAt(terms, at - 1));
  return cue ? { timex: `T${pad(hours)}:${pad(minutes)}`, end: zoned } : null;
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['midmorning', 'TMO'],
  ['dawn', 'TMO'],
  ['daybreak', 'TMO'],
  ['sunrise', 'TMO'],
  ['afternoon', 'TAF'],
  ['midafternoon', 'TAF'],
  ['evening', 'TEV'],
  ['dusk', 'TEV'],
  ['nightfall', 'TNI'],
  ['sunset', 'TEV'],
]);

/** "mid-morning" in "by mid-morning", "the evening" in "in the evening", "dawn" in "before dawn". */
function readPart(terms: readonly Term[], at: number): Clock | null {
  const cue = wordAt(terms, at - 1);
  if (!/^(?:by|in|before|until|since|at|after|around)$/.test(cue)) return null;
  let here = wordAt(terms, at) === 'the' ? at + 1 : at;
  const the = here > at;
  const shaped = /^(?:mid|early|late)$/.test(wordAt(terms, here));
  if (shaped) here += wordAt(terms, here + 1) === '-' ? 2 : 1;
  const timex = PARTS.get(wordAt(terms, here));
  // "in the morning" and "by dawn" are times; "in morning traffic" is none.
  const plain = !/^(?:morning|afternoon|evening)$/.test(wordAt(terms, here)) || the || (shaped && cue === 'by');
  return timex === undefined || !plain || wordAt(terms, here + 1) === 'of' ? null : { timex, end: here + 1 };
}

/** A time of day alone; its day is that of the date before it. */
export const clockRule: Rule = (terms, at) => {
  const word = wordAt(terms, at);
  if (
    /^(?:noon|midday|midnight)$/.test(word) &&
    !/^(?:at|by|until|before|after|around|about|since|from)$/.test(wordAt(terms, at - 1))
  )
    return null;
  const part = readPart(terms, at);
  if (part !== null) return { end: part.end, expression: { kind: 'clock' }, clock: part.timex };
  const clock = readClock(terms, at);
  return clock && { end: clock.end, expression: { kind: 'clock' }, clock: clock.timex };
};
