/** The dates that one event's sources give: compatible ones drawn together, rival ones kept apart. */
import { type DayInterval, dayNumber, disjoint, intersection, widthInDays } from '../../domain/interval.ts';
import { isBareClock, oneMoment, tellsHour } from '../facts/days-apart.ts';
import { cosine, type Weights } from '../facts/weights.ts';
import type { ForMany } from '../features/for-many.ts';
import { onceEach } from '../features/once-each.ts';
import type { Dated } from './dated.ts';

export interface DateGroup {
  /** What the compatible dates have in common. */
  readonly date: DayInterval;
  readonly statements: readonly Dated[];
}

const DAY_WORDS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tonight|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\b/iu;

/** An hour with no day in its words: the day is only inferred, and no rival of one that a source names. */
const isGuessed = onceEach(({ date, text }) => date !== null && isBareClock(date) && !DAY_WORDS.test(text));

/** So many days a guess may be off: from what happened to its report. */
const GUESS_DAYS = 7;

const isNear = (a: DayInterval, b: DayInterval): boolean =>
  Math.max(dayNumber(a.from) - dayNumber(b.to), dayNumber(b.from) - dayNumber(a.to)) <= GUESS_DAYS;

/** Named days before guessed ones, narrow dates first; each joins the first group it can meet. Wide ones that would fit several join none of them. */
const drawTogether = (statements: readonly Dated[]): EventDates => {
  const narrowFirst = [...statements].sort(
    (a, b) =>
      Number(isGuessed(a)) - Number(isGuessed(b)) ||
      widthInDays(a.date) - widthInDays(b.date) ||
      (a.date.from < b.date.from ? -1 : a.date.from > b.date.from ? 1 : 0),
  );
  const groups: { date: DayInterval; readonly statements: Dated[]; named: boolean }[] = [];
  const loose: Dated[] = [];
  for (const statement of narrowFirst) {
    const meeting = groups.filter(
      ({ date, statements: told }) =>
        !disjoint(date, statement.date) ||
        (tellsHour(statement.date) && told.some((one) => oneMoment(one.date, statement.date))),
    );
    const guessed = isGuessed(statement);
    if (meeting.length === 0 && guessed) {
      const named = groups.filter((group) => group.named);
      const [near, ...others] = named.filter(({ date }) => isNear(date, statement.date));
      if (near !== undefined && others.length === 0) {
        near.statements.push(statement);
        continue;
      }
      if (named.length > 1) {
        loose.push(statement);
        continue;
      }
    }
    const [only] = meeting;
    if (only === undefined)
      groups.push({
        ...{ date: { from: statement.date.from, to: statement.date.to }, statements: [statement], named: !guessed },
      });
    else if (meeting.length > 1) loose.push(statement);
    else {
      only.date = intersection(only.date, statement.date) ?? only.date;
      only.statements.push(statement);
      if (!guessed) only.named = true;
    }
  }
  return { groups: groups.map(({ date, statements: told }) => ({ date, statements: told })), loose };
};

const origins = ({ statements }: DateGroup): ReadonlySet<string> => new Set(statements.map(({ origin }) => origin));

/** Two sources that say it in nearly the same words mean one event, whatever else they tell. */
const ONE_STATEMENT = 0.6;

/** A source that gives both dates knows two events: they are no rivals. */
const rival = (a: DateGroup, b: DateGroup, weight: Weights): boolean => {
  if (a.statements.every(isGuessed) || b.statements.every(isGuessed)) return false;
  if (
    a.statements.some((x) =>
      b.statements.some((y) => x.origin !== y.origin && cosine(x.concepts, y.concepts, weight) >= ONE_STATEMENT),
    )
  )
    return true;
  const first = origins(a);
  return [...origins(b)].every((origin) => !first.has(origin));
};

export interface EventDates {
  /** Two and more: rivals. One: agreed. By date. */
  readonly groups: readonly DateGroup[];
  /** Statements so wide that they fit more than one of the groups. */
  readonly loose: readonly Dated[];
}

const byDate = (a: DateGroup, b: DateGroup): number =>
  a.date.from < b.date.from ? -1 : a.date.from > b.date.from ? 1 : a.date.to < b.date.to ? -1 : 1;

/** One event or, where a source tells of several at different dates, each of them by itself. */
export const datesOf = (event: readonly Dated[], weight: Weights): readonly EventDates[] => {
  const { groups, loose } = drawTogether(event);
  const ordered = [...groups].sort(byDate);
  const rivals = ordered.every((a, at) => ordered.slice(at + 1).every((b) => rival(a, b, weight)));
  if (rivals) return [{ groups: ordered, loose }];
  return ordered.map((group, at) => ({ groups: [group], loose: at === 0 ? loose : [] }));
};

const statementsOf = ({ groups, loose }: EventDates): readonly Dated[] => [
  ...groups.flatMap((group) => group.statements),
  ...loose,
];

/** What events that were joined come to, kept while their statements are the very same. */
export type Joined = ForMany<EventDates>;

/** Events that hold rival statements of one event become one, with every date on it. */
export const joinRivals = (
  events: readonly EventDates[],
  rivals: readonly (readonly Dated[])[],
  joined: Joined = (_, make) => make(),
): readonly EventDates[] => {
  const wanted = new Set(rivals.flat());
  const eventsOf = new Map<Dated, Set<EventDates>>();
  const known = new Set<EventDates>();
  const add = (event: EventDates): void => {
    known.add(event);
    for (const one of statementsOf(event))
      if (wanted.has(one)) eventsOf.set(one, (eventsOf.get(one) ?? new Set()).add(event));
  };
  for (const event of events) add(event);
  for (const statements of rivals) {
    const holds = new Set(statements.flatMap((one) => [...(eventsOf.get(one) ?? [])]));
    if (holds.size < 2) continue;
    const held = [...known].filter((event) => holds.has(event));
    for (const event of held) {
      known.delete(event);
      for (const one of statementsOf(event)) eventsOf.get(one)?.delete(event);
    }
    const all = held.flatMap(statementsOf);
    add(
      joined(all, () => {
        const { groups, loose } = drawTogether(all);
        return { groups: [...groups].sort(byDate), loose };
      }),
    );
  }
  return [...known];
};
