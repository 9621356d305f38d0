/**
 * Names with letters of two alphabets in one word: "Rеuters" with a Cyrillic "е". Such a name is shown as it stands and flagged, for
 * a reader cannot see it. After the restriction levels of Unicode TR39; Japanese and Korean mix scripts in earnest.
 */
const WORD = /\p{L}+/gu;
const ALPHABETS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

export const mixesScripts = (name: string): boolean =>
  // Most names are plain.
  /[^\p{ASCII}]/u.test(name) &&
  (name.match(WORD) ?? []).some((word) => ALPHABETS.filter((alphabet) => alphabet.test(word)).length > 1);

/** The name with a word on it where its letters come from two alphabets. */
export const flagged = (name: string): string => (mixesScripts(name) ? `${name} (letters of two alphabets)` : name);
