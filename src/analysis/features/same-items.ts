/** Whether two lists hold the very same objects in the same order. */
export const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && beginsWith(a, b));

/** Whether a list begins with the very same objects in the same order. */
export const beginsWith = (list: readonly unknown[], start: readonly unknown[]): boolean => {
  if (start.length > list.length) return false;
  // Long lists, again and again.
  for (let at = 0; at < start.length; at += 1) if (list[at] !== start[at]) return false;
  return true;
};
