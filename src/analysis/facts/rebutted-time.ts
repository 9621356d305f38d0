/** An hour that a clause gives against another's: "shortly before midnight, not in the small hours as the police have it". Knows no story. */

import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { screened } from '../words/screened.ts';
import { timeOfDayIn } from './clock.ts';

export interface Rebutted {
  /** Minutes after midnight. */
  readonly from: number;
  readonly to: number;
  /** The clause without the hour that it rejects. */
  readonly rest: string;
}

const THEY =
  '(?:have|has|had|put|puts|say|says|said|claim|claims|claimed|maintain|maintains|maintained|state|states|stated|report|reports|reported|insist|insists|insisted|write|writes|wrote|told|tells|announced|given|gave)';
const AGAINST = screened(
  new RegExp(
    `\\b(?:not|rather than|instead of)(?: (?:in|at|around|about|during|before|after|by|shortly|early|late)){0,2} ([^.;,]{3,40}?),? (?:as|which is (?:when|what)|the (?:hour|time)(?: that)?|where) [^.;,]{2,60}?\\b${THEY}\\b(?: it| so)?`,
    'iu',
  ),
);
const HOUR = 60;
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:small hours|early hours|middle of the night|dead of night)\b/iu, 0, 5],
  [/\b(?:dawn|daybreak|first light|sunrise|early (?:in the )?morning)\b/iu, 4, 8],
  [/\bmorning\b/iu, 5, 12],
  [/\bafternoon\b/iu, 12, 18],
  [/\b(?:dusk|nightfall|sunset|evening)\b/iu, 17, 22],
  [/\bnight\b/iu, 20, 24],
];
const LEEWAY = 20;

const spanOf = (words: string): Pick<Rebutted, 'from' | 'to'> | null => {
  const time = timeOfDayIn(
    /\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|mid/iu.test(words) ? `at ${words}` : words,
  );
  if (time !== null) return { from: time.minute - LEEWAY, to: time.minute + LEEWAY };
  const part = PARTS.find(([sign]) => sign.test(words));
  return part === undefined ? null : { from: part[1] * HOUR, to: part[2] * HOUR };
};

/** The hour that the clause says it was not, as another has it; null: none. */
export const rebuttedTimeIn = onceEach(({ text }): Rebutted | null => {
  const found = AGAINST.exec(text);
  const span = found === null ? null : spanOf(found[1] ?? '');
  return found === null || span === null
    ? null
    : { ...span, rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}` };
});

/** Whether the one rejects the very hour that the other gives. */
export const rejectsHour = (one: Statement, other: Statement): boolean => {
  const rebutted = rebuttedTimeIn(one);
  const minute = rebutted === null ? undefined : timeOfDayIn(other.text)?.minute;
  return rebutted !== null && minute !== undefined && rebutted.from <= minute && minute <= rebutted.to;
};
