/** Recall, precision and their harmonic mean, with the counts they come from. */
export interface Figures {
  /** Golds found. */
  readonly found: number;
  readonly gold: number;
  /** Items that found a gold. */
  readonly right: number;
  /** Items that count: the right ones and the wrong ones, without those that count neither way. */
  readonly judged: number;
  /** 0 to 1; 1 when there was nothing to find. */
  readonly recall: number;
  /** 0 to 1; 0 when nothing was judged. */
  readonly precision: number;
  readonly f1: number;
  /** What was not found, a line each. */
  readonly missed: readonly string[];
  /** What was found and is none, a line each. */
  readonly extra: readonly string[];
}

export const figuresOf = (
  counts: Pick<Figures, 'found' | 'gold' | 'right' | 'judged' | 'missed' | 'extra'>,
): Figures => {
  const recall = counts.gold === 0 ? 1 : counts.found / counts.gold;
  const precision = counts.judged === 0 ? 0 : counts.right / counts.judged;
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { ...counts, recall, precision, f1 };
};

/** The figures of several stories taken together, every item counting alike. */
export const pooled = (all: readonly Figures[]): Figures => {
  const sum = (pick: (figures: Figures) => number) => all.reduce((total, figures) => total + pick(figures), 0);
  return figuresOf({
    found: sum((f) => f.found),
    gold: sum((f) => f.gold),
    right: sum((f) => f.right),
    judged: sum((f) => f.judged),
    missed: all.flatMap((f) => f.missed),
    extra: all.flatMap((f) => f.extra),
  });
};
