/**
 * Reads who did what off the verbs of a clause: "rebels shot it down", "the alarm had been raised by the keeper", "the tune, composed by
 * a brother", "the trust will meet the cost". Knows no story.
 */
import { deedClassesIn, deedClassesOf } from '../words/doers.ts';
import type { Word } from '../words/words-of.ts';
import { PARTY } from './noun-phrase.ts';

export interface Doing {
  readonly agent: string;
  /** The party's other name. */
  readonly also: string;
  readonly classes: readonly number[];
  /** The verb, and what stands beside it. */
  readonly verb: readonly Word[];
  /** What it was done to, and how. */
  readonly done: string;
  /** The clause is there to name the party. */
  readonly told: boolean;
}

const BE = /^(?:is|was|are|were|been|be|being|got)$/u;
const AUXILIARY =
  /^(?:had|has|have|having|will|would|is|was|are|were|been|be|being|did|do|does|also|then|finally|later|first|once|in|fact|actually|already|itself|himself|herself|themselves|to|\p{L}+ly)$/u;
const HAVE = /^(?:had|has|have|will|would|did|having|is to|are to|was to)$/u;
const IRREGULAR =
  /^(?:shot|took|taken|found|wrote|written|threw|thrown|drew|drawn|chose|chosen|drove|driven|flew|flown|stole|stolen|led|blew|blown|brought|sent|gave|given|made|began|begun|won|broke|broken|struck|sank|sunk|overran|overrun|retook|retaken|paid|put|cut|hit|shut|set|built|bore|borne|met|held|sold|left|quit|rang|called|caught|laid|hid|hidden|sang|sung|came|forgave|spilt|let|rose|spent|hung|sought)$/u;
const DETERMINER =
  /^(?:the|an?|its|his|her|their|our|my|this|that|these|those|one|two|three|all|both|another|some|every|no|half|most)$/u;
const DETERMINER_OR_IT = /^(?:the|an?|its|his|her|their|all|it|them|him|this|that|these|those)$/u;
const BOUNDARY =
  /^(?:that|and|but|or|when|because|if|while|after|before|as|since|until|said|says|which|who|where|whether|though|although|so|than|then|how|what|why|for|from|in|on|at|by|of|with|to|into|over)$/u;
const SAYS =
  /^(?:sa(?:id|ys?)|told|added|adds|insist(?:s|ed)?|claim(?:s|ed)?|report(?:s|ed)?|believe[sd]?|argue[sd]?|so|is|was|be)$/u;
const SUBJECT_START =
  /^(?:the|an?|its|his|her|their|our|my|one|two|three|four|five|several|some|another|we|I|it|he|she|they|this|these|those|both|rival|local|former)$/u;
const BY = new RegExp(
  `^ ?(?:[\\p{L}-]{2,14} ){0,3}?by (?!(?:[\\p{L}-]+ing|\\d|noon|then|now|far|mid|an? (?:margin|majority|vote)|one|two)\\b)${PARTY}`,
  'iu',
);
/** What a verb's object ends with. */
const OBJECT_ENDS =
  /[.,;:!?“”"—–]| (?:in|on|at|when|as|before|after|while|during|because|since|until|by|for|to|from|with|without|who|which|that|and|but|or|under|over|into|against|according|last|whose|where|within|through)\b/u;
const CAUSING = 5;
const ORDERS = deedClassesOf('order', '');
const VERB = 4;
const LONGEST_SUBJECT = 8;
const BEHIND = 110;

const isPast = (key: string): boolean => (key.length > 3 && key.endsWith('ed')) || IRREGULAR.test(key);

/** Nothing but a blank between two words; at most one pair of quotation marks. */
const joined = (text: string, a: Word, b: Word): boolean => /^[ “”"‘’-]{0,2}$/u.test(text.slice(a.end, b.start));

/** Where the phrase that ends before a word begins. */
const phraseFrom = (text: string, words: readonly Word[], end: number): number => {
  let from = end;
  while (from > 0 && end - from < LONGEST_SUBJECT) {
    const [word, next] = [words[from - 1], words[from]];
    if (word === undefined || next === undefined || !joined(text, word, next)) break;
    if (BOUNDARY.test(word.text)) {
      // "The head of the union", "workers at three bakeries": the phrase goes on before its preposition.
      const goesOn =
        /^(?:of|at|in|from|for|near)$/u.test(word.text) ||
        (/^(?:that|which)$/u.test(word.text) && !SAYS.test(words[from - 2]?.key ?? ''));
      if (!goesOn || from < 2) break;
    }
    from -= 1;
  }
  while (from < end && (BOUNDARY.test(words[from]?.text ?? '') || AUXILIARY.test(words[from]?.key ?? ''))) from += 1;
  return from;
};

/** "Ms Dorn, the hotelier, paid": the name before what stands between commas. */
const overComma = (text: string, words: readonly Word[], from: number): number | null => {
  const [first, before] = [words[from], words[from - 1]];
  if (first === undefined || before === undefined || !/^, $/u.test(text.slice(before.end, first.start))) return null;
  const start = phraseFrom(text, words, from);
  return start < from && /^\p{Lu}/u.test(words[from - 1]?.text ?? '') ? start : null;
};

const between = (text: string, words: readonly Word[], from: number, to: number): string =>
  from >= to ? '' : text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);

/** "Raised the alarm" when, "paid for the structure" in full, "stepped in with a grant" for nothing. */
export const objectBehind = (text: string): string => {
  const rest = text.replace(/^ (?:in|off|down|up|over|on|out|back|away|for|to|forward)\b/u, '');
  return rest.split(OBJECT_ENDS)[0] ?? '';
};

const opensWell = ({ text }: Word): boolean =>
  SUBJECT_START.test(text.toLowerCase()) || /^\p{Lu}/u.test(text) || /^(?:I|\p{Ll}+s)$/u.test(text);

/** Of the verb at a place: the first word of its group ("had been raised"). */
const groupFrom = (text: string, words: readonly Word[], at: number): number => {
  let from = at;
  while (from > 0) {
    const [word, next] = [words[from - 1], words[from]];
    if (word === undefined || next === undefined || !AUXILIARY.test(word.key) || !joined(text, word, next)) break;
    from -= 1;
  }
  return from;
};

const passive = (text: string, words: readonly Word[], at: number, classes: readonly number[]): Doing | null => {
  const verb = words[at];
  if (verb === undefined || !isPast(verb.key)) return null;
  const found = BY.exec(text.slice(verb.end, verb.end + BEHIND));
  if (found === null) return null;
  const group = groupFrom(text, words, at);
  const from = phraseFrom(text, words, group);
  return {
    agent: found[1] ?? '',
    also: found[2] ?? '',
    classes,
    verb: words.slice(at, at + 2),
    done: between(text, words, from, group),
    told: true,
  };
};

const active = (text: string, words: readonly Word[], at: number, classes: readonly number[]): Doing | null => {
  const [verb, next] = [words[at], words[at + 1]];
  if (verb === undefined) return null;
  const group = groupFrom(text, words, at);
  const helped = words.slice(group, at).some(({ key }) => HAVE.test(key));
  // "Pays the bill", "foots it".
  const present =
    /[^s]s$/u.test(verb.key) && next !== undefined && DETERMINER.test(next.key) && joined(text, verb, next);
  if (!(helped || present || isPast(verb.key)) || words.slice(group, at).some(({ key }) => BE.test(key))) return null;
  const from = phraseFrom(text, words, group);
  const first = words[from];
  if (from === group || first === undefined || !opensWell(first)) return null;
  const start = overComma(text, words, from);
  const done = objectBehind(text.slice(verb.end, verb.end + BEHIND));
  const [agent, also] =
    start === null
      ? [between(text, words, from, group), '']
      : [between(text, words, start, from), between(text, words, from, group)];
  return { agent, also, classes, verb: words.slice(at, at + VERB), done, told: false };
};

/** "Had them put down": whoever has a thing done orders it. */
const causing = (text: string, words: readonly Word[], at: number, classes: readonly number[]): Doing | null => {
  const verb = words[at];
  if (verb === undefined || !isPast(verb.key)) return null;
  const had = words.findLastIndex(
    ({ key }, place) => place < at && place >= at - CAUSING && /^(?:had|has|have|got)$/u.test(key),
  );
  if (had < 1 || !DETERMINER_OR_IT.test(words[had + 1]?.key ?? '')) return null;
  const from = phraseFrom(text, words, had);
  const first = words[from];
  if (from === had || first === undefined || !opensWell(first)) return null;
  const done = between(text, words, had + 1, at);
  return {
    agent: between(text, words, from, had),
    also: '',
    classes: [...classes, ...ORDERS],
    verb: [verb],
    done,
    told: true,
  };
};

/** Everything that the clause says somebody did. */
export const doingsIn = (text: string, words: readonly Word[]): readonly Doing[] => {
  const keys = words.map(({ key }) => key);
  // What is done by somebody is told to name him, whatever the deed.
  const byAny = text.includes(' by ');
  return words.flatMap((_, at) => {
    const classes = deedClassesIn(keys, at);
    if (classes.length === 0)
      return (byAny ? passive(text, words, at, classes) : null) ?? causing(text, words, at, classes) ?? [];
    return (
      passive(text, words, at, classes) ?? causing(text, words, at, classes) ?? active(text, words, at, classes) ?? []
    );
  });
};
