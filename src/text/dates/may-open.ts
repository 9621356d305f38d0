/**
 * Whether a phrase of time may begin at a term, by its word alone: most words of a text open none, and asking every rule
 * about each of them takes four fifths of the time. A rule whose phrases open with a new word needs that word here.
 */
import { MAGNITUDES } from '../numerals/numeral.ts';
import type { Term } from '../numerals/scan.ts';
import { HOLIDAY_WORDS } from './holiday.ts';
import {
  CLOCK_UNITS,
  DAY_PARTS,
  MONTHS,
  ORDINALS,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  UNITS,
  WEEKDAYS,
} from './lexicon.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const OPENERS: ReadonlySet<string> = new Set([
  ...[
    MONTHS,
    SHORT_MONTHS,
    WEEKDAYS,
    SHORT_WEEKDAYS,
    SEASONS,
    UNITS,
    CLOCK_UNITS,
    DAY_PARTS,
    ORDINALS,
    MAGNITUDES,
  ].flatMap((names) => [...names.keys()]),
  ...[...WEEKDAYS.keys()].map((day) => `${day}s`),
  ...HOLIDAY_WORDS,
  ...words(`
    the these this that those a an every each per last past next coming current previous preceding following ensuing same latest present recent future
    early mid middle late earlier later beginning start outset end close rest remainder about around nearly almost roughly approximately circa some
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety half couple dozen several few many numerous multiple countless
    fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    today yesterday tomorrow tonight overnight now nowadays currently presently recently lately formerly soon
    daily nightly weekly monthly quarterly annually yearly fiscal financial q h
    noon midday midnight midmorning midafternoon daybreak sunrise sunset dusk nightfall
    ' ’ ‘ ½ ¼ ¾ (
  `),
]);

export const mayOpen = ({ kind, lower }: Term): boolean => kind === 'number' || OPENERS.has(lower);
