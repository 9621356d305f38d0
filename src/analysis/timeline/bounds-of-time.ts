/**
 * What one source says was not so until a day, or was still so on it, against what another dates before: "no warning before August",
 * "warned in February"; "closed in October", "in use until December". It must not know what the story is about.
 */
import { dayNumber } from '../../domain/interval.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { conceptOfWord } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { deedKeys } from '../words/deed-classes.ts';
import { conceptOf } from '../words/synonyms.ts';
import type { Dated } from './dated.ts';

/** The words right before the date. */
const before = ({ text, date }: Statement): string => {
  const at = date === null ? -1 : text.toLowerCase().indexOf(date.expression.toLowerCase());
  // "Since Wednesday" may be the date's own words.
  const own = /^(?:since|until|till|by|before)\b/iu.exec(date?.expression ?? '')?.[0] ?? '';
  return at < 0 ? '' : `${text.slice(0, at).trimEnd()} ${own}`.trimEnd();
};

const NOT = /\b(?:not|no|never|nobody|none|nothing|neither|nor|without|cannot)\b|n[’']t\b/iu;
const TILL = /\b(?:before|until|till|prior to|earlier than)(?: (?:about|around|the|last|late|early|at least))*$/iu;
const ONLY = /\b(?:only|not until|as late as|no earlier than)(?: (?:on|in|at|last|late))*$/iu;
const STILL = /\b(?:still|continu\w+|kept|went on|as late as|remain\w*)\b/iu;
const UNTIL = /\b(?:until|till|up to|as late as)(?: (?:about|around|the|late|early|last))*$/iu;
/** "Adjourned until Tuesday": nothing goes on till then. */
const PUT_OFF =
  /\b(?:adjourn|postpon|delay|defer|put(?:s|ting)? (?:it |them |this )?(?:off|back)|held over|remand|wait|sleep|rest)\p{L}*\b/iu;
const EARLY = /\b(?:as early as|already|since|as far back as|as long ago as)(?: (?:on|in|last|late|early|the))*$/iu;

const BY = /\b(?:by|as of|within)(?: (?:about|around|the|late|early|last|mid))*$/iu;
/** "That evening", "the next day": of which day, another sentence tells. */
const LEANING = /^(?:that|the same|the next|the following|the previous|the day) /iu;

type Bound = 'not before' | 'still' | 'early' | 'by' | '';

export const boundOf = onceEach((one): Bound => {
  const lead = before(one);
  if (lead === '') return '';
  if (ONLY.test(lead) || (NOT.test(lead) && TILL.test(lead))) return 'not before';
  if (UNTIL.test(lead) || STILL.test(lead)) return PUT_OFF.test(lead) ? 'by' : 'still';
  if (EARLY.test(lead)) return 'early';
  return BY.test(lead) ? 'by' : '';
});

/** Whether the date is that of what is told, and no bound of it nor one worked out from elsewhere. */
export const isPoint = (one: Dated): boolean => {
  const bound = boundOf(one);
  return (bound === '' || bound === 'not before') && !LEANING.test(one.date.expression);
};

const ENDS = new Set(
  'stop halt end close shut cease suspend quit withdraw abandon cancel switch'.split(' ').map(conceptOf),
);
/** "At the close of Wednesday" ends nothing. */
const ends = onceEach(({ words, negated, date }) => {
  const when = date?.expression.toLowerCase() ?? '';
  return !negated && words.some((word) => ENDS.has(conceptOfWord(word) ?? '') && !when.includes(word.key));
});

/** Verbs of coming to know, and of beginning: what is told to be the first of it. */
const COMES_TO_LIGHT = new Set(
  `discover detect notice learn find see spot report warn alert hear tell inform know observe identify receive begin start erupt smell realise suspect`
    .split(' ')
    .flatMap((verb) => deedKeys(conceptOf(verb))),
);
const FIRST =
  /\b(?:first|discovered|learned|learnt|began|begun|started|broke out|erupted|came to light|raised the alarm)\b/iu;
const comesToLight = onceEach(({ concepts, claim: { frame } }) =>
  [...concepts, ...(frame === null ? [] : [conceptOf(frame.action)])].some((concept) =>
    deedKeys(concept).some((key) => COMES_TO_LIGHT.has(key)),
  ),
);
const isFirst = onceEach((one) => FIRST.test(one.text) && comesToLight(one));

const NEAR_DAYS = 400;
const LEAST_SHARED = 2;

const shared = ({ names }: StoryFeatures, a: Statement, b: Statement, least: number): boolean => {
  const both = sharedConcepts(a.concepts, b.concepts);
  return both.length >= least && both.some((concept) => !names.has(concept));
};

/** The deeds of the two answer one question: both tell of knowing, or one verb stands in both. */
const oneQuestion = (a: Statement, b: Statement): boolean => {
  const [x, y] = [a.claim.frame?.action, b.claim.frame?.action].map((verb) => deedKeys(conceptOf(verb ?? '-')));
  return (
    x !== undefined && y !== undefined && (x.some((key) => y.includes(key)) || (comesToLight(a) && comesToLight(b)))
  );
};

/** `late` bounds what `early` tells. */
const bounded = (early: Dated, late: Dated, story: StoryFeatures): boolean => {
  if (early.negated || early.date.to >= late.date.from) return false;
  if (dayNumber(late.date.from) - dayNumber(early.date.to) > NEAR_DAYS) return false;
  const bound = boundOf(late);
  if (bound === 'not before') return oneQuestion(early, late) && shared(story, early, late, LEAST_SHARED);
  if (bound === 'still') return ends(early) && !ends(late) && boundOf(early) === '' && shared(story, early, late, 1);
  // "First reported on Tuesday, had burned for days by Thursday": the day is not that of the first.
  if (bound === 'by' || !isFirst(late) || !comesToLight(early) || isFirst(early)) return false;
  return shared(story, early, late, boundOf(early) === 'early' ? 1 : LEAST_SHARED);
};

/** Whether the one says that what the other dates was not so yet, or no longer. */
export const outOfBounds = (a: Dated, b: Dated, story: StoryFeatures): boolean =>
  a.date.to < b.date.from ? bounded(a, b, story) : bounded(b, a, story);

export const isBound = (one: Dated): boolean => boundOf(one) !== '' || ends(one) || isFirst(one) || comesToLight(one);

const mayBound = (one: Dated): boolean => boundOf(one) === 'not before' || boundOf(one) === 'still' || isFirst(one);

/** What bounds another seeks a word of what it bounds, and the other way round. */
export const boundKeys = (
  one: Dated,
  { names }: StoryFeatures,
): { readonly holds: readonly string[]; readonly seeks: readonly string[] } => {
  const words = [...one.concepts].filter((concept) => !names.has(concept));
  const [late, early] = [mayBound(one) ? words : [], one.negated ? [] : words];
  const keys = (first: string, second: string): readonly string[] => [
    ...late.map((concept) => `${first} ${concept}`),
    ...early.map((concept) => `${second} ${concept}`),
  ];
  return { holds: keys('bound', 'bounded'), seeks: keys('bounded', 'bound') };
};
