/**
 * What hangs behind reported words and is the outlet's again: the main clause after an opening one, an apposition that
 * comments, the occasion on which something was said. Knows phrases and function words; nothing of cues.
 */
import type { ParsedLine, Phrase } from './phrase.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const OPENERS = set(
  'while although though if when whenever as after before since because unless until once whereas despite upon',
);
const OCCASIONS = set(
  'rally event meeting debate conference hearing forum gala campaign interview interviews speech statement email e-mail tweet post address letter memo column video message report appearance appearances ceremony summit briefing session lecture sermon panel vigil podcast broadcast',
);
const PLACED = set('at in during on');
const BEHIND = set('after following before despite during');
const SEARCH = 9;

const lowerOf = (line: ParsedLine, phrase: Phrase | undefined): string => line.words[phrase?.from ?? -1]?.lower ?? '';

/** The next finite verb before a mark, after a noun group that begins at `from`; -1 when there is none. */
export const verbAfterNoun = (phrases: readonly Phrase[], from: number): number => {
  if (phrases[from]?.kind !== 'noun') return -1;
  for (let i = from + 1; i < phrases.length && i < from + SEARCH; i += 1) {
    const kind = phrases[i]?.kind;
    if (kind === 'verb') return phrases[i]?.verb?.form === 'finite' ? i : -1;
    if (kind === 'comma' || kind === 'stop' || kind === 'colon' || kind === 'quote') return -1;
  }
  return -1;
};

/** "While he said that the dam was safe, …": whether what stands at phrase `from` belongs to a clause that opens the sentence. */
export const inOpeningClause = (line: ParsedLine, from: number): boolean => {
  const { phrases } = line;
  let first = 0;
  while (phrases[first]?.kind === 'coordinator' || phrases[first]?.kind === 'adverb') first += 1;
  const opens = OPENERS.has(lowerOf(line, phrases[first])) || phrases[first]?.verb?.form === 'gerund';
  if (!opens || first >= from) return false;
  for (let i = first + 1; i < from; i += 1)
    if (phrases[i]?.kind === 'comma' || phrases[i]?.kind === 'stop' || phrases[i]?.kind === 'dash') return false;
  return true;
};

/** "…, a swipe at his rival": a comment that runs to the end, neither an insert nor a member of a list. */
export const isComment = (line: ParsedLine, from: number): boolean => {
  const { phrases } = line;
  const article = lowerOf(line, phrases[from]);
  if (phrases[from]?.kind !== 'noun' || (article !== 'a' && article !== 'an')) return false;
  for (let i = from + 1; i < phrases.length; i += 1) {
    const kind = phrases[i]?.kind;
    if (kind === 'coordinator' && i < from + SEARCH) return false;
    if ((kind === 'comma' || kind === 'dash') && phrases[i + 1]?.kind !== 'relative') return false;
  }
  return true;
};

/** "rejected it in a statement as “invention”": the words themselves come after the occasion. */
const goesOnQuoting = (phrases: readonly Phrase[], from: number): boolean => {
  for (let i = from; i < phrases.length && phrases[i]?.kind !== 'stop'; i += 1)
    if (phrases[i]?.kind === 'quote') return true;
  return false;
};

/** "his record | at a rally", "the mayor | after the vote": when and where a thing was named, behind the thing itself. */
export const isOccasion = (line: ParsedLine, from: number): boolean => {
  const { phrases, words } = line;
  if (goesOnQuoting(phrases, from)) return false;
  const word = lowerOf(line, phrases[from]);
  const left = phrases[from - 1]?.kind;
  if (left !== 'noun' && left !== 'quote') return false;
  if (BEHIND.has(word)) return true;
  if (word === 'as' || word === 'when') return verbAfterNoun(phrases, from + 1) !== -1;
  const next = phrases[from + 1];
  return PLACED.has(word) && next?.kind === 'noun' && OCCASIONS.has(words[next.head]?.lower ?? '');
};
