/** Which of several dates belongs to a verb: the nearest, unless it stands in a clause of its own or names a noun. */
import { contains, type Span } from '../../domain/span.ts';
import type { UsableDate } from './usable-dates.ts';

/** How many characters further off a date counts that belongs to a noun ("the January 2025 inauguration") or to another clause. */
const NOUN_PENALTY = 60;
const CLAUSE_PENALTY = 120;
const OPENING_BONUS = 40;

export interface ChosenDate {
  readonly date: UsableDate;
  /** It names a noun or another clause: the event is dated by it for want of a better one. */
  readonly weak: boolean;
  /** It owns the object of the verb, which happened some other day: "a review of Tuesday's alerts". */
  readonly owned?: boolean;
}

const DETERMINER = /\b(?:the|a|an|his|her|its|their)\s+$/i;
const NOUN_AFTER = /^(?:\s+\p{Ll}+(?:\s+\p{Ll}+)?)?\s+(?:\p{Ll}+)(?=\s|[.,])/u;
const OWN_CLAUSE = /\b(?:that|which|who|whose|where|whom|if|whether)\b/;
const RELATIVE = /^\s*(?:which|who|whose|where|whom|when)\b[^.!?]*$/;
const OWNS = /^['’]s?\s/u;
const LOOK_BACK = 120;

/** "its 2020 law", "the March summit": the date is part of a name. */
export function namesNoun(text: string, { start, end }: Span, within: Span): boolean {
  const before = text.slice(Math.max(within.start, start - 8), start);
  return /['’]s?\s*$/.test(before) || (DETERMINER.test(before) && NOUN_AFTER.test(text.slice(end, end + 40)));
}

/** "The court, which was founded in 1998, convicted …": the date stands in an aside that the verb is not in. */
function inAside(text: string, { start }: Span, verbAt: number, within: Span): boolean {
  const from = Math.max(0, start - LOOK_BACK);
  const comma = text.slice(from, start).lastIndexOf(', ');
  if (comma < 0 || !RELATIVE.test(text.slice(from + comma + 1, start))) return false;
  const next = text.indexOf(', ', start);
  return verbAt < from + comma || (next >= 0 && next < within.end && verbAt > next);
}

interface Weighed extends ChosenDate {
  readonly cost: number;
}

function weigh(text: string, date: UsableDate, verbAt: number, within: Span): Weighed {
  const between = date.start < verbAt ? text.slice(date.end, verbAt) : text.slice(verbAt, date.start);
  const noun = namesNoun(text, date, within);
  const clause = OWN_CLAUSE.test(between) || inAside(text, date, verbAt, within);
  const opening = date.start - within.start < 4;
  const cost =
    between.length + (noun ? NOUN_PENALTY : 0) + (clause ? CLAUSE_PENALTY : 0) - (opening ? OPENING_BONUS : 0);
  const owned = date.start > verbAt && OWNS.test(text.slice(date.end, date.end + 3));
  return { date, weak: noun || clause, owned, cost };
}

/** Of the dates inside `within` the one that belongs to the verb at `verbAt`; null when there is none. */
export function nearestDate(
  text: string,
  dates: readonly UsableDate[],
  verbAt: number,
  within: Span,
): ChosenDate | null {
  let best: Weighed | null = null;
  for (const date of dates) {
    if (!contains(within, date)) continue;
    const weighed = weigh(text, date, verbAt, within);
    if (best === null || weighed.cost < best.cost) best = weighed;
  }
  return best && { date: best.date, weak: best.weak, owned: best.owned ?? false };
}

/** The dates that meet a span; they stand in reading order. */
export function datesWithin(dates: readonly UsableDate[], { start, end }: Span): readonly UsableDate[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < dates.length && (dates[to]?.start ?? 0) < end) to += 1;
  return dates.slice(low, to);
}
