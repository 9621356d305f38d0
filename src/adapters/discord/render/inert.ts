/**
 * Foreign words made inert: they show as they were written and do nothing. No markup, no mention, no link, no
 * timestamp, no line of its own. Knows nothing of blocks.
 */

const WORD_JOINER = '\u2060';

// Zero-width and direction controls can make a reader see other words than the ones stored. ZWJ and ZWNJ (200C, 200D)
// stay: scripts and emoji need them.
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;
const CONTROLS = /[\p{Cc}\u2028\u2029\s]+/gu;

/** On one line, without controls; lone surrogates become U+FFFD. Spaces at the ends stay, as one. */
export const cleanWords = (text: string): string =>
  text.toWellFormed().replace(CONTROLS, ' ').replace(INVISIBLE, '').replace(/ {2,}/g, ' ');

/** Everyone is called by these words even where nothing pings: a joiner after the @ leaves them readable and inert. */
const unping = (text: string): string => text.replace(/@(?=everyone|here)/gi, `@${WORD_JOINER}`);

/** Foreign words as markdown that shows them; at most twice as long as `text`. Safe in the middle of a line only. */
export const inert = (text: string): string =>
  unping(
    cleanWords(text)
      .replace(/[\\*_~`|[\]#>]/g, '\\$&')
      // <@…>, <#…>, </…>, <id:…>, <t:…>, <:…>, <https://…>: each is known by what follows the bracket.
      .replace(/<(?! )/g, `<${WORD_JOINER}`)
      // A bare address becomes a link by its "://".
      .replace(/:(?=\/\/)/g, `:${WORD_JOINER}`),
  );

/** At the beginning of a row a dash, a plus or a number would open a list. */
export const inertRow = (markdown: string): string =>
  markdown
    .trim()
    .replace(/^[-+]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');

/** Two drawn pieces in a row: what would only come about where they meet is broken. */
export const joined = (left: string, right: string): string =>
  /(?::\/?|@[a-z]{0,7})$/i.test(left.slice(-9)) ? `${left}${WORD_JOINER}${right}` : `${left}${right}`;

/** Words inside `code`, where nothing is markup but the backtick. What is to be typed stays as it is to be typed. */
export const code = (text: string): string => {
  const words = unping(cleanWords(text))
    .replaceAll('`', "'")
    .replace(/<(?=[@#/:]|id:|t:|a:)/g, `<${WORD_JOINER}`)
    .trim();
  return words === '' ? '' : `\`${words}\``;
};

/** Words in a box of their own, to be copied as they stand. */
export const fenced = (text: string): string =>
  `\`\`\`\n${unping(cleanWords(text)).replaceAll('`', "'").trim()}\n\`\`\``;

/** Words for a button or a menu, where markdown does not exist; empty words become a dash. */
export const label = (text: string, limit: number): string => {
  const words = cleanWords(text).trim();
  const shown = words.length <= limit ? words : `${words.slice(0, limit - 1).trimEnd()}…`;
  return shown === '' ? '–' : shown.toWellFormed();
};
