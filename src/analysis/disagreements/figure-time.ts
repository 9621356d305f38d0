/** For which time a figure stands: long past, of now, or of an hour at which a moving count was taken. */
import { dayNumber, disjoint, widthInDays } from '../../domain/interval.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { hourStated, oneAsOf } from '../facts/as-of.ts';
import { countingWindow } from '../facts/counting-window.ts';
import type { Figure } from '../facts/figure.ts';
import { bounds } from '../facts/measure.ts';
import { fateCounted, isMovingCount } from '../facts/moving-counts.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';

const SAME_HOUR_MS = 3 * 3_600_000;
const BACKGROUND_DAYS = 30;
const NARROW_DAYS = 3;

const published = ({ articles }: StoryFeatures, { claim }: Statement): string | null =>
  articles.get(claim.articleId)?.publishedAt ?? null;

/** "The lowest since 1979", "more than in 2021": the year is what the figure is held against. */
const HELD_AGAINST = /\b(?:since|than|unlike|compared)\b[^,.;]{0,40}$/iu;

const yardstick = ({ text, date }: Statement): boolean => {
  const at = date === null ? -1 : text.toLowerCase().indexOf(date.expression.toLowerCase());
  return at > 0 && HELD_AGAINST.test(text.slice(Math.max(0, at - 60), at));
};

const YEAR = /\b(?:1[5-9]|20)\d{2}\b/gu;

/** "The Long Hollow fire of 1926, which took 70,000 acres": what has no date of its own leans on its sentence's. */
const latestYear = onceEach(({ date, sentence }): number | null => {
  const years = date === null ? [...sentence.text.matchAll(YEAR)] : [];
  const told = years.filter(({ index }) => !HELD_AGAINST.test(sentence.text.slice(Math.max(0, index - 60), index)));
  return told.length === 0 ? null : Math.max(...told.map(([year]) => Number(year)));
});

const ofFormerYear = (statement: Statement, day: string): boolean => {
  const year = latestYear(statement);
  return year !== null && year < Number(day.slice(0, 4));
};

const isOfBackground = onceEach((statement): boolean => {
  const day = statement.printedOn;
  if (day !== null && ofFormerYear(statement, day)) return true;
  return (
    statement.date !== null &&
    day !== null &&
    dayNumber(statement.date.to) < dayNumber(day) - BACKGROUND_DAYS &&
    !yardstick(statement)
  );
});

/** Figures of long past events are compared with each other only. */
export const ofBackground = ({ statement }: Figure): boolean => isOfBackground(statement);

/** Both are dated, narrowly, to the same days. */
export const sameDays = (a: Statement, b: Statement): boolean =>
  a.date !== null &&
  b.date !== null &&
  !disjoint(a.date, b.date) &&
  Math.max(widthInDays(a.date), widthInDays(b.date)) <= NARROW_DAYS;

export const daysApart = (a: Statement, b: Statement): boolean =>
  !a.datesSpeech && !b.datesSpeech && a.date !== null && b.date !== null && disjoint(a.date, b.date);

/** Empty where the words give none. */
const windowOf = onceEach(({ text }) => countingWindow(text) ?? '');
/** "By now", "in all", "by Monday": whatever is counted, the count goes on. */
const GOES_ON = /^(?:in total|by )/u;

/** "The county now says": until then it said otherwise. */
const NOW = screened(
  /\bnow (?:say|says|put|puts|stand|stands|count|counts|estimate|estimates|report|reports|give|gives|at)\b/iu,
);

const saysNow = onceEach(({ text }) => NOW.test(text));

const moves = ({ statement, quantity }: Figure): boolean =>
  isMovingCount(quantity) || saysNow(statement) || quantity.asOf !== undefined || GOES_ON.test(windowOf(statement));

const hourIn = onceEach(({ text, claim }) => hourStated(text) ?? hourStated(claim.evidence.text));
const hourOf = ({ statement }: Figure): string | null => hourIn(statement);

const STOOD = screened(/\b(?:still|by|as of|so far|until|had|stood at)\b/iu);

const isStated = onceEach(({ date, datesSpeech, text }) => date !== null && !datesSpeech && STOOD.test(text));

/** The day that a count was stated for, where the words give one; else the day of its text. */
const countedOn = ({ statement }: Figure): string | null =>
  (isStated(statement) ? statement.date?.to : statement.printedOn) ?? null;

/** Both give the time that they count over, and it is not the same. */
const otherWindows = (a: Figure, b: Figure): boolean => {
  const [x, y] = [windowOf(a.statement), windowOf(b.statement)];
  return x !== '' && y !== '' && x !== y;
};

/** Counts that only rise. */
const RISING = new Set('dead deaths killed injured wounded casualties victims bodies'.split(' ').map(conceptOf));
export const isRising = (quantity: Quantity): boolean => RISING.has(fateCounted(quantity));
const OF_A_PART = screened(
  /\b(?:of (?:the|them|those|whom|these|its|his|their)|among|another|further|more|additional|others?|including|alone)\b/iu,
);

export const ofAPart = onceEach(({ text }) => OF_A_PART.test(text));

/** A toll does not fall: where the later text gives fewer, the two differ. Counts of a part are left out. */
export const hasFallen = (story: StoryFeatures, a: Figure, b: Figure): boolean => {
  // What most pairs fail on comes first.
  if (!isRising(a.quantity) && !isRising(b.quantity)) return false;
  const [p, q] = [published(story, a.statement), published(story, b.statement)];
  if (p === null || q === null || p === q || ofAPart(a.statement) || ofAPart(b.statement)) return false;
  const [early, late] = Date.parse(p) < Date.parse(q) ? [a, b] : [b, a];
  return RISING.has(fateCounted(early.quantity)) && bounds(late.quantity).max < bounds(early.quantity).min;
};

/** Moving counts are compared where both name one hour, or where they were published within three hours. */
export const sameTime = (story: StoryFeatures, a: Figure, b: Figure): boolean => {
  if (!moves(a) && !moves(b)) return !otherWindows(a, b);
  const stated = oneAsOf(a.quantity, b.quantity);
  if (stated !== null) return stated;
  if (daysApart(a.statement, b.statement)) return false;
  const [x, y] = [hourOf(a), hourOf(b)];
  if (x !== null && y !== null) return x === y;
  if (hasFallen(story, a, b)) return true;
  if (countedOn(a) !== countedOn(b)) return false;
  const [p, q] = [published(story, a.statement), published(story, b.statement)];
  return p !== null && q !== null && Math.abs(Date.parse(p) - Date.parse(q)) <= SAME_HOUR_MS;
};
