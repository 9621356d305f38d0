/**
 * What is worked out of a statement or a claim alone is worked out once and kept with it: every pair that it stands in asks again, and
 * so does the next comparison. It must rest on nothing else of the story.
 */
import type { Claim } from '../../domain/claim.ts';
import type { Statement } from './statement.ts';

let slots = 0;

/** `read` never gives undefined. */
export const onceEach = <Value>(read: (statement: Statement) => Value): ((statement: Statement) => Value) => {
  const slot = slots;
  slots += 1;
  return (statement) => {
    const { notes } = statement;
    // The slot is this reader's alone.
    const known = notes[slot] as Value | undefined;
    if (known !== undefined) return known;
    const value = read(statement);
    notes[slot] = value;
    return value;
  };
};

/** `read` never gives undefined. */
export const oncePerClaim = <Value>(read: (claim: Claim) => Value): ((claim: Claim) => Value) => {
  const seen = new WeakMap<Claim, Value>();
  return (claim) => {
    const known = seen.get(claim);
    if (known !== undefined) return known;
    const value = read(claim);
    seen.set(claim, value);
    return value;
  };
};
