/** The hour that a count is stated for, where the words give one: "by noon", "at 6 p.m.", "as of six this evening". */
const WHEN =
  "\\s(?:about\\s)?(noon|midday|midnight|dawn|dusk|daybreak|nightfall|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})\\b(?:[:.]\\d{2})?(?=\\s?(?:a\\.?m|p\\.?m|o[’']clock|this|on|in|yesterday|last|the next|local|,|;|\\.|$)|$)";
/** A count goes on until then; "at dawn" may be the hour of the deed, and gives way. */
const PREFERRED = [new RegExp(`\\b(?:by|as of|until)${WHEN}`, 'iu'), new RegExp(`\\bat${WHEN}`, 'iu')];
const FIGURES = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A key that is equal for equal hours, or null. */
export const hourStated = (text: string): string | null => {
  for (const pattern of PREFERRED) {
    const hour = pattern.exec(text)?.[1]?.toLowerCase();
    if (hour === undefined) continue;
    const figure = FIGURES.indexOf(hour);
    return figure >= 0 ? String(figure) : hour === 'midday' ? 'noon' : hour;
  }
  return null;
};
