/** Whether a word begins with a capital. Asked of most words of a text, nearly all ASCII, which need no table. */

const UPPER = /^\p{Lu}/u;

export const isCapitalised = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(word);
};
