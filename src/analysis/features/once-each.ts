/**
 * What is worked out of a statement or a claim alone is worked out once and kept with it: every pair that it stands in asks again, and
 * so does the next comparison. It must rest on nothing else of the story.
 */
import type { Claim } from '../../domain/claim.ts';
import type { Statement } from './statement.ts';

let slots = 0;
const newSlot = (): number => {
  slots += 1;
  return slots - 1;
};

/** Yes or no takes two bits of a slot that as many readers share: which it is, and that it is known. */
const SHARED_BY = 15;
let answers = 0;
let shared = 0;
const newAnswer = (): readonly [slot: number, shift: number] => {
  if (answers % SHARED_BY === 0) shared = newSlot();
  answers += 1;
  return [shared, 2 * ((answers - 1) % SHARED_BY)];
};
const [NO, YES] = [2, 3];

/** Of most statements most readers find nothing: one such stands for all. */
const NO_LIST: readonly never[] = Object.freeze([]);
const NO_SET: ReadonlySet<never> = new Set();
const lean = <Value>(value: Value): Value =>
  Array.isArray(value) && value.length === 0
    ? (NO_LIST as Value)
    : value instanceof Set && value.size === 0
      ? (NO_SET as Value)
      : value;

/** `read` never gives undefined. */
export const onceEach = <Value>(read: (statement: Statement) => Value): ((statement: Statement) => Value) => {
  // Which of the two it takes, what it first gives tells.
  let slot = -1;
  let [answer, shift] = [-1, 0];
  return (statement) => {
    const { notes } = statement;
    if (answer >= 0) {
      const bits = (((notes[answer] as number | undefined) ?? 0) >> shift) & YES;
      // Yes and no are all that it gave.
      if (bits !== 0) return (bits === YES) as Value;
    }
    if (slot >= 0) {
      // The slot is this reader's alone.
      const known = notes[slot] as Value | undefined;
      if (known !== undefined) return known;
    }
    const value = lean(read(statement));
    if (typeof value === 'boolean') {
      if (answer < 0) [answer, shift] = newAnswer();
      notes[answer] = ((notes[answer] as number | undefined) ?? 0) | ((value ? YES : NO) << shift);
    } else {
      if (slot < 0) slot = newSlot();
      notes[slot] = value;
    }
    return value;
  };
};

/** The places of statements in a list, looked up without a table: each bears its own. */
export interface PlacesNoted {
  /** From now on they are those of this list. */
  note(list: readonly Statement[]): void;
  noteOne(statement: Statement, place: number): void;
  /** Of a list that may have been noted, or in part; undefined: it does not hold the statement. */
  placeIn(list: readonly (Statement | undefined)[], statement: Statement): number | undefined;
}

export const placesNoted = (): PlacesNoted => {
  const slot = newSlot();
  return {
    note(list) {
      for (let at = 0; at < list.length; at += 1) (list[at] as Statement).notes[slot] = at;
    },
    noteOne({ notes }, place) {
      notes[slot] = place;
    },
    placeIn(list, statement) {
      const at = statement.notes[slot] as number | undefined;
      return at !== undefined && list[at] === statement ? at : undefined;
    },
  };
};

/** `read` never gives undefined. */
export const oncePer = <Item extends object, Value>(read: (item: Item) => Value): ((item: Item) => Value) => {
  const seen = new WeakMap<Item, Value>();
  return (item) => {
    const known = seen.get(item);
    if (known !== undefined) return known;
    const value = read(item);
    seen.set(item, value);
    return value;
  };
};

/** `read` never gives undefined. */
export const oncePerClaim = <Value>(read: (claim: Claim) => Value): ((claim: Claim) => Value) => oncePer(read);
