/**
 * What a negated clause says is not so: the content words of its proposition, with the words that the negation governs marked as
 * its heads. "No harpoon was ever fired": harpoon, fire. "We have no plan to close the works": close. "He was unarmed": armed.
 * Knows no other statement.
 */
import { conceptOfWord, conceptsOf } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import { ownText } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import { conceptOf } from '../words/synonyms.ts';
import { type Word, wordsOf } from '../words/words-of.ts';

export interface DeniedMatter {
  /** Names left out. */
  readonly key: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  /** Names in the denied clause. */
  readonly names: ReadonlySet<string>;
}

const OF_VERBS = /^(?:not|never|cannot|\p{L}+n't)$/u;
const OF_NOUNS = /^(?:no|without|neither)$/u;
const OF_NOBODY = /^(?:nobody|none|nothing)$/u;
/** "Failed to sound", "refused to pay": what follows was not done. */
const NOT_DONE = /^(?:fail|failed|fails|refuse|refused|refuses|unable)$/u;
/** "Unarmed", "unlicensed": the word holds its own negation. */
const UN_WORD =
  /^un(arm|aware|licens|insur|authori|warn|harm|hurt|injur|damag|touch|open|lock|sign|paid|pai?d|pay|plan|provok|invit|safe|vaccinat|test|mann|occupi|register|qualif|explod|true)\p{L}*$/u;
const HARMLESS_NEXT = new Set(
  'only doubt just merely longer more less fewer least yet one all every always quite so much the because necessarily isolated surprise wonder help to for at in on by with if being'.split(
    ' ',
  ),
);
const NONE: ReadonlyMap<string, string> = new Map();
const concepts = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(conceptOf));
/** Verbs of denying and insisting are no part of what is denied; things and people in general fit anything. */
const EMPTY = concepts(
  `deny reject refute insist claim maintain repeat allegation accusation suggestion thing kind anybody anyone anything know hear
   see think want happen need share agree`,
);
/** What these are of or to is what is missing: "no sign of a leak", "no plan to close". */
const OPENING = concepts(
  'evidence sign indication trace plan intention proof question record reason suggestion hint report',
);
/** A verb that says little without its object. */
const LIGHT = concepts('see receive own take make find give hold know hear show produce');
/** "Do not charge it", "Don't hang a city": advice. */
export const ADVICE = /^["“'‘(]?(?:do not|don[’']t|never|let)\b/iu;

const ADVERB = /..ly$/u;
/** The clause around a place: from one stop to the next. */
const STOP =
  /[.;:!?()—–]|,\s|\s(?=(?:because|although|though|while|whereas|but|after|before|when|until|unless|and (?:that|had|has|was|were|is|are|did|does|he|she|it|they|we|the)) )/gu;

const clauseAround = (text: string, at: number): string => {
  let from = 0;
  for (const { index, 0: sign } of text.matchAll(STOP)) {
    if (index >= at) return text.slice(from, index);
    from = index + sign.length;
  }
  return text.slice(from);
};

interface Run {
  readonly concepts: readonly string[];
  /** The place after it. */
  readonly end: number;
}

/** The first run of content words from a place on. */
const runFrom = (told: readonly (string | null)[], from: number): Run => {
  const start = told.findIndex((concept, at) => at >= from && concept !== null);
  if (start < 0) return { concepts: [], end: told.length };
  const stop = told.findIndex((concept, at) => at > start && concept === null);
  const end = stop < 0 ? told.length : stop;
  return { concepts: told.slice(start, end).filter((concept) => concept !== null), end };
};

const verbAfter = (words: readonly Word[], told: readonly (string | null)[], from: number): readonly string[] => {
  const plain = told.map((concept, at) => (ADVERB.test(words[at]?.key ?? '') ? null : concept));
  const run = runFrom(plain, from);
  const [verb, second] = run.concepts;
  if (verb === undefined) return [];
  if (!LIGHT.has(verb)) return [verb];
  return [verb, ...(second === undefined ? runFrom(plain, run.end).concepts.slice(-1) : run.concepts.slice(-1))];
};

/** "No formal warning had been received": warning, and receive; "no plan to close": close. */
const nounsAfter = (words: readonly Word[], told: readonly (string | null)[], from: number): readonly string[] => {
  const run = runFrom(told, from);
  const noun = run.concepts.at(-1);
  if (noun === undefined) return [];
  const next = runFrom(told, run.end).concepts[0];
  if (OPENING.has(noun) && words[run.end]?.key === 'to') return verbAfter(words, told, run.end + 1);
  if (OPENING.has(noun)) return next === undefined ? [] : nounsAfter(words, told, run.end);
  return next === undefined || LIGHT.has(next) ? [noun] : [noun, next];
};

const headsAt = (words: readonly Word[], told: readonly (string | null)[], at: number): readonly string[] => {
  const key = words[at]?.key ?? '';
  if (UN_WORD.test(key)) return [conceptOf(key.slice(2))];
  if (HARMLESS_NEXT.has(words[at + 1]?.key ?? '')) return [];
  if (OF_NOUNS.test(key)) return nounsAfter(words, told, at + 1);
  // "None of the passengers was warned": warned.
  if (key === 'none' && words[at + 1]?.key === 'of') return verbAfter(words, told, runFrom(told, at + 2).end);
  if (OF_NOBODY.test(key)) {
    // "It cured nobody".
    const before = told[at - 1] ?? null;
    // "It rules nothing out".
    if (words[at + 1]?.key === 'out') return [];
    return before === null || EMPTY.has(before) ? verbAfter(words, told, at + 1) : [before];
  }
  return OF_VERBS.test(key) || NOT_DONE.test(key) ? verbAfter(words, told, at + 1) : [];
};

interface Denied {
  readonly key: ReadonlySet<string>;
  readonly heads: readonly string[];
}

/** Names and all, of the first thing that the statement says is not so. */
const deniedIn = onceEach((statement): Denied => {
  const text = ownText(statement);
  const words = wordsOf(text);
  const told = words.map(conceptOfWord);
  const governed = words.map((_, at) => headsAt(words, told, at));
  const first = governed.findIndex((heads) => heads.length > 0);
  const heads = governed[first] ?? [];
  const clause = first < 0 ? text : clauseAround(text, words[first]?.start ?? 0);
  const key = [...conceptsOf(wordsOf(clause), NONE), ...heads].filter(
    (concept) => !EMPTY.has(concept) && (!OPENING.has(concept) || heads.includes(concept)),
  );
  return { key: new Set(key), heads };
});

/** null where nothing is left that could be told apart. */
export const deniedMatter = (statement: Statement, names: ReadonlySet<string>): DeniedMatter | null => {
  const denied = deniedIn(statement);
  const key = [...denied.key].filter((concept) => !names.has(concept));
  const plain = denied.heads.length === 0 && statement.claim.stance === 'denies';
  const heads = plain ? key.slice(0, 2) : denied.heads.filter((concept) => key.includes(concept));
  if (heads.length === 0) return null;
  return { key: new Set(key), heads: new Set(heads), names: denied.key.intersection(names) };
};

/** Whether the statement says of something that it is not so, by a negation or by a word that holds one. */
export const deniesSomething = (statement: Statement): boolean => deniedIn(statement).heads.length > 0;
