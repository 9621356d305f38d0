/**
 * What is read of a short text is read once a comparison: names, posts, and what stands beside a verb come again and again, and so do
 * clauses of copies. It must rest on the text alone.
 */

const LONGEST = 100;
const MOST_KEPT = 2 ** 15;

const all: Map<string, unknown>[] = [];
let compares = false;

export const ofShortTexts = <Value>(read: (text: string) => Value): ((text: string) => Value) => {
  const kept = new Map<string, Value>();
  all.push(kept);
  return (text) => {
    if (!compares || text.length > LONGEST) return read(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const value = read(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, value);
    return value;
  };
};

/** What was read in one comparison serves the next no more, and holds its texts: they are let go with it, however it ends. */
export const whileComparing = <Value>(compare: () => Value): Value => {
  compares = true;
  try {
    return compare();
  } finally {
    compares = false;
    for (const kept of all) kept.clear();
  }
};
