/**
 * Who holds a role that the text gives to one person alone: "the governor" after "The governor of the central bank, Ilona
 * Varga,". Never one of two, never where another such person goes unnamed, never a former holder for the present one.
 */
import { MAN_NOUNS, WOMAN_NOUNS } from '../../lexicon/gendered-nouns.ts';
import { OFFICE_WORDS } from '../../lexicon/titles.ts';
import { isBodyNoun, isPersonNoun } from '../../lexicon/unnamed-sources.ts';
import type { TaggedWord } from './mend-tags.ts';
import { nameRun, splitTitle } from './name-run.ts';
import type { ParsedLine } from './phrase.ts';

/** What a text calls somebody: the noun and the words beside it, lower case. */
export interface RoleWords {
  readonly head: string;
  readonly beside: readonly string[];
}

/** Not the present holder, or not the holder at all. */
const APART = new Set([
  'former',
  'ex',
  'late',
  'acting',
  'interim',
  'deputy',
  'vice',
  'assistant',
  'then',
  'outgoing',
  'incoming',
]);
const LEADS_ON = new Set(['of', 'for', 'at', 'in']);
/** A noun behind one of these is somebody else than whoever was named. */
export const OPENS_ANOTHER = new Set([
  'a',
  'an',
  'another',
  'one',
  'any',
  'every',
  'each',
  'other',
  'some',
  'no',
  'this',
  'that',
]);
/** "machinist", "librarian": who does something, whatever it is. */
const AGENT = /(?:ist|ian|eer|smith|monger|wright|keeper|maker|worker|owner)$/;

export const isAgent = (word: string): boolean =>
  isPersonNoun(word) ||
  OFFICE_WORDS.has(word) ||
  MAN_NOUNS.has(word) ||
  WOMAN_NOUNS.has(word) ||
  (AGENT.test(word) && !isBodyNoun(word));

/** "Smith" is a surname where it is a name. */
const isRole = ({ lower, tag }: TaggedWord): boolean =>
  isAgent(lower) && (tag !== 'PROPN' || isPersonNoun(lower) || OFFICE_WORDS.has(lower));

const isContent = ({ tag, lower }: TaggedWord): boolean =>
  (tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN') && !/\d/.test(lower);

const contentOf = (words: readonly TaggedWord[]): readonly string[] =>
  words.filter(isContent).map(({ lower }) => lower);

/** Phrase index behind "of the central bank", from the noun at `at` on. */
export const tailEnd = (line: ParsedLine, at: number): number => {
  const { phrases, words } = line;
  let end = at + 1;
  while (
    phrases[end]?.kind === 'preposition' &&
    LEADS_ON.has(words[phrases[end]?.from ?? 0]?.lower ?? '') &&
    phrases[end + 1]?.kind === 'noun' &&
    phrases[end + 1]?.time === false
  )
    end += 2;
  return end;
};

/** The role of the noun group at phrase `at` with what hangs on it; null when its noun is nobody. */
export const roleAt = (line: ParsedLine, at: number): RoleWords | null => {
  const { phrases, words } = line;
  const phrase = phrases[at];
  const head = words[phrase?.head ?? -1];
  if (phrase?.kind !== 'noun' || phrase.time || head === undefined || !isRole(head)) return null;
  const tail = phrases[tailEnd(line, at) - 1]?.to ?? phrase.to;
  const beside = [...words.slice(phrase.from, phrase.head), ...words.slice(phrase.head + 1, tail)];
  return { head: head.lower, beside: contentOf(beside) };
};

/** The role that stands in apposition before the noun group at phrase `at`. */
export const roleBefore = (line: ParsedLine, at: number): RoleWords | null => {
  const { phrases } = line;
  if (phrases[at - 1]?.kind !== 'comma') return null;
  for (let i = at - 2; i >= 0 && i > at - 9; i -= 1) {
    if (phrases[i]?.kind === 'noun' && tailEnd(line, i) === at - 1) {
      const role = roleAt(line, i);
      if (role !== null) return role;
    } else if (phrases[i]?.kind !== 'noun' && phrases[i]?.kind !== 'preposition') return null;
  }
  return null;
};

/** In "According to Brenn, the minister said" the minister is no Brenn: behind an apposition no verb follows. */
export const roleAfter = (line: ParsedLine, at: number): RoleWords | null => {
  if (line.phrases[at + 1]?.kind !== 'comma') return null;
  const role = roleAt(line, at + 2);
  const next = line.phrases[tailEnd(line, at + 2)]?.kind;
  return next === 'verb' || next === 'adverb' ? null : role;
};

/** "Branch manager Petra Oduya": what stands before a name in its own group. */
const roleWithin = (words: readonly TaggedWord[], from: number, to: number): RoleWords | null => {
  const before = words.slice(from, to);
  const head = before.at(-1);
  return head !== undefined && isRole(head) ? { head: head.lower, beside: contentOf(before.slice(0, -1)) } : null;
};

/** `personOf`: the full name of a person as written, or null. */
export const roleHoldersOf = (
  lines: readonly ParsedLine[],
  personOf: (name: string) => string | null,
): ((role: RoleWords) => string | null) => {
  const holders = new Map<string, Map<string, Set<string>>>();
  const others = new Set<string>();
  const note = (role: RoleWords | null, name: string): void => {
    if (role === null) return;
    const known = holders.get(role.head) ?? new Map<string, Set<string>>();
    const words = known.get(name) ?? new Set<string>();
    for (const word of role.beside) words.add(word);
    holders.set(role.head, known.set(name, words));
  };
  for (const line of lines) {
    const { phrases, words } = line;
    const named = new Set<number>();
    phrases.forEach((phrase, at) => {
      const run = phrase.kind === 'noun' ? nameRun(words, phrase.from, phrase.head) : null;
      if (run === null) return;
      const written = words.slice(run.from, run.to);
      const { name } = splitTitle(written.map(({ text }) => text));
      const person = personOf(name);
      if (person === null) return;
      const size = name.split(' ').length;
      note(roleWithin(words, phrase.from, run.to - size), person);
      note(roleBefore(line, at), person);
      note(roleAfter(line, at), person);
      for (const i of [at - 2, at - 4, at - 6, at, at + 2]) named.add(i);
    });
    phrases.forEach((phrase, at) => {
      const head = words[phrase.head];
      if (phrase.kind !== 'noun' || head === undefined || named.has(at)) return;
      const first = words[phrase.from]?.lower ?? '';
      if (head.tag === 'NOUN' && isAgent(head.lower) && (OPENS_ANOTHER.has(first) || words[phrase.from]?.tag === 'NUM'))
        others.add(head.lower);
      // "ministers must resign": that there are several says not that another one is spoken of
      const single = head.lower.endsWith('s') ? head.lower.slice(0, -1) : head.lower;
      if (single !== head.lower && isAgent(single) && !OFFICE_WORDS.has(single)) others.add(single);
    });
  }
  return ({ head, beside }) => {
    if (others.has(head)) return null;
    const fitting = [...(holders.get(head) ?? [])].filter(
      ([, words]) =>
        beside.every((word) => words.has(word)) &&
        [...words].every((word) => !APART.has(word) || beside.includes(word)),
    );
    return fitting.length === 1 ? (fitting[0]?.[0] ?? null) : null;
  };
};
