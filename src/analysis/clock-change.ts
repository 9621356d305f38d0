/** What a change of the clocks did to a slot, in words for its post. Pure. */
import { clockAt } from './next-due.ts';

const MINUTE = 60_000;
/** By how much clocks are put back, the world over. */
const REPEATED_AFTER = [30, 60, 120].map((minutes) => minutes * MINUTE);

/** null on an ordinary day, and where the schedule was moved to another hour since. */
export const clockChange = (
  { at, zone }: { readonly at: string; readonly zone: string },
  dueAt: string,
): string | null => {
  const due = Date.parse(dueAt);
  const clock = clockAt(due, zone);
  if (clock === at)
    return REPEATED_AFTER.some((later) => clockAt(due + later, zone) === at)
      ? `The clocks go back today: this is the first of two ${at}; there is none at the second.`
      : null;
  const before = clockAt(due - MINUTE, zone);
  // A gap may reach over midnight.
  const swallowed = before < at && (at < clock || clock < before);
  return swallowed
    ? `The clocks went forward: there was no ${at}, so this comes at ${clock}, the first minute after the gap.`
    : null;
};
