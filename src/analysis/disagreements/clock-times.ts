/** At what hour: one happening that two sources put at times of one day too far apart to be one reading of the clock. */
import { dayNumber } from '../../domain/interval.ts';
import { minutesApart, type TimeOfDay, timeOfDayIn } from '../facts/clock.ts';
import { oneMoment } from '../facts/days-apart.ts';
import { isMovingCount } from '../facts/moving-counts.ts';
import { rebuttedTimeIn, rejectsHour } from '../facts/rebutted-time.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import { ownConcepts } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { FindKind } from './draft.ts';
import { independent } from './opposed.ts';

const clockOf = onceEach((one) => timeOfDayIn(rebuttedTimeIn(one)?.rest ?? one.text));

interface Timed {
  readonly statement: Statement;
  readonly time: TimeOfDay;
  /** Where the words give one. */
  readonly day: number | null;
}

const APART = 12;
const DAY = 24 * 60;
/** In reading order; the first of a large story. */
const MOST_TIMED = 200;
const LEAST_SHARED = 2;
const CERTAINTY = 0.8;

/** A bare time of day is dated to the day of its text by guess. */
const NAMES_DAY = screened(
  /(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day\b|\d\s\p{L}{3,}|\p{L}{3}\.?\s\d|night|yesterday|morning|evening/iu,
);
const dayOf = ({ date }: Statement): number | null =>
  date !== null && date.from === date.to && NAMES_DAY.test(date.expression) ? dayNumber(date.from) : null;

/** "Nobody had gone before six": at six at the earliest. */
const NOT_BEFORE = screened(/\b(?:not?|nobody|never|none|nothing)\b[^.;]{0,80}\b(?:before|until|till)\b/iu);

const minutesBetween = (a: Timed, b: Timed): number => {
  const apart = a.day === null || b.day === null ? 0 : a.day - b.day;
  return apart === 0 || !a.time.half || !b.time.half
    ? minutesApart(a.time, b.time)
    : Math.abs(apart * DAY + a.time.minute - b.time.minute);
};

const dateless = ({ date }: Statement): boolean => date === null || !NAMES_DAY.test(date.expression);

/** Days that follow on each other may be one night; others are two. */
const oneNight = (a: Timed, b: Timed): boolean => {
  if (a.day !== null && b.day !== null) return Math.abs(a.day - b.day) <= 1;
  return dateless(a.statement) || dateless(b.statement) || a.statement.date?.from === b.statement.date?.from;
};

/** What ends is not what begins: "was put out at nine" tells of no other hour at which it was seen. */
const ENDS = new Set(
  'end stop halt close finish extinguish contain clear lift leave release reopen resume discharge'
    .split(' ')
    .map(conceptOf),
);
const ends = onceEach(({ concepts }) => [...ENDS].some((deed) => concepts.has(deed)));

/** Where neither rejects the other's hour two things in common, or one that the story does not speak of everywhere and a second in the sentences around. */
const oneHappening = ({ names, theme }: StoryFeatures, a: Timed, b: Timed): boolean => {
  if (!oneNight(a, b) || ends(a.statement) !== ends(b.statement)) return false;
  const against = rejectsHour(a.statement, b.statement) || rejectsHour(b.statement, a.statement);
  const common = (x: ReadonlySet<string>, y: ReadonlySet<string>): readonly string[] =>
    sharedConcepts(x, y).filter((concept) => !names.has(concept));
  const own = common(ownConcepts(a.statement), ownConcepts(b.statement));
  return (
    own.length >= (against ? 1 : LEAST_SHARED) ||
    (own.some((concept) => !theme.has(concept)) &&
      common(a.statement.context, b.statement.context).length >= LEAST_SHARED)
  );
};

/** "By noon": at some time before it. */
const BY = screened(/\bby (?:about |around |shortly )?(?:noon|midday|midnight|\d{1,2}\b)/iu);

const isTimed = (one: Statement): boolean => {
  const { negated, claim, quantities, text } = one;
  return (
    (!negated || NOT_BEFORE.test(text) || rebuttedTimeIn(one) !== null) &&
    claim.stance !== 'denies' &&
    !BY.test(text) &&
    !quantities.some((quantity) => isMovingCount(quantity) || quantity.asOf !== undefined)
  );
};

const timedIn: Reader<Timed> = ({ statements }) =>
  statements.flatMap((statement): readonly Timed[] => {
    const time = clockOf(statement);
    return time !== null && isTimed(statement) ? [{ statement, time, day: dayOf(statement) }] : [];
  });

/** No two sides hold one hour or one claim: they would be no sides. */
const apart = (groups: readonly (readonly Timed[])[]): boolean => {
  const held = groups.flatMap((group) => [
    ...new Set(group.flatMap(({ time, statement }) => [`${time.minute}`, statement.claim.id])),
  ]);
  return new Set(held).size === held.length;
};

export const clockDisagreements: FindKind = ({ story }) => {
  const timed = ofEachArticle(story, timedIn);
  const isOne = ({ statement: { date: x } }: Timed, { statement: { date: y } }: Timed): boolean =>
    x !== null && y !== null && x.from !== y.from && oneMoment(x, y);
  const agree = (a: Timed, b: Timed): boolean => minutesBetween(a, b) < APART || isOne(a, b);
  const about = (a: Timed, b: Timed): boolean => oneHappening(story, a, b);
  /** A source that also gives the other's time tells of two moments. */
  const givesBoth = (a: Timed, b: Timed): boolean =>
    timed.some((c) => c.statement.origin === a.statement.origin && about(c, a) && agree(c, b));
  const conflict = (a: Timed, b: Timed): number =>
    independent(a.statement, b.statement) && !agree(a, b) && about(a, b) && !givesBoth(a, b) && !givesBoth(b, a)
      ? CERTAINTY
      : 0;
  const found = conflictGroups(timed.slice(0, MOST_TIMED), conflict, agree).filter(({ groups }) => apart(groups));
  return found.map(({ groups, closeness }) => ({
    type: 'date',
    question: questionOn(
      'At what hour was it',
      groups.flat().map(({ statement }) => statement),
    ),
    positions: groups.map((group) => ({ statements: group.map(({ statement }) => statement) })),
    why: 'The passages tell of one happening and put it at different hours.',
    certainty: closeness,
  }));
};
