/**
 * Dates of one event that share too few words to be grouped: the first of its kind told twice, a date that a passage itself sets
 * against another's, one plan for what is left of something. It must not pair two events of a kind.
 */
import { conflictGroups } from '../disagreements/conflict-groups.ts';
import { daysApart } from '../facts/days-apart.ts';
import { deedsIn } from '../facts/deed.ts';
import { forMany } from '../features/for-many.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { boundKeys, boundOf, isBound, outOfBounds } from './bounds-of-time.ts';
import { type Dated, isAhead } from './dated.ts';
import { isDated } from './group-events.ts';
import { doneOnce, isDoneOnce, onceKeys } from './once-only.ts';
import { otherArguments } from './other-arguments.ts';
import { datesDeed, sameDeed } from './same-deed.ts';

type Rule = (a: Dated, b: Dated, story: StoryFeatures) => boolean;

const headOf = (name: string | null | undefined): string => conceptOf(wordsOf(name ?? '').at(-1)?.key ?? '');

/** "The first patient fell ill": a first is one only. */
const firstOf = onceEach(({ claim: { frame } }) =>
  frame?.scope !== 'first' || frame.negated || frame.actor === null
    ? ''
    : `${conceptOf(frame.action)} ${headOf(frame.actor)}`,
);

const firsts: Rule = (a, b) => firstOf(a) !== '' && firstOf(a) === firstOf(b);

/** "Its last inspection", "was last inspected": there is one only. */
const LATEST = /\b(?:last|latest|most recent(?:ly)?) ((?:\p{Ll}+ ){0,2}\p{Ll}{4,})/gu;
const SPAN = /^(?:week|month|year|night|summer|winter|spring|autumn|fall|few|minute|hour|day)s?\b/u;

const latestOf = onceEach(
  ({ text }): ReadonlySet<string> =>
    new Set(
      [...text.matchAll(LATEST)].flatMap(([, words = '']) =>
        SPAN.test(words) ? [] : words.split(' ').map((word) => conceptOf(word)),
      ),
    ),
);

const latest: Rule = (a, b, { names }) => {
  const others = latestOf(b);
  for (const concept of latestOf(a)) if (others.has(concept) && !names.has(concept) && concept.length > 3) return true;
  return false;
};

/** "Months before the date the company has given". */
const AGAINST = screened(
  /\b(?:before|earlier than) the (?:date|day|time) (?:that )?[\p{L}’' -]{0,40}\b(?:given|gave|gives|named|stated|claims|claimed|says|said|admits|admitted)\b/iu,
);
const KNEW = screened(
  /\b(?:learn(?:ed|t)?|knew|known|aware|reported|warned|told|complained|noticed|discovered|alerted|informed)\b/iu,
);

const isAgainst = onceEach(({ sentence: { text } }) => AGAINST.test(text) && KNEW.test(text));
const knewFirst = onceEach(({ text }) => /\bfirst\b/iu.test(text) && KNEW.test(text));

const setAgainstAnother: Rule = (a, b) => {
  const [early, late] = a.date.to < b.date.from ? [a, b] : [b, a];
  return isAgainst(early) && knewFirst(late);
};

/** What is left of a thing is played, heard or paid once. */
const REST = screened(
  /\b(?:the rest|the remainder|remaining|what (?:is|was) left|the last (?:quarter|half|third|part|minutes|leg))\b/iu,
);
const SET = screened(
  /\b(?:pencilled in|penciled in|down for|scheduled|rescheduled|set for|will be|to be|is due|put off|moved to)\b/iu,
);

const isRest = onceEach(({ text }) => REST.test(text) && SET.test(text));
const oneRest: Rule = (a, b) => isRest(a) && isRest(b) && isAhead(a) && isAhead(b);

const RULES: readonly Rule[] = [firsts, latest, setAgainstAnother, oneRest, doneOnce, outOfBounds, sameDeed];

const excludes: Rule = (a, b, story) =>
  daysApart(a.date, b.date) && RULES.some((rule) => rule(a, b, story)) && !otherArguments(a, b);

/** What both must have, by every rule but those on bounds and on a date set against any other. */
const common = (one: Dated): readonly string[] => [
  ...(firstOf(one) === '' ? [] : [`first ${firstOf(one)}`]),
  ...[...latestOf(one)].map((concept) => `latest ${concept}`),
  ...(isRest(one) ? ['rest'] : []),
  ...onceKeys(one),
  ...deedsIn(one).map((deed) => `of ${deed}`),
];

/** What of two one must have and the other seek; null: it may exclude any other. */
const keysOf =
  (story: StoryFeatures, mine: 'holds' | 'seeks') =>
  (one: Dated): readonly string[] | null =>
    isAgainst(one) ? null : [...common(one), ...boundKeys(one, story)[mine]];

const rivals: Rule = (a, b, story) => a.origin !== b.origin && excludes(a, b, story);

const sure = (one: Dated): boolean =>
  !one.datesSpeech &&
  one.claim.stance !== 'declines' &&
  // "No warning before August" tells when there was one.
  ((!one.negated && one.claim.stance !== 'denies') || boundOf(one) === 'not before');

/** What some rule may pair; the few of a large story. */
const eligible = (one: Dated): boolean =>
  one.claim.frame?.scope === 'first' ||
  AGAINST.test(one.sentence.text) ||
  REST.test(one.text) ||
  latestOf(one).size > 0 ||
  isDoneOnce(one) ||
  isBound(one) ||
  datesDeed(one) ||
  knewFirst(one);

const eligibleIn: Reader<Dated> = ({ statements }) =>
  statements.filter(isDated).filter((one) => sure(one) && eligible(one));

/** A source that gives the other's date too knows of both. */
const givingBoth = (story: StoryFeatures, ofOrigin: readonly Dated[]): ReadonlySet<Dated> =>
  new Set(ofOrigin.filter((a) => ofOrigin.some((c) => excludes(c, a, story))));

/** Each event's rival statements. */
export const rivalDates = (story: StoryFeatures): readonly (readonly Dated[])[] => {
  const dated = ofEachArticle(story, eligibleIn);
  const kept = stateOf(story.memory, 'dates of a source', forMany<ReadonlySet<Dated>>);
  const both = new Set<Dated>();
  for (const ofOrigin of Map.groupBy(dated, ({ origin }) => origin).values())
    for (const one of kept(ofOrigin, () => givingBoth(story, ofOrigin))) both.add(one);
  const conflict = (a: Dated, b: Dated): number => (rivals(a, b, story) ? 1 : 0);
  return conflictGroups(
    dated.filter((one) => !both.has(one)),
    conflict,
    (a, b) => !daysApart(a.date, b.date),
    { story, name: 'rival dates', sharing: keysOf(story, 'holds'), seeking: keysOf(story, 'seeks') },
  ).map(({ groups }) => groups.flat());
};
