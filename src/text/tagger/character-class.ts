/** What kind of character a UTF-16 unit is, for cutting words. Filled as characters are met, so that a look-up is one read. */

export const OTHER = 0;
export const SPACE = 1;
export const BREAK = 2;
export const LETTER = 3;
export const DIGIT = 4;
/** Goes on a word and begins none: combining marks, joiners, the soft hyphen. */
export const JOINING = 5;
const UNKNOWN = 255;

const classes = new Uint8Array(0x10000).fill(UNKNOWN);

const judge = (unit: number): number => {
  const character = String.fromCharCode(unit);
  if (/[\n\r\u2028\u2029\u0085]/.test(character)) return BREAK;
  if (/\s/.test(character)) return SPACE;
  if (/[\p{M}\u00ad\u200c\u200d]/u.test(character)) return JOINING;
  if (/[\p{L}_]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return /\p{Nd}/u.test(character) ? DIGIT : LETTER;
  return OTHER;
};

/** The class of the unit at `at`; OTHER past the end. A letter outside the basic plane counts by its two halves together. */
export const classAt = (text: string, at: number): number => {
  if (at >= text.length) return OTHER;
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xe000) return astralClass(text, at);
  const known = classes[unit] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const found = judge(unit);
  classes[unit] = found;
  return found;
};

const LOW = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

const astralClass = (text: string, at: number): number => {
  const start = LOW(text.charCodeAt(at)) && at > 0 ? at - 1 : at;
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  if (character.length < 2) return OTHER;
  return /\p{L}/u.test(character) ? LETTER : /\p{M}/u.test(character) ? JOINING : OTHER;
};
