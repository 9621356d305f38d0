/** Who did it: one deed on one thing, given to parties that cannot be one, in texts of different origin. */
import { datesClash } from '../facts/slots.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { Draft } from './draft.ts';
import { independent } from './opposed.ts';
import { type Called, otherNames } from './other-names.ts';
import { mayBeOne, type Naming, namingOf, type Party, partyOf, tellsOf } from './parties.ts';
import { type Doer, doersIn } from './read-doers.ts';

interface Done extends Doer, Party {}

const LEAST = 0.4;
const CERTAINTY = 0.7;
const INSISTED = 0.8;
const MOST_PARTIES = 3;

interface Told {
  readonly doer: Doer;
  readonly naming: Naming;
}

const toldIn: Reader<Told> = ({ statements }, story) =>
  statements.flatMap((statement): readonly Told[] => {
    const { claim, negated } = statement;
    if (claim.stance === 'denies' || claim.stance === 'declines' || claim.place === 'headline') return [];
    return doersIn(statement).flatMap((doer) => {
      if (negated && !doer.insists) return [];
      const naming = namingOf(story, statement, doer.agent, doer.also, doer.insists);
      return naming === null ? [] : [{ doer, naming }];
    });
  });

const stressed = (one: Done): boolean => one.insists || one.told;

const oneDeed = (a: Done, b: Done): boolean =>
  a.deeds.some((deed) => b.deeds.includes(deed)) || (stressed(a) && stressed(b) && !a.acts.isDisjointFrom(b.acts));

/** Of these `oneDeed` asks for one in common; of two one at least is stressed. */
const holds = (one: Done): readonly string[] =>
  stressed(one) ? [...one.deeds.map(String), ...one.acts] : one.deeds.map((deed) => `plain ${deed}`);

const seeks = (one: Done): readonly string[] =>
  stressed(one) ? [...holds(one), ...one.deeds.map((deed) => `plain ${deed}`)] : one.deeds.map(String);

/** Done to what the story is about. */
const onMatter = (theme: ReadonlySet<string>, { things, bare }: Done): boolean => bare || !things.isDisjointFrom(theme);

const onOneThing = ({ weight, weighed, names, theme }: StoryFeatures, a: Done, b: Done): boolean => {
  const shared = [...a.things].filter((concept) => b.things.has(concept));
  if (shared.some((concept) => !names.has(concept) && weight(concept) >= LEAST * Math.log(1 + weighed))) return true;
  // Of deeds that are only alike the thing must be the very same.
  if (!a.deeds.some((deed) => b.deeds.includes(deed))) return false;
  if ((a.insists && a.bare && onMatter(theme, b)) || (b.insists && b.bare && onMatter(theme, a))) return true;
  if (!stressed(a) || !stressed(b)) return false;
  if (!a.kinds.isDisjointFrom(b.kinds)) return true;
  // Who insists that it was this party answers somebody.
  if ((a.insists && b.insists) || ((a.bare || b.bare) && (a.insists || b.insists)) || (a.bare && b.bare)) return true;
  return !a.things.isDisjointFrom(theme) && !b.things.isDisjointFrom(theme);
};

/** The second goal is not the first; the first shot may be the shot. */
const otherMark = (a: Done, b: Done): boolean =>
  a.marks !== b.marks &&
  !(
    stressed(a) &&
    stressed(b) &&
    [a, b].every(({ marks }) => /^(?:first)?$/u.test(marks)) &&
    (a.bare === b.bare || (a.insists && b.insists))
  );

const rivals = (story: StoryFeatures, a: Done, b: Done): number => {
  // What most pairs fail on comes first.
  if (!(stressed(a) || stressed(b)) || !independent(a.statement, b.statement) || !oneDeed(a, b)) return 0;
  if (otherMark(a, b) || datesClash(a.statement, b.statement)) return 0;
  if (mayBeOne(story, a, b, a.insists && b.insists) || !onOneThing(story, a, b)) return 0;
  if (!(a.insists || b.insists) && (tellsOf(story, a, b) || tellsOf(story, b, a))) return 0;
  return a.insists || b.insists ? INSISTED : CERTAINTY;
};

/** The very same object while its party is. */
const known = new WeakMap<Party, Done>();

const doneBy = (story: StoryFeatures, { doer, naming }: Told, called: Called): Done | null => {
  const party = partyOf(story, naming, called);
  if (party === null) return null;
  const done = known.get(party) ?? { ...doer, ...party };
  known.set(party, done);
  return done;
};

export const doerDrafts = (story: StoryFeatures): readonly Draft[] => {
  const called = otherNames(story);
  const done = ofEachArticle(story, toldIn).flatMap((told) => doneBy(story, told, called) ?? []);
  const agree = (a: Done, b: Done): boolean => mayBeOne(story, a, b);
  const kept = { story, name: 'doers', sharing: holds, seeking: seeks };
  return conflictGroups(done, (a, b) => rivals(story, a, b), agree, kept).flatMap(
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
