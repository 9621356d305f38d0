/** A sorted list with a few more in it: as if all were sorted together, what was there standing before its equals. */
export const mergeSorted = <One>(
  sorted: readonly One[],
  more: readonly One[],
  compare: (a: One, b: One) => number,
): readonly One[] => {
  const all: One[] = [];
  let done = 0;
  for (const one of more.toSorted(compare)) {
    let [low, high] = [done, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(sorted[middle] as One, one) <= 0) low = middle + 1;
      else high = middle;
    }
    for (; done < low; done += 1) all.push(sorted[done] as One);
    all.push(one);
  }
  for (; done < sorted.length; done += 1) all.push(sorted[done] as One);
  return all;
};
