/**
 * Times that lean on an event of the same text: "two days after the vote", where the vote's own day is told elsewhere. An event
 * told on two days, or on none, anchors nothing. It must not look beyond the text.
 */
import type { Day } from '../../domain/interval.ts';
import { actionOf } from '../frames/nominal-actions.ts';
import type { Term } from '../numerals/scan.ts';
import { containing, intervalOf, timexOf } from './calendar-value.ts';
import { wordAt } from './expression.ts';
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

/** The head of the noun group after "after the"; null when none is near. */
function nameAt(terms: readonly Term[], at: number): Named | null {
  if (!OPENS_NAME.test(wordAt(terms, at))) return null;
  let here = at + 1;
  while (here <= at + LONGEST_NAME && terms[here]?.kind === 'word' && !ENDS_NAME.test(wordAt(terms, here))) here += 1;
  const noun = wordAt(terms, here - 1);
  return here > at + 1 && here <= at + LONGEST_NAME && noun.length > 3 ? { noun, end: here } : null;
}

const leansOn = ({ reading: { expression } }: Placed): boolean =>
  expression.kind === 'unanchored' && expression.beside !== undefined;

/** For each stem near a told day, in its sentence, the days it stands with. */
function daysByWord(terms: readonly Term[], placed: readonly Placed[]): ReadonlyMap<string, ReadonlySet<Day>> {
  const found = new Map<string, Set<Day>>();
  const note = (at: number, day: Day): void => {
    const stem = stemOf(wordAt(terms, at));
    if (terms[at]?.kind !== 'word' || TOLD_APART.test(wordAt(terms, at - 1))) return;
    const days = found.get(stem) ?? new Set();
    found.set(stem, days.add(day));
  };
  for (const { reading, resolved, days } of placed) {
    if (resolved.value?.unit !== 'day' || days === null) continue;
    for (let at = reading.end; at < reading.end + REACH && terms[at]?.opens === false; at += 1) note(at, days.from);
    for (let at = reading.at - 1; at >= 0 && at > reading.at - REACH && !terms[at + 1]?.opens; at -= 1)
      note(at, days.from);
  }
  return found;
}

export function anchorEvents(terms: readonly Term[], placed: readonly Placed[]): readonly Placed[] {
  if (!placed.some(leansOn)) return placed;
  const days = daysByWord(terms, placed);
  return placed.map((one) => {
    const { reading } = one;
    const { expression } = reading;
    if (expression.kind !== 'unanchored' || expression.beside === undefined) return one;
    const named = nameAt(terms, reading.end);
    const told = new Set(named === null ? [] : keysOf(named.noun).flatMap((key) => [...(days.get(key) ?? [])]));
    const [day] = told;
    if (named === null || day === undefined || told.size > 1) return one;
    const { unit, by } = expression.beside;
    const value = { unit, index: containing(unit, day).index + by };
    const interval = intervalOf(value);
    if (interval === null) return one;
    return {
      reading: { ...reading, end: named.end },
      resolved: { value, timex: timexOf(value), basis: 'inferred' },
      days: interval,
    };
  });
}
