/** How much of one story is compared: beyond it the articles published first keep their claims, and are searched and listed only. */

/** Claims of one comparison: about 2,000 articles, compared in a minute, in 2 GB. */
export const MOST_COMPARED = 60_000;

/** How many articles come before those that are compared. `counts`: the claims of each, in order of publication. */
export const leftOut = (counts: readonly number[], most = MOST_COMPARED): number => {
  let sum = 0;
  for (let at = counts.length - 1; at >= 0; at -= 1) {
    sum += counts[at] ?? 0;
    if (sum > most) return at + 1;
  }
  return 0;
};
