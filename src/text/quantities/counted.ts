/** The noun that a figure counts: "30 suspected drug vessels at sea" counts vessels. Without a tagger: the first plural before a function word. */
import type { Term } from '../numerals/scan.ts';
import { isPlural, pluralOf } from './plural.ts';

export interface Counted {
  /** Plural, lower case; null when the figure stands for people nobody names ("107 were killed"). */
  readonly noun: string | null;
  readonly end: number;
}

const STOP = new Set(
  `a an the of in on at by to from with for and or but nor as than that which who whom whose when where while if because since until
  is are was were be been being has have had do does did will would can could may might must shall should not no
  it its they them their he she his her him we us our you your i this these those there here also so then after before during over under
  into onto about against between among through across around near off out up down per each every any some both all more most less least
  said says told killed killing dead died wounded injured missing arrested detained reported confirmed remain remained remains came went
  including according amid despite within without toward towards via ago later earlier still already yet now today yesterday tomorrow`.split(
    /\s+/,
  ),
);
/** Between a figure and a plural noun these are adjectives: "84 confirmed cases", "two wounded soldiers". */
const PARTICIPLES = new Set(
  'killed dead died wounded injured missing arrested detained reported confirmed hurt displaced infected rescued evacuated abducted'.split(
    ' ',
  ),
);
const ADJECTIVES = 2;
const SPAN = 6;

/** Words that a head noun cannot be, though they end in s. */
const NO_HEAD = new Set([
  'serious',
  'various',
  'religious',
  'previous',
  'us',
  'u',
  's',
  'news',
  'politics',
  'always',
  'perhaps',
  'times',
  'plus',
  'minus',
  'versus',
]);

export function readCounted(terms: readonly Term[], at: number, singular: boolean): Counted {
  let here = at;
  if (terms[here]?.lower === 'of' && /^(?:the|those|these|its|their|his|her)$/.test(terms[here + 1]?.lower ?? ''))
    here += 2;
  const first = here;
  let last: string | null = null;
  let end = first;
  for (; here < terms.length && here < first + SPAN; here += 1) {
    const term = terms[here] as Term;
    const joined = term.kind === 'mark' && /^[-’'.–]$/.test(term.text) && term.glued && terms[here + 1]?.glued === true;
    const dotted = term.text === '.' && term.glued && terms[here - 1]?.text.length === 1;
    if (joined || dotted) continue;
    if (term.kind !== 'word' || term.opens || (STOP.has(term.lower) && !isAdjective(terms, here))) break;
    const noun = term.lower;
    if (!singular && isPlural(noun) && !NO_HEAD.has(noun) && !owns(terms, here) && !isAdjective(terms, here))
      return { noun: pluralOf(noun), end: here + 1 };
    last = noun;
    end = here + 1;
  }
  if (!singular || last === null || owns(terms, end - 1)) return { noun: null, end: first };
  return { noun: pluralOf(last), end };
}

/** A participle that a plural noun follows, with one more word between them at most. */
const isAdjective = (terms: readonly Term[], at: number): boolean => {
  if (!PARTICIPLES.has(terms[at]?.lower ?? '')) return false;
  for (let here = at + 1; here <= at + ADJECTIVES; here += 1) {
    const term = terms[here];
    if (term === undefined || term.kind !== 'word' || STOP.has(term.lower)) return false;
    if (isPlural(term.lower) && !NO_HEAD.has(term.lower)) return true;
  }
  return false;
};

/** "Venezuela's" in "30 of Venezuela's ports" is no head. */
const owns = (terms: readonly Term[], at: number): boolean =>
  /^['’]$/.test(terms[at + 1]?.text ?? '') && terms[at + 1]?.glued === true;
