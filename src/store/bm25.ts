/**
 * Okapi BM25 (Robertson & Zaragoza 2009) over candidates that the database found. Ranking here and not in the engine
 * keeps both databases in one order, and keeps other stories and workspaces out of the statistics.
 */
export interface Candidate {
  readonly id: string;
  /** Folded words between blanks. */
  readonly words: string;
}

interface Statistics {
  /** Claims of the story, and the words in all of them. */
  readonly claims: number;
  readonly words: number;
}

const K1 = 1.2;
const B = 0.75;

interface Scored {
  readonly id: string;
  readonly score: number;
}

/** Best first; of equals the one given first. */
export const rankByBm25 = (
  candidates: readonly Candidate[],
  query: readonly string[],
  { claims, words }: Statistics,
): readonly Scored[] => {
  const wanted = new Set(query);
  const found = candidates.map(({ id, words: column }) => {
    const all = column.trim().split(' ');
    const counts = new Map<string, number>();
    for (const word of all) if (wanted.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { id, counts, length: all.length };
  });
  const average = Math.max(1, words / Math.max(1, claims));
  const rarity = new Map(
    query.map((word) => {
      const holding = found.filter(({ counts }) => counts.has(word)).length;
      return [word, Math.log(1 + (claims - holding + 0.5) / (holding + 0.5))];
    }),
  );
  return found
    .map(({ id, counts, length }) => {
      let score = 0;
      for (const [word, count] of counts) {
        score += ((rarity.get(word) ?? 0) * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / average));
      }
      return { id, score };
    })
    .sort((a, b) => b.score - a.score);
};
