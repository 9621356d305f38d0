/** A passage made to stand by itself: no dateline before it, no half of a table, no quotation mark left open. */
/** "SARNATH, Nov 4 (Global Dispatch) - ", "UTRECHT (CNA) — ", "DRY ALDER — ". */
const DATELINE =
  /^\p{Lu}[\p{Lu}’'. -]{2,40}(?:, ?[\p{L}.]{2,20}(?: \d{1,2})?)?(?: \([^()]{2,40}\))? ?(?:—|–|\s-)\s+(?=["“'‘]?\p{Lu})/u;

const withoutDateline = (text: string): string => text.replace(DATELINE, '');

/** Of the cells of a table's row the longest. */
const longestCell = (text: string): string => {
  if (!text.includes('|')) return text;
  const cells = text.split('|').map((cell) => cell.trim());
  return cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
};

const count = (text: string, mark: string): number => text.split(mark).length - 1;

const closed = (text: string): string => {
  const curly = count(text, '“') - count(text, '”');
  if (curly === 1) return `${text.replace(/[,.;\s]+$/u, '')}”`;
  if (curly === -1 && text.endsWith('”') && !text.includes('“')) return `“${text}`;
  if (count(text, '"') % 2 === 0) return text;
  return text.startsWith('"') ? `${text.replace(/[,.;\s]+$/u, '')}"` : text.endsWith('"') ? `"${text}` : text;
};

export const standing = (text: string): string =>
  closed(longestCell(withoutDateline(text.trim()))).replace(/,(["”’])$/u, '$1');

/** Without the quotation marks around the whole of it. */
export const unquoted = (text: string): string => {
  const [, inside] = /^[“"]([^“”"]*)[”"]$/u.exec(text) ?? [];
  return inside ?? text;
};

const LEAD = /^(?:Yes|No|The text|The headline): /u;
const CONNECTIVE = /^(?:and|but|or|so|that|while|although|though|because|since|yet) /u;

/** What a rule says itself: "Yes: “We are sorry,” she wrote"; of "20 May; Wednesday 20 May" the longer. */
export const standingWords = (words: string): string => {
  const lead = LEAD.exec(words)?.[0] ?? '';
  const parts = words.slice(lead.length).replace(CONNECTIVE, '').split('; ');
  const telling = parts.filter((part) => !parts.some((other) => other !== part && other.includes(part)));
  return lead + closed([...new Set(telling)].join('; '));
};
