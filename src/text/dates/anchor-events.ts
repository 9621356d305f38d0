/**
 * Times that lean on an event of the same text: "two days after the vote", "two hours after the collapse", where the event's own
 * day is told elsewhere. An event told on two days, or on none, anchors nothing. It must not look beyond the text.
 */
import type { Day } from '../../domain/interval.ts';
import { actionOf } from '../frames/nominal-actions.ts';
import type { Term } from '../numerals/scan.ts';
import { containing, intervalOf, timexOf } from './calendar-value.ts';
import { clockAfter } from './clock-after.ts';
import { type Beside, wordAt } from './expression.ts';
import type { Placed } from './place-readings.ts';

/** So many terms from a date its event is named. */
const REACH = 9;
const LONGEST_NAME = 4;
const OPENS_NAME = /^(?:the|its|his|her|their|that|this)$/;
const ENDS_NAME =
  /^(?:the|a|an|his|her|its|their|of|in|on|at|by|to|from|with|for|and|or|but|that|which|who|when|where|was|were|is|are|had|has|have|began|started|ended|took|came|he|she|they|it)$/;
const TOLD_APART = /^(?:no|not|without|before|after|since|until|ahead)$/;

/** "voted", "votes", "voting" and "vote" are one. */
const stemOf = (word: string): string => word.replace(/(?:ing|ed|es|s|e)$/, '');

/** The words that tell of an event which its noun names. */
const keysOf = (noun: string): readonly string[] => {
  const action = actionOf(noun);
  return action === null ? [stemOf(noun)] : [stemOf(noun), stemOf(action)];
};

interface Named {
  readonly noun: string;
  /** Index of the term after it. */
  readonly end: number;
}

/** What may be the head of the noun group after "after the", the longest group first. */
function namesAt(terms: readonly Term[], at: number): readonly Named[] {
  if (!OPENS_NAME.test(wordAt(terms, at))) return [];
  const found: Named[] = [];
  for (let here = at + 1; here <= at + LONGEST_NAME; here += 1) {
    const noun = wordAt(terms, here);
    if (terms[here]?.kind !== 'word' || ENDS_NAME.test(noun)) break;
    if (noun.length > 3) found.unshift({ noun, end: here + 1 });
  }
  return found;
}

const leanOf = ({ reading: { expression } }: Placed): Beside | null =>
  expression.kind === 'unanchored' || expression.kind === 'duration' ? (expression.beside ?? null) : null;

/** Left out unless its event is found. */
const needsEvent = (one: Placed): boolean => leanOf(one)?.only === true;

interface When {
  readonly days: ReadonlySet<Day>;
  /** Hours told with those days. */
  readonly clocks: ReadonlySet<string>;
}

/** Where the event of a leaning time is named: after "before" and "after", or right behind it. */
const nameFrom = (terms: readonly Term[], { end }: { readonly end: number }): number =>
  /^(?:before|after)$/.test(wordAt(terms, end)) ? end + 1 : end;

/** Terms at which the look for an event stops: other times, and the names that times lean on. */
function apartFrom(terms: readonly Term[], placed: readonly Placed[]): ReadonlySet<number> {
  const apart = new Set<number>();
  for (const one of placed) {
    const { at, end } = one.reading;
    for (let here = at; here < end; here += 1) apart.add(here);
    const [name] = leanOf(one) === null ? [] : namesAt(terms, nameFrom(terms, one.reading));
    for (let here = end; name !== undefined && here < name.end; here += 1) apart.add(here);
  }
  return apart;
}

/** For each stem near a told day, in its sentence, the days and hours it stands with. */
function whenByWord(terms: readonly Term[], placed: readonly Placed[]): ReadonlyMap<string, When> {
  const apart = apartFrom(terms, placed);
  const found = new Map<string, { days: Set<Day>; clocks: Set<string> }>();
  const note = (at: number, day: Day, clock: string | undefined): void => {
    const stem = stemOf(wordAt(terms, at));
    if (terms[at]?.kind !== 'word' || TOLD_APART.test(wordAt(terms, at - 1))) return;
    const when = found.get(stem) ?? { days: new Set(), clocks: new Set() };
    when.days.add(day);
    if (clock !== undefined) when.clocks.add(clock);
    found.set(stem, when);
  };
  for (const one of placed) {
    const { reading, resolved, days } = one;
    if (resolved.value?.unit !== 'day' || days === null || leanOf(one) !== null) continue;
    for (let at = reading.end; at < reading.end + REACH && terms[at]?.opens === false && !apart.has(at); at += 1)
      note(at, days.from, reading.clock);
    for (
      let at = reading.at - 1;
      at >= 0 && at > reading.at - REACH && !terms[at + 1]?.opens && !apart.has(at);
      at -= 1
    )
      note(at, days.from, reading.clock);
  }
  return found;
}

/** "On the eve of the vote, 13 December": the day itself stands beside it. */
const toldBeside = (terms: readonly Term[], end: number, opening: ReadonlySet<number>): boolean =>
  wordAt(terms, end) === ',' && (opening.has(end + 1) || (wordAt(terms, end + 1) === 'on' && opening.has(end + 2)));

/** Where the words after the relation name an event told on one day, the time itself; null otherwise. */
function anchored(
  terms: readonly Term[],
  one: Placed,
  beside: Beside,
  when: ReadonlyMap<string, When>,
  opening: ReadonlySet<number>,
): Placed | null {
  const { reading } = one;
  const named = namesAt(terms, nameFrom(terms, reading)).find(({ noun }) => keysOf(noun).some((key) => when.has(key)));
  const told = named === undefined ? [] : keysOf(named.noun).flatMap((key) => when.get(key) ?? []);
  const days = new Set(told.flatMap((each) => [...each.days]));
  const clocks = new Set(told.flatMap((each) => [...each.clocks]));
  const [day] = days;
  if (named === undefined || day === undefined || days.size > 1 || toldBeside(terms, named.end, opening)) return null;
  const [clock] = clocks.size === 1 ? clocks : [];
  const moment = beside.minutes === undefined || clock === undefined ? null : clockAfter(clock, beside.minutes);
  const value = { unit: beside.unit, index: containing(beside.unit, day).index + (moment?.days ?? beside.by) };
  const interval = intervalOf(value);
  if (interval === null) return null;
  const time = moment?.clock ?? reading.clock;
  return {
    reading: {
      ...reading,
      end: named.end,
      expression: { kind: 'unanchored', timex: timexOf(value) },
      ...(time === undefined ? {} : { clock: time }),
    },
    resolved: { value, timex: timexOf(value), basis: 'inferred' },
    days: interval,
  };
}

export function anchorEvents(terms: readonly Term[], placed: readonly Placed[]): readonly Placed[] {
  if (!placed.some((one) => leanOf(one) !== null)) return placed;
  const when = whenByWord(terms, placed);
  const opening = new Set(placed.filter(({ days }) => days !== null).map(({ reading }) => reading.at));
  return placed.flatMap((one) => {
    const beside = leanOf(one);
    const found = beside === null ? one : anchored(terms, one, beside, when, opening);
    return found ?? (needsEvent(one) ? [] : one);
  });
}
