/**
 * The names of an article: full names of people, bodies with their acronyms, roles. Merges short forms with full ones,
 * never on a surname that two people share. `mergedWith` serves a whole story as well as one text.
 */

import { FEMININE, MASCULINE, OFFICE_WORDS, TITLES } from '../../lexicon/titles.ts';
import { isBodyNoun } from '../../lexicon/unnamed-sources.ts';
import type { TaggedWord } from './mend-tags.ts';
import type { ParsedLine } from './phrase.ts';

export type Gender = 'man' | 'woman' | null;

export interface KnownName {
  /** The fullest form: "Diosdado Cabello". */
  readonly name: string;
  readonly role: string | null;
  readonly gender: Gender;
  readonly person: boolean;
  readonly count: number;
}

export interface NameBook {
  readonly names: ReadonlyMap<string, KnownName>;
  /** The one known name that a short form stands for, or null. */
  resolve(short: string): KnownName | null;
  /** The one person who holds an office named by its last word ("minister"), or null. */
  holderOf(office: string): KnownName | null;
}

export const withoutDots = (name: string): string =>
  /^(?:\p{L}\.)+\p{L}?\.?$/u.test(name) ? name.replaceAll('.', '') : name;

/** Initials of a body's name: "Central Intelligence Agency" → CIA (Schwartz & Hearst 2003, forwards). */
const initials = (name: string): string =>
  name
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** The capitalised run that ends with word `last`, within `from`. */
export const nameRun = (words: readonly TaggedWord[], from: number, last: number): NameRun | null => {
  let at = last;
  const isName = (word: TaggedWord | undefined): boolean =>
    word !== undefined && word.tag === 'PROPN' && /^[\p{Lu}\d]/u.test(word.text);
  if (!isName(words[last])) return null;
  while (at > from) {
    const left = words[at - 1];
    if (
      isName(left) ||
      (left !== undefined &&
        at - 1 > from &&
        /^\p{Ll}+$/u.test(left.text) &&
        left.tag !== 'NOUN' &&
        left.tag !== 'ADJ' &&
        left.tag !== 'DET' &&
        left.tag !== 'VERB' &&
        left.tag !== 'PART' &&
        left.tag !== 'ADV' &&
        isName(words[at - 2]))
    )
      at -= 1;
    else break;
  }
  return { from: at, to: last + 1 };
};

/** Splits "Interior Minister Diosdado Cabello" into role and name; a title alone keeps its words as the name. */
export const splitTitle = (words: readonly string[]): { role: string | null; name: string; titled: string | null } => {
  let cut = 0;
  words.forEach((word, i) => {
    if (TITLES.has(word.toLowerCase()) && i < words.length - 1) cut = i + 1;
  });
  const name = words.slice(cut).join(' ');
  const title = cut > 0 ? words.slice(0, cut).join(' ') : null;
  return {
    role: title !== null && /[a-z]{4}/i.test(title) ? title : null,
    name,
    titled: cut > 0 ? (words[cut - 1]?.toLowerCase() ?? null) : null,
  };
};

const isPersonName = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.length <= 4 &&
  words.every((word) => /^\p{L}/u.test(word)) &&
  !words.some((word) => isBodyNoun(word.toLowerCase())) &&
  !/^\p{Lu}{3,}$/u.test(words.at(-1) ?? '');

interface Entry {
  role: string | null;
  man: number;
  woman: number;
  titled: boolean;
  count: number;
}

export const bookOf = (entries: ReadonlyMap<string, KnownName>, acronyms: ReadonlyMap<string, string>): NameBook => {
  const byLast = new Map<string, KnownName[]>();
  const byRole = new Map<string, Set<KnownName>>();
  for (const known of entries.values()) {
    const words = known.name.split(' ');
    if (known.person && words.length > 1) {
      const last = words.at(-1) ?? '';
      byLast.set(last, [...(byLast.get(last) ?? []), known]);
    }
    const office = known.role?.split(' ').at(-1)?.toLowerCase();
    if (office !== undefined && OFFICE_WORDS.has(office))
      byRole.set(office, (byRole.get(office) ?? new Set()).add(known));
  }
  return {
    names: entries,
    resolve(short) {
      const plain = withoutDots(short);
      const long = acronyms.get(plain);
      if (long !== undefined)
        return entries.get(long) ?? { name: long, role: null, gender: null, person: false, count: 1 };
      const own = entries.get(short) ?? null;
      const last = short.split(' ').at(-1) ?? '';
      const people = byLast.get(last) ?? [];
      if (!short.includes(' ')) {
        const first = new Set(people.map((known) => known.name.split(' ')[0]));
        const longest = people.toSorted((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))[0];
        return first.size === 1 && longest !== undefined ? longest : own;
      }
      return own;
    },
    holderOf(office) {
      const holders = new Set([...(byRole.get(office) ?? [])].map((known) => known.name.split(' ').at(-1)));
      return holders.size === 1
        ? ([...(byRole.get(office) ?? [])].toSorted((a, b) => b.name.length - a.name.length)[0] ?? null)
        : null;
    },
  };
};

const note = (entries: Map<string, Entry>, words: readonly string[], before: TaggedWord | undefined): void => {
  const { role, name, titled } = splitTitle(words);
  const entry = entries.get(name) ?? { role: null, man: 0, woman: 0, titled: false, count: 0 };
  const title = titled ?? (before !== undefined && TITLES.has(before.lower) ? before.lower : null);
  entry.role ??= role ?? (title !== null && titled === null && title.length > 3 ? title : null);
  if (title !== null) {
    entry.titled = true;
    if (MASCULINE.has(title)) entry.man += 1;
    if (FEMININE.has(title)) entry.woman += 1;
  }
  entry.count += 1;
  entries.set(name, entry);
};

/** Reads the names of a text. */
export const readNames = (lines: readonly ParsedLine[], genderOf: (first: string) => Gender): NameBook => {
  const entries = new Map<string, Entry>();
  const acronyms = new Map<string, string>();
  for (const { words, phrases } of lines) {
    for (const phrase of phrases) {
      if (phrase.kind !== 'noun') continue;
      for (let at = phrase.to - 1; at >= phrase.from; at -= 1) {
        const run = nameRun(words, phrase.from, at);
        if (run === null) continue;
        note(
          entries,
          words.slice(run.from, run.to).map((word) => word.text),
          words[run.from - 1],
        );
        at = run.from;
      }
    }
  }
  for (const name of entries.keys()) {
    if (!name.includes(' ') || isPersonName(name.split(' '))) continue;
    const short = initials(name);
    if (short.length >= 3) acronyms.set(short, name);
  }
  const known = new Map<string, KnownName>();
  for (const [name, entry] of entries) {
    const words = name.split(' ');
    const person = isPersonName(words) && !acronyms.has(initials(name));
    const gender: Gender =
      entry.man > entry.woman ? 'man' : entry.woman > entry.man ? 'woman' : genderOf(words[0] ?? '');
    known.set(name, {
      name,
      role: entry.role,
      gender,
      person: person || (entry.titled && words.length === 1),
      count: entry.count,
    });
  }
  const used = new Map(
    [...acronyms].filter(([short]) => [...entries.keys()].some((name) => withoutDots(name) === short)),
  );
  return bookOf(known, used);
};
