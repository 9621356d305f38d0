/** Whether words could have been heard when a silence was told: spoken before it, or at least not plainly after it. */
import { type Day, dayNumber } from '../../domain/interval.ts';
import { timeOfDayIn } from '../facts/clock.ts';
import { printedAt } from '../facts/printed-later.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import type { QuietSort } from './read-quiet.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** From which hour to which. */
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/\bearly (?:today|on|this morning)\b/iu, 0, 9],
  [/\b(?:this|in the|on \p{L}+|\p{L}+day) morning\b/iu, 5, 12],
  [/\b(?:noon|midday)\b/iu, 12, 13],
  [/\bafternoon\b/iu, 12, 18],
  [/\b(?:late on|late \p{L}+day|tonight)\b/iu, 19, 24],
  [/\bevening\b/iu, 17, 24],
  [/\bnight\b/iu, 19, 24],
];

const told = ({ claim, date, datesSpeech }: Statement): Day | null => {
  if (claim.saidOn !== undefined) return claim.saidOn.from;
  return date !== null && date.from === date.to && (datesSpeech || claim.kind === 'narrated') ? date.from : null;
};

export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** Between which instants it was, by its words; null: they do not tell. */
const hoursOf = onceEach((one): Hours | null => {
  const day = told(one);
  if (day === null) return null;
  const start = Date.parse(`${day}T00:00:00Z`);
  const text = one.sentence.text;
  const clock = timeOfDayIn(text);
  if (clock?.half === true) return { from: start + clock.minute * 60_000, to: start + clock.minute * 60_000 };
  const part = PARTS.find(([sign]) => sign.test(text));
  return part === undefined
    ? { from: start, to: start + DAY }
    : { from: start + part[1] * HOUR, to: start + part[2] * HOUR };
});

const SINCE = /\bsince\b/iu;
/** Silent until then, by its own words. */
const BOUNDED =
  /\b(?:before|by|until|at) (?:this |the |our )?(?:edition|deadline|press time|time of|going to press|publication|late)|\bby (?:noon|midday|midnight|nightfall|dusk|evening|(?:late )?\p{L}+day\b|\p{L}+ (?:on )?\p{L}+day)|\b(?:initially|at first)\b/iu;
const isBounded = onceEach(({ sentence }) => BOUNDED.test(sentence.text));
/** A text printed in the evening may tell of what another zone calls the next morning. */
const LEEWAY = 2 * HOUR;
/** A call not returned says nothing of what was said before it, or on another day. */
const ONE_DAY = 14 * HOUR;
const STORY_GOES_ON = 8 * HOUR;
const SOON = 6 * HOUR;
const EARLIER_DAYS = 10;

/** NaN: it tells none. */
const yearIn = onceEach(({ sentence }) => Number(/\b(?:19|20)\d\d\b/u.exec(sentence.text)?.[0] ?? Number.NaN));

/** Whether the words contradict that silence. */
export const couldBeHeard = (story: StoryFeatures, quiet: Statement, sort: QuietSort, said: Statement): boolean => {
  const [printed, spokenPrint] = [printedAt(story, quiet), printedAt(story, said)];
  if (Number.isNaN(printed) || Number.isNaN(spokenPrint)) return true;
  const hours = hoursOf(said);
  const lag = spokenPrint - printed;
  const day = quiet.date === null || quiet.date.from !== quiet.date.to ? null : quiet.date.from;
  const since = day !== null && SINCE.test(quiet.sentence.text) ? Date.parse(`${day}T00:00:00Z`) : null;
  if (since !== null && (hours === null ? spokenPrint < since : hours.to <= since)) return false;
  if (isBounded(quiet)) return hours === null ? lag < 0 : Math.min(hours.to, spokenPrint) <= printed;
  if (yearIn(said) < new Date(printed).getUTCFullYear()) return false;
  if (said.date !== null && dayNumber(said.date.to) * DAY < printed - EARLIER_DAYS * DAY) return false;
  if (sort === 'reached')
    return hours === null ? lag >= 0 && lag < SOON : hours.to <= printed && hours.from > printed - ONE_DAY;
  const ofMoment = sort !== 'any';
  if (hours === null)
    return ofMoment ? lag > -LEEWAY && lag < ONE_DAY : lag > -EARLIER_DAYS * DAY && lag < STORY_GOES_ON;
  if (hours.from > printed + LEEWAY) return false;
  // What is told with a day is silence on that day.
  if (day !== null && since === null) {
    const apart = dayNumber(new Date(hours.from).toISOString().slice(0, 10)) - dayNumber(day);
    return apart === 0 || (apart < 0 && !ofMoment && apart > -EARLIER_DAYS);
  }
  return ofMoment ? hours.from > printed - ONE_DAY : hours.to > printed - EARLIER_DAYS * DAY;
};
