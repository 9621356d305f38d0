/** The names nearest to a mistyped one, by edit distance. */

/** Levenshtein distance (insertions, deletions, substitutions); O(a·b). */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substituted));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** 0 for the same name or a part of it, 1 for nothing in common. */
const cost = (wanted: string, candidate: string): number =>
  (wanted.length > 1 && candidate.includes(wanted)) || (candidate.length > 2 && wanted.includes(candidate))
    ? 0
    : distance(wanted, candidate) / Math.max(wanted.length, candidate.length, 1);

/** At most `limit` of `known`, nearest first, by the whole name or one of its words; strange ones are left out. */
export const nearest = (typed: string, known: readonly string[], limit = 3): readonly string[] => {
  const wanted = typed.slice(0, 100).toLowerCase();
  return known
    .map((name) => {
      const candidate = name.slice(0, 100).toLowerCase();
      const words = candidate.split(/[\s-]+/).filter((word) => word.length > 3);
      const byWord = Math.min(1, ...words.map((word) => cost(wanted, word) + 0.1));
      return { name, cost: Math.min(cost(wanted, candidate), byWord) };
    })
    .filter((near) => near.cost <= 0.5)
    .sort((a, b) => a.cost - b.cost || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
};
