/**
 * People under one entity over a whole story: by full name, and by surname where only one person of the story bears it.
 * A surname that two people share never merges them.
 */
import { nameWords } from './name-words.ts';

const sameGivenName = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) <= 2 && a[0] === b[0]) ||
  ((a.length === 1 || b.length === 1 || Math.min(a.length, b.length) >= 2) && (a.startsWith(b) || b.startsWith(a)));

/** From a name as written, to the key of its person; a shared bare surname gives null. */
export const mergePersons = (names: readonly string[]): ((name: string) => string | null) => {
  const bySurname = new Map<string, Set<string>>();
  const full = new Set(names.map(nameWords).flatMap((words) => (words.length === 2 ? [words.join(' ')] : [])));
  /** "Harbourmaster Ivo Brandt" holds a word before the whole name of one who is called Ivo Brandt elsewhere. */
  const wordsIn = (name: string): readonly string[] => {
    const words = nameWords(name);
    return words.length > 2 && full.has(words.slice(-2).join(' ')) ? words.slice(-2) : words;
  };
  for (const name of names) {
    const words = wordsIn(name);
    const surname = words.at(-1);
    if (surname === undefined) continue;
    const given = bySurname.get(surname) ?? new Set();
    if (words.length > 1) given.add(words[0] ?? '');
    bySurname.set(surname, given);
  }
  const shared = (surname: string): boolean => {
    const given = [...(bySurname.get(surname) ?? [])];
    return given.some((a) => given.some((b) => !sameGivenName(a, b)));
  };
  const keyOf = (name: string): string | null => {
    const words = wordsIn(name);
    const surname = words.at(-1) ?? name.toLowerCase();
    if (!shared(surname)) return `person:${surname}`;
    return words.length > 1 ? `person:${words[0]} ${surname}` : null;
  };
  const keys = new Map<string, string | null>();
  return (name) => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = keyOf(name);
    keys.set(name, key);
    return key;
  };
};
