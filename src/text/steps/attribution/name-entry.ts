/** What a text tells of one name while it is read: how often it stands, and what speaks for a person, a man, a woman, a place. */
import { MEN, WOMEN } from '../../lexicon/first-names.ts';
import { looksLikePerson } from './name-run.ts';

export interface Entry {
  readonly words: readonly string[];
  readonly looksLikePerson: boolean;
  /** What its first word is when it is a first name. */
  readonly first: 'man' | 'woman' | 'either' | null;
  role: string | null;
  man: number;
  woman: number;
  /** Signs of a person, and of a place. */
  person: number;
  titled: number;
  place: number;
  count: number;
  /** How often it does something without an article or further words before it. */
  alone: number;
}

const firstNameOf = (word: string): Entry['first'] => {
  const man = MEN.has(word);
  const woman = WOMEN.has(word);
  return man && woman ? 'either' : man ? 'man' : woman ? 'woman' : null;
};

export const entryOf = (entries: Map<string, Entry>, name: string): Entry => {
  const before = entries.get(name);
  if (before !== undefined) return before;
  const words = name.split(' ');
  const first = firstNameOf(words[0]?.toLowerCase() ?? '');
  const votes = { role: null, man: 0, woman: 0, person: 0, titled: 0, place: 0, count: 0, alone: 0 };
  const entry: Entry = { words, looksLikePerson: looksLikePerson(words), first, ...votes };
  entries.set(name, entry);
  return entry;
};
