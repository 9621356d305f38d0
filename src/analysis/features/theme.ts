/** What a story is about: the concepts that most of its sources share. */
import type { Statement } from './statement.ts';

const MOST = 8;

/** Names are left out: they stand everywhere and say nothing of what happened. */
export const themeOf = (statements: readonly Statement[], names: ReadonlySet<string>): ReadonlySet<string> => {
  const origins = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { concepts, origin } of statements)
    for (const concept of concepts) {
      if (names.has(concept)) continue;
      origins.set(concept, (origins.get(concept) ?? new Set()).add(origin));
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
    }
  const spread = (concept: string): number => origins.get(concept)?.size ?? 0;
  const ordered = [...counts].sort(([a, x], [b, y]) => spread(b) - spread(a) || y - x || (a < b ? -1 : 1));
  return new Set(ordered.slice(0, MOST).map(([concept]) => concept));
};
