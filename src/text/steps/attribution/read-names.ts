/** Reads the names of a text into its book, with what speaks for each being a person: titles, ages, speech, roles. */
import { MAN_NOUNS, WOMAN_NOUNS } from '../../lexicon/gendered-nouns.ts';
import { FEMININE, MASCULINE, TITLES } from '../../lexicon/titles.ts';
import { isPersonNoun } from '../../lexicon/unnamed-sources.ts';
import type { TaggedWord } from './mend-tags.ts';
import { bookOf, type Gender, type KnownName, type NameBook, withoutDots } from './name-book.ts';
import { type Entry, entryOf } from './name-entry.ts';
import { looksLikePerson, nameRun, splitTitle } from './name-run.ts';
import type { ParsedLine } from './phrase.ts';
import { OPENS_ANOTHER, roleAfter, roleBefore, roleHoldersOf, tailEnd } from './role-holders.ts';
import { findPeopleByPronouns, voteByPronouns } from './vote-by-pronouns.ts';

/** "South Africa", "Port Ansel": a place's last word is often a place too. */
const COMPASS = new Set(
  'north south east west northern southern eastern western central upper lower new old great greater latin saint st san santa port lake mount fort real inter united grand little'.split(
    ' ',
  ),
);

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'across', 'outside', 'inside', 'around', 'throughout', 'into']);

/** Initials of a body's name: "Central Intelligence Agency" → CIA (Schwartz & Hearst 2003, forwards). */
const initials = (name: string): string =>
  name
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

const vote = (entry: Entry, word: string): void => {
  if (MASCULINE.has(word) || MAN_NOUNS.has(word)) entry.man += 1;
  if (FEMININE.has(word) || WOMAN_NOUNS.has(word)) entry.woman += 1;
};

/** The role as written before a name: "interior minister" of "the interior minister Diosdado Cabello". */
const leadOf = (words: readonly TaggedWord[], from: number, to: number): string =>
  words
    .slice(from, to)
    .filter((word) => word.tag === 'NOUN' || word.tag === 'ADJ' || word.tag === 'PROPN')
    .map((word) => word.text)
    .join(' ');

const isWho = (line: ParsedLine, at: number): boolean => line.words[line.phrases[at]?.from ?? -1]?.lower === 'who';

/** Whether "who" stands for the name at phrase `at`: right behind it, behind a comma, or behind its "of Brightwater Research". */
const whoBehind = (line: ParsedLine, at: number): 'bare' | 'comma' | null => {
  const { phrases, words } = line;
  const outer = phrases[at - 2];
  const hangs =
    phrases[at - 1]?.kind === 'preposition' &&
    outer !== undefined &&
    looksLikePerson(words.slice(outer.from, outer.to).map(({ text }) => text));
  if (hangs) return null;
  if (isWho(line, at + 1)) return 'bare';
  const end = tailEnd(line, at);
  return phrases[end]?.kind === 'comma' && isWho(line, end + 1) ? 'comma' : null;
};

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
  if (to - from === 1 && phrases[at]?.from === from && phrases[at + 1]?.verb?.form === 'finite') entry.alone += 1;
  const next = phrases[at + 1]?.kind === 'adverb' ? phrases[at + 2] : phrases[at + 1];
  if (words[next?.head ?? -1]?.cue != null && left?.kind !== 'preposition') entry.person += 1;
  const beyond = phrases[at + 2];
  const age = words[beyond?.from ?? -1]?.tag === 'NUM' && beyond?.kind === 'noun' && beyond.to - beyond.from === 1;
  const who = whoBehind(line, at);
  if (who !== null) entry.titled += 1;
  if (who === 'comma' || (phrases[at + 1]?.kind === 'comma' && age)) entry.person += 2;
  if (who === 'bare') entry.person += 1;
  const beside = roleAfter(line, at) ?? roleBefore(line, at);
  if (beside !== null) {
    entry.person += 1;
    entry.titled += 1;
    vote(entry, beside.head);
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

const genderOf = (entry: Entry, byName: ReadonlyMap<string, Entry>): Gender => {
  const { words, first } = entry;
  const last = words.length > 1 ? byName.get(words.at(-1) ?? '') : undefined;
  const man = entry.man + (last?.man ?? 0) + (first === 'man' || first === 'either' ? 1 : 0);
  const woman = entry.woman + (last?.woman ?? 0) + (first === 'woman' || first === 'either' ? 1 : 0);
  return man > woman ? 'man' : woman > man ? 'woman' : null;
};

/** "A university in the north": the nouns of which the text knows one without a name. */
const otherBodies = (lines: readonly ParsedLine[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap(({ phrases, words }) =>
      phrases.flatMap(({ kind, from, head }) => {
        const noun = words[head];
        const opens = kind === 'noun' && OPENS_ANOTHER.has(words[from]?.lower ?? '');
        return opens && noun?.tag === 'NOUN' ? [noun.lower] : [];
      }),
    ),
  );

export const readNames = (lines: readonly ParsedLine[]): NameBook => {
  const entries = new Map<string, Entry>();
  for (const line of lines) noteLine(entries, line);
  const isPerson = (entry: Entry): boolean => {
    const { words, first } = entry;
    if (words.length === 1) return entry.titled > 0 && entry.person > entry.place;
    if (!entry.looksLikePerson) return false;
    const surname = entries.get(words.at(-1) ?? '');
    // "Corvin Hale", and then "Hale" alone: people go by their last name, bodies by their first
    const called = (surname?.alone ?? 0) > 0 && !COMPASS.has(words[0]?.toLowerCase() ?? '') ? 1 : 0;
    return (first === null ? 0 : 2) + entry.person + (surname?.person ?? 0) + called > entry.place;
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
  const others = otherBodies(lines);
  const book = bookOf(known, acronyms, () => null, others);
  const personOf = (name: string): string | null => {
    const meant = book.resolve(name);
    return meant?.person === true ? meant.name : null;
  };
  return bookOf(known, acronyms, roleHoldersOf(lines, personOf), others);
};
