/** The hour that a count is stated for, where the words give one: "by noon", "at 6 p.m.", "at six this evening". */
const HOUR =
  /\b(?:by|at|as of|until|before)\s(?:about\s)?(noon|midday|midnight|dawn|dusk|daybreak|nightfall|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b(?:[:.]\d{2})?(?=\s?(?:a\.?m|p\.?m|o[’']clock|this|on|in|yesterday|,|\.|$|last|the next)|$)/iu;
const FIGURES = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A key that is equal for equal hours, or null. */
export const hourStated = (text: string): string | null => {
  const hour = HOUR.exec(text)?.[1]?.toLowerCase();
  if (hour === undefined) return null;
  const figure = FIGURES.indexOf(hour);
  return figure >= 0 ? String(figure) : hour === 'midday' ? 'noon' : hour;
};
