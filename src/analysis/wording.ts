/** Words for answers, cut from passages: never longer than a reader takes in at a glance, never a word of our own inside them. */
const LONGEST = 160;

/** The passage on one line without the punctuation at its ends, cut at a word when it is long. */
export const clip = (passage: string, longest = LONGEST): string => {
  const line = passage
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.—–-]+|[\s,;:—–-]+$/g, '')
    .replace(/\.$/, '');
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest - 1);
  return `${line.slice(0, cut > longest / 2 ? cut : longest - 1)}…`;
};

export const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
