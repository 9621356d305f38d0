/** Cutting text for display: at a word, with an ellipsis, never inside a character. */

/** At most `limit` UTF-16 units. White space is folded, because an article's line breaks mean nothing in a line. */
export const cutAtWord = (text: string, limit: number): string => {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= limit) return folded;
  const room = folded.slice(0, limit - 1);
  const space = room.lastIndexOf(' ');
  const kept = space > limit / 2 ? room.slice(0, space) : room.toWellFormed().replace(/\uFFFD$/, '');
  return `${kept}…`;
};
