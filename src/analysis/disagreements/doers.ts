/** Who did it: one deed on one thing, given to parties that cannot be one, in texts of different origin. */
import { datesClash } from '../facts/slots.ts';
import { conceptsOf } from '../features/concepts.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { ownConcepts, ownText } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { Draft } from './draft.ts';
import { independent } from './opposed.ts';
import { type Doer, doerIn } from './read-doers.ts';

interface Done extends Doer {
  readonly statement: Statement;
  /** People of the story that the words name, or the speaker of "we". */
  readonly people: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** "A cleaner", "one of our own directors", "rebels": nobody that the texts have named. */
  readonly unknown: boolean;
  readonly named: boolean;
}

const NONE: ReadonlyMap<string, string> = new Map();
const SPEAKER = /^(?:we|I|us|me)$/iu;
/** "Her staff", as she says. */
const OWN = /^(?:my|our|his|her)\b/iu;
const NOBODY =
  /^(?:who|which|that|it|they|he|she|this|these|those|someone|somebody|anyone|anybody|nobody|one|others?|there|what|both|all|each|many|some)$/iu;
const UNKNOWN =
  /^(?:an?|one of|another|some|two|three|four|five|several)\b|^(?!the\b|his\b|her\b|its\b|their\b|our\b|my\b)\p{Ll}+(?: \p{Ll}+)*s$/u;
/** Words that may stand for any other party. */
const ANY = new Set(
  `people man men woman person authorities officials official company firm group team crew source party leader member side forces staff worker company force
   others government state office service body operator agency someone statement report law rule circumstance
   investigator expert critic opponent supporter`
    .split(/\s+/)
    .map(conceptOf),
);
const LEAST = 0.4;
const CERTAINTY = 0.7;
const INSISTED = 0.8;
const MOST_PARTIES = 3;

/** "Central Intelligence Agency" is also "cia". */
const initialsOf = (name: string): readonly string[] => {
  const capitals = wordsOf(name).filter(({ text }) => /^\p{Lu}/u.test(text));
  return capitals.length < 2 ? [] : [capitals.map(({ key }) => key[0]).join('')];
};

const partyOf = (story: StoryFeatures, statement: Statement, doer: Doer): Done | null => {
  const agent = doer.agent.trim().replace(/^["“‘]/u, '');
  // "It had ordered a stop", a board said.
  const own = SPEAKER.test(agent) || (/^it$/iu.test(agent) && statement.claim.kind !== 'narrated');
  if ((own && statement.speaker === null) || (!own && NOBODY.test(agent))) return null;
  const of = own || OWN.test(agent) ? statement.speaker : null;
  const name = own ? story.speakers.nameOf(of ?? '') : agent;
  const words = new Set([...conceptsOf(wordsOf(name), NONE), ...initialsOf(name)]);
  const telling = new Set([...words].filter((concept) => doer.insists || !ANY.has(concept)));
  const people = new Set(of === null ? story.speakers.namedIn(name) : [of]);
  if (telling.size === 0 && people.size === 0) return null;
  const named = people.size > 0 || [...telling].some((concept) => story.names.has(concept));
  return { ...doer, statement, people, words: telling, unknown: !named && UNKNOWN.test(agent), named };
};

const doersIn: Reader<readonly [Statement, Doer]> = ({ statements }) =>
  statements.flatMap((statement): readonly (readonly [Statement, Doer])[] => {
    const { claim, negated } = statement;
    if (claim.stance === 'denies' || claim.stance === 'declines' || claim.place === 'headline') return [];
    const doer = doerIn(statement);
    return doer === null || (negated && !doer.insists) ? [] : [[statement, doer]];
  });

const onOneThing = ({ weight, weighed, names }: StoryFeatures, a: Done, b: Done): boolean => {
  const shared = [...a.things].filter((concept) => b.things.has(concept));
  if (shared.some((concept) => !names.has(concept) && weight(concept) >= LEAST * Math.log(1 + weighed))) return true;
  // Who insists that it was this party answers somebody.
  return (a.insists && b.insists) || a.bare || b.bare;
};

/** They may be one party under two names, or did it together. */
const mayBeOne = ({ speakers }: StoryFeatures, a: Done, b: Done): boolean =>
  !a.words.isDisjointFrom(b.words) ||
  !a.people.isDisjointFrom(b.people) ||
  [...a.people].some((x) => [...b.people].some((y) => speakers.speaksFor(x, y) || speakers.speaksFor(y, x))) ||
  // What one calls by name the other may call by its kind.
  (a.named !== b.named && !(a.unknown || b.unknown || a.insists || b.insists));

/** The one's own sentence tells of the other too. */
const tellsOfBoth = ({ speakers }: StoryFeatures, a: Done, b: Done): boolean =>
  [...a.people].some((person) => speakers.mentions(person, ownText(b.statement))) ||
  (a.words.size > 0 && a.words.isSubsetOf(ownConcepts(b.statement)));

const rivals = (story: StoryFeatures, a: Done, b: Done): number => {
  if (!independent(a.statement, b.statement) || !a.deeds.some((deed) => b.deeds.includes(deed))) return 0;
  if (a.marks !== b.marks || datesClash(a.statement, b.statement)) return 0;
  if (mayBeOne(story, a, b) || !onOneThing(story, a, b)) return 0;
  if (!(a.insists || b.insists) && (tellsOfBoth(story, a, b) || tellsOfBoth(story, b, a))) return 0;
  return a.insists || b.insists ? INSISTED : CERTAINTY;
};

export const doerDrafts = (story: StoryFeatures): readonly Draft[] => {
  const done = ofEachArticle(story, doersIn).flatMap(([statement, doer]) => partyOf(story, statement, doer) ?? []);
  const agree = (a: Done, b: Done): boolean => mayBeOne(story, a, b);
  return conflictGroups(done, (a, b) => rivals(story, a, b), agree).flatMap(
    ({ groups, closeness }): readonly Draft[] => {
      const origins = groups.map((group) => new Set(group.map(({ statement }) => statement.origin)));
      // A source that gives it to both tells of two deeds, or of one done together.
      const both = origins.some((one, at) => origins.slice(at + 1).some((other) => !one.isDisjointFrom(other)));
      if (groups.length < 2 || groups.length > MOST_PARTIES || both) return [];
      return [
        {
          type: 'attribution',
          question: questionOn(
            'Who did it',
            groups.flat().map(({ statement }) => statement),
          ),
          positions: groups.map((group) => ({ statements: group.map(({ statement }) => statement) })),
          why: 'One deed is given to different parties.',
          certainty: closeness,
        },
      ];
    },
  );
};
