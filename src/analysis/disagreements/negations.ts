/**
 * The negations of a clause and the content words that each of them governs: the verb of "was never fired", the noun and the verb of
 * "no warning was received", the verb of "at no time were we told". Only what is told counts: "it would not have sounded", "if nobody
 * comes" and "nobody should pay" deny nothing. Knows no statement.
 */
import { conceptOfWord } from '../features/concepts.ts';
import { conceptOf } from '../words/synonyms.ts';
import type { Word } from '../words/words-of.ts';

export interface Negation {
  /** Of its word. */
  readonly at: number;
  readonly heads: readonly string[];
  /** "Nobody", "never", "not a single one": one case is enough to tell against it. */
  readonly ofAny: boolean;
  /** Its first head is a verb. */
  readonly ofVerb: boolean;
  /** "Will not", "no plans to": of what is to come. */
  readonly ahead: boolean;
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
  'only doubt just merely longer more less fewer least yet all every always quite so much the because necessarily isolated surprise wonder help to for at in on by with if being even to'.split(
    ' ',
  ),
);
/** "At no time", "on no occasion", "in no way": never. */
const TIMES = /^(?:time|times|stage|point|moment|occasion|way|means|case|circumstances)$/u;
const BEFORE_TIMES = /^(?:at|on|in|by|under)$/u;
/** "Not one", "not a single", "not a drop of": none. */
const SINGLE = /^(?:one|an?|single)$/u;
const LEAST =
  /^(?:single|drop|cent|penny|word|soul|trace|shred|scrap|grain|inch|jot|whiff|hint|bit|shot|finger|minute|second|day|one)$/u;
/** Verbs that carry no concept, for they report what is said; what somebody was not told counts. */
const PLAIN_DEEDS: ReadonlySet<string> = new Set([
  'told',
  'tell',
  'used',
  'use',
  'called',
  'call',
  'reported',
  'report',
]);
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(conceptOf));
/** What these are of or to is what is missing: "no sign of a leak", "no plan to close". */
export const OPENING: ReadonlySet<string> = words(
  'evidence sign indication trace plan intention proof question record reason suggestion hint report',
);
/** Verbs of denying and insisting are no part of what is denied; things and people in general fit anything. */
export const EMPTY: ReadonlySet<string> = words(
  `deny reject refute insist claim maintain repeat allegation accusation suggestion thing kind anybody anyone anything know hear
   see think want happen need share agree`,
);
/** A verb that says little without its object. */
const LIGHT = words('see receive own take make find give hold know hear show produce');
const ADVERB = /..ly$/u;

/** Supposed, wished or possible: "would not have sounded", "nobody should pay". */
const SUPPOSED =
  /^(?:would|could|should|might|may|must|ought|shall|can|cannot|(?:would|could|should|might|must|can)n't)$/u;
const SUPPOSING = /^(?:if|unless|whether|lest|until|suppose|supposing|provided|whoever|whatever)$/u;
const AHEAD = /^(?:will|won't|going|plans?|intentions?)$/u;
/** A stop or a comma: no word behind it tells how the one before it is meant. */
const REACH_BACK = 8;
const REACH_ON = 6;

type Told = readonly (string | null)[];

interface Run {
  readonly concepts: readonly string[];
  /** The place after it. */
  readonly end: number;
}

/** The first run of content words from a place on. */
const runFrom = (told: Told, from: number): Run => {
  const start = told.findIndex((concept, at) => at >= from && concept !== null);
  if (start < 0) return { concepts: [], end: told.length };
  const stop = told.findIndex((concept, at) => at > start && concept === null);
  const end = stop < 0 ? told.length : stop;
  return { concepts: told.slice(start, end).filter((concept) => concept !== null), end };
};

const verbAfter = (all: readonly Word[], told: Told, from: number): readonly string[] => {
  const plain = told.map((concept, at) => (ADVERB.test(all[at]?.key ?? '') ? null : concept));
  const run = runFrom(plain, from);
  const start = run.end - run.concepts.length;
  const reported = all.slice(from, start).findLast(({ key }) => PLAIN_DEEDS.has(key));
  if (reported !== undefined) return [conceptOf(reported.key)];
  const [verb, second] = run.concepts;
  if (verb === undefined) return [];
  if (!LIGHT.has(verb)) return [verb];
  return [verb, ...(second === undefined ? runFrom(plain, run.end).concepts.slice(-1) : run.concepts.slice(-1))];
};

/** "No formal warning had been received": warning, and receive; "no plan to close": close. */
const nounsAfter = (all: readonly Word[], told: Told, from: number): readonly string[] => {
  const run = runFrom(told, from);
  const noun = run.concepts.at(-1);
  if (noun === undefined) return [];
  const next = runFrom(told, run.end).concepts[0];
  if (OPENING.has(noun) && all[run.end]?.key === 'to') return verbAfter(all, told, run.end + 1);
  if (OPENING.has(noun)) return next === undefined ? [] : nounsAfter(all, told, run.end);
  return next === undefined || LIGHT.has(next) ? [noun] : [noun, next];
};

type Governed = Pick<Negation, 'heads' | 'ofAny' | 'ofVerb'>;
const NOTHING: Governed = { heads: [], ofAny: false, ofVerb: false };
const verbs = (heads: readonly string[], ofAny: boolean): Governed => ({ heads, ofAny, ofVerb: true });
const nouns = (heads: readonly string[]): Governed => ({ heads, ofAny: true, ofVerb: false });

/** "Not a drop of water": water; "not a cent was paid": paid; "not one of them was hurt": hurt. */
const notOne = (all: readonly Word[], told: Told, at: number): Governed => {
  const from = all.findIndex(({ key }, place) => place > at && !SINGLE.test(key) && !LEAST.test(key));
  if (from < 0) return NOTHING;
  if (all[from - 1]?.key === 'one' && all[from]?.key === 'of')
    return verbs(verbAfter(all, told, runFrom(told, from).end), true);
  return LEAST.test(all[from - 1]?.key ?? '') && all[from]?.key !== 'of'
    ? verbs(verbAfter(all, told, from), true)
    : nouns(nounsAfter(all, told, from));
};

const governedAt = (all: readonly Word[], told: Told, at: number): Governed => {
  const key = all[at]?.key ?? '';
  const next = all[at + 1]?.key ?? '';
  if (UN_WORD.test(key)) return verbs([conceptOf(key.slice(2))], false);
  if (key === 'no' && BEFORE_TIMES.test(all[at - 1]?.key ?? '') && TIMES.test(next))
    return verbs(verbAfter(all, told, at + 2), true);
  const counts = next === 'one' || (SINGLE.test(next) && LEAST.test(all[at + 2]?.key ?? ''));
  if (OF_VERBS.test(key) && counts) return notOne(all, told, at);
  if (HARMLESS_NEXT.has(next) || /^others?$/u.test(next) || (next === 'one' && key !== 'no')) return NOTHING;
  if (key === 'no' && next === 'one') return verbs(verbAfter(all, told, at + 2), true);
  if (OF_NOUNS.test(key)) return nouns(nounsAfter(all, told, at + 1));
  // "None of the passengers was warned": warned.
  if (key === 'none' && next === 'of') return verbs(verbAfter(all, told, runFrom(told, at + 2).end), true);
  if (OF_NOBODY.test(key)) {
    // "It rules nothing out".
    if (next === 'out' || (key === 'nothing' && next === 'else')) return NOTHING;
    // "It cured nobody".
    const before = told[at - 1] ?? null;
    return verbs(before === null || EMPTY.has(before) ? verbAfter(all, told, at + 1) : [before], true);
  }
  if (OF_VERBS.test(key) || NOT_DONE.test(key)) return verbs(verbAfter(all, told, at + 1), key === 'never');
  return NOTHING;
};

const aroundHas = (all: readonly Word[], at: number, pattern: RegExp): boolean =>
  all.slice(Math.max(0, at - 2), at + REACH_ON).some(({ key }) => pattern.test(key));

/** What only might be, or is asked for, is not told. */
const isTold = (all: readonly Word[], at: number): boolean => {
  const key = all[at]?.key ?? '';
  if (SUPPOSED.test(key) || all.slice(Math.max(0, at - REACH_BACK), at).some((word) => SUPPOSING.test(word.key)))
    return false;
  const after = OF_VERBS.test(key) ? at : at + REACH_ON;
  return !all.slice(Math.max(0, at - 2), after).some((word) => SUPPOSED.test(word.key));
};

/** "No Summer Fair": a word of a name is no deed; where nearly all words have capitals, as in a headline, none is told by them. */
const isNameAlone = (all: readonly Word[], told: Told, head: string): boolean =>
  all.every(({ text }, at) => told[at] !== head || (at > 0 && /^\p{Lu}/u.test(text))) && told.includes(head);
const FEWEST_LOWER = 3;

/** In reading order; `all`: the words of one clause or sentence. */
export const negationsIn = (all: readonly Word[]): readonly Negation[] => {
  const told = all.map(conceptOfWord);
  const inLower = all.filter(({ text }) => /^\p{Ll}/u.test(text)).length >= FEWEST_LOWER;
  return all.flatMap((_, at): readonly Negation[] => {
    const found = governedAt(all, told, at);
    const heads = inLower ? found.heads.filter((head) => !isNameAlone(all, told, head)) : found.heads;
    const governed = { ...found, heads };
    if (governed.heads.length === 0 || !isTold(all, at)) return [];
    return [{ at, ...governed, ahead: aroundHas(all, at, AHEAD) }];
  });
};
