/** Reads the names of a text into its book, with what speaks for each being a person: titles, ages, speech, roles. */
import { MEN, WOMEN } from '../../lexicon/first-names.ts';
import { MAN_NOUNS, WOMAN_NOUNS } from '../../lexicon/gendered-nouns.ts';
import { FEMININE, MASCULINE, TITLES } from '../../lexicon/titles.ts';
import { isPersonNoun } from '../../lexicon/unnamed-sources.ts';
import type { TaggedWord } from './mend-tags.ts';
import { bookOf, type Gender, type KnownName, type NameBook, withoutDots } from './name-book.ts';
import { looksLikePerson, nameRun, splitTitle } from './name-run.ts';
import type { ParsedLine } from './phrase.ts';

interface Entry {
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
}

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'across', 'outside', 'inside', 'around', 'throughout', 'into']);

/** Initials of a body's name: "Central Intelligence Agency" → CIA (Schwartz & Hearst 2003, forwards). */
const initials = (name: string): string =>
  name
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

const firstNameOf = (word: string): Entry['first'] => {
  const man = MEN.has(word);
  const woman = WOMEN.has(word);
  return man && woman ? 'either' : man ? 'man' : woman ? 'woman' : null;
};

const entryOf = (entries: Map<string, Entry>, name: string): Entry => {
  const before = entries.get(name);
  if (before !== undefined) return before;
  const words = name.split(' ');
  const first = firstNameOf(words[0]?.toLowerCase() ?? '');
  const votes = { role: null, man: 0, woman: 0, person: 0, titled: 0, place: 0, count: 0 };
  const entry: Entry = { words, looksLikePerson: looksLikePerson(words), first, ...votes };
  entries.set(name, entry);
  return entry;
};

const vote = (entry: Entry, word: string): void => {
  if (MASCULINE.has(word) || MAN_NOUNS.has(word)) entry.man += 1;
  if (FEMININE.has(word) || WOMAN_NOUNS.has(word)) entry.woman += 1;
};

/** A noun group in apposition, before or after: "Grainne, his mother,". */
const apposition = (line: ParsedLine, at: number): TaggedWord | null => {
  const { phrases, words } = line;
  const isComma = (i: number): boolean => phrases[i]?.kind === 'comma';
  for (const i of [isComma(at + 1) ? at + 2 : -1, isComma(at - 1) ? at - 2 : -1]) {
    const phrase = phrases[i];
    const head = words[phrase?.head ?? -1];
    if (
      phrase?.kind === 'noun' &&
      head !== undefined &&
      (isPersonNoun(head.lower) || MAN_NOUNS.has(head.lower) || WOMAN_NOUNS.has(head.lower))
    )
      return head;
  }
  return null;
};

/** The role as written before a name: "interior minister" of "the interior minister Diosdado Cabello". */
const leadOf = (words: readonly TaggedWord[], from: number, to: number): string =>
  words
    .slice(from, to)
    .filter((word) => word.tag === 'NOUN' || word.tag === 'ADJ' || word.tag === 'PROPN')
    .map((word) => word.text)
    .join(' ');

const noteRun = (entries: Map<string, Entry>, line: ParsedLine, at: number, from: number, to: number): void => {
  const { phrases, words } = line;
  const { role, name, titled } = splitTitle(words.slice(from, to).map((word) => word.text));
  const entry = entryOf(entries, name);
  const before = words[from - 1];
  const lead =
    before !== undefined &&
    from > (phrases[at]?.from ?? from) &&
    (TITLES.has(before.lower) || isPersonNoun(before.lower))
      ? before.lower
      : null;
  const title = titled ?? lead;
  const written =
    role ??
    (lead !== null && lead.length > 3 && TITLES.has(lead) ? leadOf(words, phrases[at]?.from ?? from, from) : null);
  if (written !== null && written.length > (entry.role?.length ?? 0)) entry.role = written;
  entry.count += 1;
  if (title !== null) {
    entry.person += 2;
    entry.titled += 1;
    vote(entry, title);
  }
  const left = phrases[at - 1];
  if (left?.kind === 'preposition' && PLACE_PREPOSITIONS.has(words[left.from]?.lower ?? '')) entry.place += 1;
  if (words[phrases[at]?.head ?? -1] !== words[to - 1]) return;
  const next = phrases[at + 1]?.kind === 'adverb' ? phrases[at + 2] : phrases[at + 1];
  if (words[next?.head ?? -1]?.cue != null && left?.kind !== 'preposition') entry.person += 1;
  const beyond = phrases[at + 2];
  const word = words[beyond?.from ?? -1];
  if (
    phrases[at + 1]?.kind === 'comma' &&
    (word?.lower === 'who' || (word?.tag === 'NUM' && beyond?.kind === 'noun' && beyond.to - beyond.from === 1))
  )
    entry.person += 2;
  if (words[phrases[at + 1]?.from ?? -1]?.lower === 'who') entry.person += 1;
  if (
    words[phrases[at + 1]?.from ?? -1]?.lower === 'who' ||
    (phrases[at + 1]?.kind === 'comma' && word?.lower === 'who')
  )
    entry.titled += 1;
  const beside = apposition(line, at);
  if (beside !== null) {
    entry.person += 1;
    entry.titled += 1;
    vote(entry, beside.lower);
  }
};

const noteLine = (entries: Map<string, Entry>, line: ParsedLine): void => {
  line.phrases.forEach((phrase, at) => {
    if (phrase.kind !== 'noun') return;
    for (let word = phrase.to - 1; word >= phrase.from; word -= 1) {
      const run = nameRun(line.words, phrase.from, word);
      if (run === null) continue;
      noteRun(entries, line, at, run.from, run.to);
      word = run.from;
    }
  });
};

const isThirdPerson = ({ lower }: TaggedWord): boolean => lower === 'he' || lower === 'she';

/** "She" right after a sentence with one person in it tells that person's gender. */
const voteByPronouns = (
  lines: readonly ParsedLine[],
  entries: ReadonlyMap<string, Entry>,
  people: readonly string[],
): void => {
  const byLast = Map.groupBy(people, (name) => name.split(' ').at(-1) ?? '');
  const named = (line: ParsedLine | undefined): ReadonlySet<string> =>
    new Set(line?.words.flatMap((word) => (word.tag === 'PROPN' ? (byLast.get(word.text) ?? []) : [])));
  lines.forEach((line, index) => {
    const pronoun = line.words.find((word) => word.lower === 'he' || word.lower === 'she');
    if (pronoun === undefined || named(line).size > 0 || line.words.filter(isThirdPerson).length > 1) return;
    // "Rao said he was calm. He is a witness, she added": whom the first "he" means, nobody knows
    if (lines[index - 1]?.words.some(isThirdPerson) === true) return;
    const [only, second] = named(lines[index - 1]);
    const entry = only === undefined || second !== undefined ? undefined : entries.get(only);
    if (entry === undefined) return;
    if (pronoun.lower === 'he') entry.man += 0.4;
    else entry.woman += 0.4;
  });
};

/** "On the steps Corvin Hale was calm. He …": a name that does something and is then "he" is a person’s. */
const findPeopleByPronouns = (
  lines: readonly ParsedLine[],
  entries: ReadonlyMap<string, Entry>,
  maybe: readonly string[],
): void => {
  const byLast = Map.groupBy(maybe, (name) => name.split(' ').at(-1) ?? '');
  if (byLast.size === 0) return;
  lines.forEach((line, index) => {
    const pronoun = line.words.find((word) => word.lower === 'he' || word.lower === 'she')?.lower;
    const before = lines[index - 1];
    if (pronoun === undefined || before === undefined) return;
    const doers = before.phrases.flatMap((phrase, at) => {
      const head = before.words[phrase.head];
      const acts = phrase.kind === 'noun' && before.phrases[at + 1]?.verb?.form === 'finite';
      return acts && head?.tag === 'PROPN' ? [byLast.get(head.text)?.[0] ?? null] : [];
    });
    const [only] = doers;
    const entry = doers.length === 1 && only != null ? entries.get(only) : undefined;
    if (entry === undefined) return;
    entry.person += 0.5;
    if (pronoun === 'he') entry.man += 0.4;
    else entry.woman += 0.4;
  });
};

const genderOf = (entry: Entry, byName: ReadonlyMap<string, Entry>): Gender => {
  const { words, first } = entry;
  const last = words.length > 1 ? byName.get(words.at(-1) ?? '') : undefined;
  const man = entry.man + (last?.man ?? 0) + (first === 'man' || first === 'either' ? 1 : 0);
  const woman = entry.woman + (last?.woman ?? 0) + (first === 'woman' || first === 'either' ? 1 : 0);
  return man > woman ? 'man' : woman > man ? 'woman' : null;
};

export const readNames = (lines: readonly ParsedLine[]): NameBook => {
  const entries = new Map<string, Entry>();
  for (const line of lines) noteLine(entries, line);
  const isPerson = (entry: Entry): boolean => {
    const { words, first } = entry;
    if (words.length === 1) return entry.titled > 0 && entry.person > entry.place;
    if (!entry.looksLikePerson) return false;
    const surname = entries.get(words.at(-1) ?? '');
    return (first === null ? 0 : 2) + entry.person + (surname?.person ?? 0) > entry.place;
  };
  const people = [...entries].filter(([name, entry]) => name.includes(' ') && isPerson(entry)).map(([name]) => name);
  voteByPronouns(lines, entries, people);
  const maybe = [...entries]
    .filter(([, entry]) => entry.looksLikePerson && entry.place === 0 && !isPerson(entry))
    .map(([name]) => name);
  findPeopleByPronouns(lines, entries, maybe);
  const known = new Map<string, KnownName>();
  const acronyms = new Map<string, string>();
  const shorts = new Set([...entries.keys()].map(withoutDots));
  for (const [name, entry] of entries) {
    const person = isPerson(entry);
    known.set(name, { name, role: entry.role, gender: genderOf(entry, entries), person, count: entry.count });
    if (person || entry.words.length < 3) continue;
    const short = initials(name);
    if (short.length >= 3 && shorts.has(short)) acronyms.set(short, name);
  }
  return bookOf(known, acronyms);
};
