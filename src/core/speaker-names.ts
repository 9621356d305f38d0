/** Which of a story's speakers a typed name means: "trump" is Donald Trump, and not the Trump administration. */

const words = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const endsWith = (name: readonly string[], end: readonly string[]): boolean =>
  end.length > 0 && end.every((word, i) => name[name.length - end.length + i] === word);

/** Names that end in the typed words (a surname, a body's last word); failing these, names that hold them all. */
export const matchingSpeakers = (typed: string, names: readonly string[]): readonly string[] => {
  const found = matching(words(typed), names);
  // As lines show a common noun: "the company".
  return found.length > 0 ? found : matching(words(typed.replace(/^\s*(?:the|an?)\s+/i, '')), names);
};

const matching = (wanted: readonly string[], names: readonly string[]): readonly string[] => {
  if (wanted.length === 0) return [];
  const ending = names.filter((name) => endsWith(words(name), wanted));
  if (ending.length > 0) return ending;
  return names.filter((name) => {
    const known = words(name);
    return wanted.every((word) => known.includes(word));
  });
};
