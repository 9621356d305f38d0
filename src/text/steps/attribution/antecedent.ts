/** Noun groups that speak together or stand before "who": what a subject begins with, and what a relative stands for. */
import { isBodyNoun, isPersonNoun } from '../../lexicon/unnamed-sources.ts';
import { looksLikePerson } from './name-run.ts';
import type { ParsedLine, Phrase } from './phrase.ts';

/** The words that name a subject: `head` is the noun that speaks, `from` to `to` the whole phrase with its inserts. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** Index of the phrase that begins the coordination "A, B and C" whose last member stands at `at`. */
export const coordinationStart = (phrases: readonly Phrase[], at: number): number => {
  const joint = phrases[at - 1];
  const before = phrases[at - 2];
  if (joint?.kind !== 'coordinator' || before?.kind !== 'noun' || before.time) return at;
  let i = at - 2;
  while (phrases[i - 1]?.kind === 'comma' && phrases[i - 2]?.kind === 'noun') i -= 2;
  return i;
};

export const rangeOf = (phrases: readonly Phrase[], first: number, head: number, to: number): Subject => ({
  from: phrases[first]?.from ?? 0,
  to,
  head: phrases[head]?.head ?? 0,
});

/** "Livia Cantor of Brightwater Research, who": a person of two names, not the body. */
const isFullName = ({ words }: ParsedLine, phrase: Phrase | undefined): boolean =>
  phrase !== undefined && looksLikePerson(words.slice(phrase.from, phrase.to).map(({ text }) => text));

const FAR = 8;
/** "a nurse at Moorgate, one of the smaller sites, who": the nearest that can be a person; else what stands there. */
const personAt = (line: ParsedLine, at: number): number => {
  for (let i = at; i >= 0 && i > at - FAR; i -= 1) {
    const phrase = line.phrases[i];
    const head = line.words[phrase?.head ?? -1];
    if (phrase?.kind === 'verb' && phrase.verb?.form === 'finite') return at;
    if (phrase?.kind !== 'noun' || phrase.time || head === undefined) continue;
    const { tag, lower } = head;
    if (i === at && (tag === 'PRON' || tag === 'DET' || tag === 'NUM')) return at;
    if (tag === 'PROPN' ? i === at || isFullName(line, phrase) : isPersonNoun(lower) || isBodyNoun(lower)) return i;
  }
  return at;
};

/** What "who" or "which" stands for: the noun group before it, with the phrases that hang on it. */
export const antecedent = (line: ParsedLine, at: number): Subject | null => {
  const { phrases, words } = line;
  let i = at;
  if (phrases[i]?.kind === 'bracket' || phrases[i]?.kind === 'dash') i -= 1;
  // "it was Aldous, not the mayor, who said"
  if (words[phrases[i - 1]?.from ?? -1]?.lower === 'not' && phrases[i - 2]?.kind === 'comma') i -= 3;
  const to = phrases[i]?.to ?? 0;
  const who =
    words[phrases[at + 1]?.from ?? -1]?.lower === 'who' || words[phrases[at + 2]?.from ?? -1]?.lower === 'who';
  while (
    who &&
    phrases[i]?.kind === 'noun' &&
    phrases[i - 1]?.kind === 'preposition' &&
    phrases[i - 2]?.kind === 'noun' &&
    words[phrases[i]?.head ?? 0]?.tag === 'PROPN' &&
    (words[phrases[i - 2]?.head ?? 0]?.tag === 'NOUN' || isFullName(line, phrases[i - 2]))
  )
    i -= 2;
  if (who) i = personAt(line, i);
  if (phrases[i]?.kind !== 'noun') return null;
  const first = coordinationStart(phrases, i);
  return rangeOf(
    phrases,
    phrases[first - 1]?.kind === 'preposition' || phrases[first - 1]?.kind === 'verb' ? i : first,
    i,
    to,
  );
};
