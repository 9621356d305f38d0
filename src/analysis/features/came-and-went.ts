/** What came to a list and what went from it since another list. Most lists of a story that grows begin and end as before. */
export const cameAndWent = <One>(
  before: readonly One[],
  now: readonly One[],
): { readonly come: readonly One[]; readonly gone: readonly One[] } => {
  const shortest = Math.min(before.length, now.length);
  let start = 0;
  while (start < shortest && before[start] === now[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const [was, is] = [before.slice(start, before.length - end), now.slice(start, now.length - end)];
  if (was.length === 0 || is.length === 0) return { come: is, gone: was };
  const [old, fresh] = [new Set(was), new Set(is)];
  return { come: is.filter((one) => !old.has(one)), gone: was.filter((one) => !fresh.has(one)) };
};
