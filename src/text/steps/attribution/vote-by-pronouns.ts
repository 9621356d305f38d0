/** What "he" and "she" tell of the name right before them: that it is a person's, and a man's or a woman's. */
import type { TaggedWord } from './mend-tags.ts';
import type { Entry } from './name-entry.ts';
import type { ParsedLine } from './phrase.ts';

const isThirdPerson = ({ lower }: TaggedWord): boolean => lower === 'he' || lower === 'she';

/** "She" right after a sentence with one person in it tells that person's gender. */
export const voteByPronouns = (
  lines: readonly ParsedLine[],
  entries: ReadonlyMap<string, Entry>,
  people: readonly string[],
): void => {
  const byLast = Map.groupBy(people, (name) => name.split(' ').at(-1) ?? '');
  const named = (line: ParsedLine | undefined): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const word of line?.words ?? [])
      if (word.tag === 'PROPN') for (const name of byLast.get(word.text) ?? []) found.add(name);
    return found;
  };
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

/** Whether a verb stands right behind the noun, or behind an insert: "Hale, a dealer, was". */
const isDoer = ({ phrases }: ParsedLine, at: number): boolean =>
  phrases[at + 1]?.verb?.form === 'finite' ||
  (phrases[at + 1]?.kind === 'comma' &&
    phrases[at + 2]?.kind === 'noun' &&
    phrases[at + 3]?.kind === 'comma' &&
    phrases[at + 4]?.verb?.form === 'finite');

/** "On the steps Corvin Hale was calm. He …": a name that does something and is then "he" is a person’s. */
export const findPeopleByPronouns = (
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
      const acts = phrase.kind === 'noun' && isDoer(before, at);
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
