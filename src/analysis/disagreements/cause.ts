/** Why it happened, and who or what is blamed: one effect with causes that do not meet. */

import { otherSubjects } from '../facts/other-subjects.ts';
import { sharedConcepts, sharedWeight, totalWeight } from '../facts/weights.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { conceptOf } from '../words/synonyms.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { FindKind } from './draft.ts';
import { type CauseAndEffect, COLLAPSED, readCause } from './read-cause.ts';

const LEAST_EFFECT = 0.25;
/** Where the sign alone does not tell. */
const LEAST_WEAK = 0.36;
/** Where the effects have one word in common, and no second. */
const LEAST_BY_ONE = 0.45;
const MOST_THINGS = 4;
const OF_THE_MATTER = 0.4;
/** Words for the matter at hand that name no effect. */
const VAGUE = new Set(
  ['trouble', 'problem', 'incident', 'matter', 'affair', 'disaster', 'tragedy', 'it'].map(conceptOf),
);

/** What one sentence gives as the cause of what. */
interface Caused extends CauseAndEffect {
  /** The clauses of the sentence. */
  readonly statements: readonly Statement[];
  readonly speakers: readonly string[];
}

const causedBy = (statements: readonly Statement[]): readonly Caused[] => {
  const [first] = statements;
  const usable = statements.filter(
    ({ claim }) => claim.stance !== 'declines' && claim.stance !== 'denies' && claim.place === 'body',
  );
  const read = first === undefined || usable.length === 0 ? null : readCause(first);
  if (read === null) return [];
  return [{ statements: usable, speakers: usable.flatMap(({ speaker }) => speaker ?? []), ...read }];
};

const causedIn: Reader<Caused> = ({ statements }) =>
  [...Map.groupBy(statements, ({ sentence }) => sentence.start).values()].flatMap(causedBy);

/** Words that any effect may hold. */
const ANY = new Set(
  'happen occur people thing way lot time one year day make get take say know think want need go come give put see work part place man woman better well back'
    .split(' ')
    .map(conceptOf),
);
const TELLING = 0.5;
const tellsOne = ({ weight, weighed }: StoryFeatures, concept: string): boolean =>
  !ANY.has(concept) && weight(concept) >= TELLING * Math.log(1 + weighed);

/** What the effect is, by words that name something. */
type Things = (caused: Caused) => readonly string[];

/** Tells of the matter at hand, whatever brought it about. */
const isOfTheMatter = ({ theme }: StoryFeatures, named: readonly string[]): boolean =>
  named.length === 0 || (named.length <= MOST_THINGS && named.some((concept) => theme.has(concept)));

const isTelling = (story: StoryFeatures, concept: string): boolean =>
  story.theme.has(concept) || tellsOne(story, concept);

/** What befalls many in many ways: two deaths are two effects, unless all of the story is about them. */
const BEFALLS = new Set('die injure hurt wound sick arrest charge convict resign'.split(' ').map(conceptOf));

/** False: the effects have one plain word in common, and it is no more than what may befall anybody, or a small part of what is told. */
const chiefly = ({ names, theme }: StoryFeatures, a: Caused, b: Caused, near: number): boolean => {
  const common = sharedConcepts(a.effect, b.effect).filter((concept) => !ANY.has(concept));
  const [one = '', ...more] = common;
  if (more.length > 0 || names.has(one)) return true;
  return (near >= LEAST_BY_ONE && !BEFALLS.has(one)) || (theme.has(one) && (a.ofTheMatter || b.ofTheMatter));
};

const closeness = (story: StoryFeatures, things: Things, a: Caused, b: Caused): number => {
  const { weight, speakers } = story;
  const [x, y] = [a.statements[0], b.statements[0]];
  if (x === undefined || y === undefined || x.origin === y.origin || a.cause.size === 0 || b.cause.size === 0) return 0;
  // Both answer what brought the matter at hand about: what cost one of its people the post is a cause of something else.
  const few = [a, b].every((one) => one.ofTheMatter && things(one).length < MOST_THINGS);
  const ofTheMatter = few && [a, b].every((one) => isOfTheMatter(story, things(one)));
  if (!ofTheMatter && !sharedConcepts(a.effect, b.effect).some((concept) => isTelling(story, concept))) return 0;
  if (!a.cause.isDisjointFrom(b.cause) || otherSubjects(story, x, y)) return 0;
  if (a.speakers.some((one) => b.speakers.some((other) => speakers.speaksFor(one, other)))) return 0;
  if (ofTheMatter) return OF_THE_MATTER;
  const near =
    sharedWeight(a.effect, b.effect, weight) / Math.min(totalWeight(a.effect, weight), totalWeight(b.effect, weight));
  if (!chiefly(story, a, b, near)) return 0;
  return near >= (a.weak || b.weak ? LEAST_WEAK : LEAST_EFFECT) ? near : 0;
};

export const causeDisagreements: FindKind = ({ story }) => {
  const caused = ofEachArticle(story, causedIn);
  const named = new Map(
    caused.map((one) => [one, [...one.effect].filter((concept) => !story.names.has(concept) && !VAGUE.has(concept))]),
  );
  const things: Things = (one) => named.get(one) ?? [];
  const conflict = (a: Caused, b: Caused): number => closeness(story, things, a, b);
  const agree = (a: Caused, b: Caused): boolean => !a.cause.isDisjointFrom(b.cause);
  return conflictGroups(caused, conflict, agree, {
    ...{ story, name: 'cause' },
    // It stands for words that the sentences may not hold.
    given: String(story.names.has(COLLAPSED)),
    sharing: (one) =>
      one.ofTheMatter && things(one).length < MOST_THINGS && isOfTheMatter(story, things(one))
        ? null
        : [...one.effect].filter((concept) => isTelling(story, concept)),
  })
    .filter(({ groups }) => groups.length > 1)
    .map(({ groups, closeness: near }) => ({
      type: 'cause',
      question: questionOn(
        'What brought it about',
        groups.flat().flatMap(({ statements }) => statements),
      ),
      positions: groups.map((group) => ({ statements: group.flatMap(({ statements }) => statements) })),
      why: 'The passages give one effect causes that have nothing in common.',
      certainty: Math.min(0.9, 0.5 + 0.5 * near),
    }));
};
