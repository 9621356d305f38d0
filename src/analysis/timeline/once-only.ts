/**
 * Deeds that are done to one thing once: a contract is signed, a ship sinks, somebody resigns. Two sources that tell such a deed of the
 * same thing on two days differ on the day, however few words they share. It must not pair two deeds of a kind.
 */
import { dayNumber, widthInDays } from '../../domain/interval.ts';
import { headOf } from '../facts/frame-head.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { idiomOf } from '../words/idioms.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { boundOf } from './bounds-of-time.ts';
import { type Dated, isAhead } from './dated.ts';

/** A line: verbs that tell one deed, whichever is used. After the classes of change of state and of possession in Levin (1993). */
const DEEDS = `
resign quit
die perish
marry wed
appoint name install
sign seal initial
close shut
open inaugurate
collapse crumble
sink founder capsize
crash derail
explode detonate
erupt
vanish disappear
discover detect identify diagnose
arrest detain capture
steal rob
convict sentence
acquit clear
dismiss sack oust fire
hire engage recruit
depart leave sail
arrive reach land
launch
found establish
suspend halt stop
cancel abandon
approve adopt ratify
reject
publish release issue
submit file lodge
deliver
bury
destroy demolish
poison
collect draw take
free
evacuate clear
order
finish complete
begin start
surrender
seize occupy
withdraw
escape flee
divorce
extradite deport
commission
recall`;

const deedOf = new Map(
  DEEDS.trim()
    .split('\n')
    .flatMap((line, at) => line.split(' ').map((verb) => [conceptOf(verb), `deed ${at}`] as const)),
);

/** What stands for many, or for nothing by itself. */
const ANY = new Set(
  `people person man woman men women official officer police soldier troop group member team thing place part number day week month year time talk meeting work
   resident worker family patient student passenger child body case vote attack report statement letter question call fire goal`
    .split(/\s+/)
    .map(conceptOf),
);

/** "A guard", "two paintings", "another dam": which, the words do not say. */
const anyOne = (text: string, noun: string): boolean =>
  wordsOf(text).some(
    ({ key }, at, words) =>
      conceptOf(key) === noun &&
      words
        .slice(Math.max(0, at - 3), at)
        .some((word) =>
          /^(?:an?|another|some|several|many|most|more|two|three|four|five|six|\d+|other)$/u.test(word.key),
        ),
  );

interface Done {
  readonly key: string;
  readonly thing: string;
}

const NOTHING: Done = { key: '', thing: '' };

/** "Passed away", "went down": the small word belongs to the verb. */
const meaningOf = ({ words }: Statement, action: string): string => {
  const verb = conceptOf(action);
  for (const [at, { key }] of words.entries()) {
    const idiom = conceptOf(key) === verb ? idiomOf(key, words[at + 1]?.key ?? '') : null;
    if (idiom !== null) return conceptOf(idiom);
  }
  return verb;
};

const BEGINS = /\b(?:beg[aiu]n|begins|start(?:s|ed)?|broke out|erupt(?:s|ed)|kick(?:s|ed) off|g[oe]ts? under way)\b/iu;
const ENDS = /\b(?:end(?:s|ed)|finish(?:es|ed)|conclude[sd]|(?:was|were|been) called off)\b/iu;

/** "The strike began": the deed is the beginning of it. */
const ofAnEvent = (deed: string, text: string): Done => {
  const part = BEGINS.test(text) ? 'begin' : ENDS.test(text) ? 'end' : '';
  return part === '' || anyOne(text, deed) ? NOTHING : { key: `${part} ${deed}`, thing: deed };
};

/** What was done to what, as a key; empty where it may be done again and again. */
const doneIn = onceEach((statement): Done => {
  const { frame } = statement.claim;
  const { text, concepts } = statement;
  if (frame === null || frame.negated || frame.hedged) return NOTHING;
  const bound = boundOf(statement);
  if (bound === 'still' || bound === 'not before') return NOTHING;
  const deed = deedOf.get(meaningOf(statement, frame.action));
  const thing = headOf(frame.target) || headOf(frame.actor);
  if (deed === undefined && thing === '' && concepts.has(conceptOf(frame.action)))
    return ofAnEvent(conceptOf(frame.action), text);
  if (deed === undefined || thing.length < 3 || ANY.has(thing) || !concepts.has(thing) || anyOne(text, thing))
    return NOTHING;
  return { key: `${deed} ${thing}`, thing };
});

/** Whether the clause tells a deed that is done once. */
export const isDoneOnce = (one: Dated): boolean => doneIn(one).key !== '';

/** Two deeds of which both are told share such a key. */
export const onceKeys = (one: Dated): readonly string[] => (isDoneOnce(one) ? [doneIn(one).key] : []);

const NARROW_DAYS = 31;
const NEAR_DAYS = 62;

/** "For the first time", "again", "the second": told of one of several. */
const ONE_OF_MANY =
  /\b(?:again|re-?opened|second|third|fourth|another|once more|each|every|some|also|further|previous(?:ly)?|earlier|former|annual|anniversary)\b/iu;
const ofMany = onceEach(({ text }) => ONE_OF_MANY.test(text));

/** One deed of one thing on two days, both past or both to come. */
export const doneOnce = (a: Dated, b: Dated): boolean => {
  const [x, y] = [doneIn(a), doneIn(b)];
  if (x.key === '' || x.key !== y.key || ofMany(a) || ofMany(b) || isAhead(a) !== isAhead(b)) return false;
  if (widthInDays(a.date) > NARROW_DAYS || widthInDays(b.date) > NARROW_DAYS) return false;
  return Math.abs(dayNumber(a.date.from) - dayNumber(b.date.from)) <= NEAR_DAYS;
};
