/** Long words of one line to parts, cut at a sentence's end where there is one, else between words. Linear. */

const SENTENCE_END = /[.!?…]["”’»)]? /g;

const cutAt = (text: string, limit: number): number => {
  const window = text.slice(0, limit);
  let end = 0;
  for (const match of window.matchAll(SENTENCE_END)) end = match.index + match[0].length;
  if (end > limit / 4) return end;
  const space = window.lastIndexOf(' ');
  if (space > limit / 4) return space + 1;
  // Never between the halves of a surrogate pair.
  const unit = window.charCodeAt(limit - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? limit - 1 : limit;
};

/** Parts of at most `limit` UTF-16 units (at least 4) that join to `text` again. */
export const splitWords = (text: string, limit: number): readonly string[] => {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const cut = cutAt(rest, limit);
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return rest === '' ? parts : [...parts, rest];
};
