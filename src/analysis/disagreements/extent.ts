/** How far it goes: kept within a bound to one source, past it to another; a part of them or all; mostly these or mostly those. */
import { dayNumber } from '../../domain/interval.ts';
import { overtaken } from '../facts/overtaken.ts';
import { containment, cosine, sharedConcepts } from '../facts/weights.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import type { Draft, FindKind } from './draft.ts';
import { independent, type Matter, setAgainst } from './opposed.ts';
import { type Extent, extentBy, type Measure } from './read-extent.ts';

interface Told {
  readonly type: Draft['type'];
  readonly question: string;
  readonly why: string;
  readonly most: number;
}

const TOLD: Readonly<Record<Measure, Told>> = {
  bound: {
    type: 'scope',
    question: 'How far does it go',
    why: 'One source limits it to one place, thing or kind; another tells of several or all.',
    most: 1,
  },
  share: {
    type: 'number',
    question: 'Some or all of them',
    why: 'One source counts a part of them, another all of them.',
    most: Number.POSITIVE_INFINITY,
  },
  spread: {
    type: 'target',
    question: 'How far did it come',
    why: 'One source has it kept within bounds, another got out among people or over a border.',
    most: 1,
  },
  past: {
    type: 'scope',
    question: 'How far had it gone before',
    why: 'One source says that the earlier ones were limited to one field; another tells of earlier ones elsewhere.',
    most: 1,
  },
  most: {
    type: 'target',
    question: 'Who are most of them',
    why: 'Each source gives another kind of people as most of those concerned.',
    most: Number.POSITIVE_INFINITY,
  },
};

/** What the limit is set to is the story's own event. */
const OF_IT =
  /\b(?:it|this|that|the (?:matter|damage|problem|breach|incident|attack|order|leak|fault|outbreak|recall|affair|case))\b/iu;
const LEAST = 0.15;
const OF_THE_STORY = 0.2;
const OLD_DAYS = 20;

const shares = ({ names }: StoryFeatures, a: Statement, b: Statement): readonly string[] =>
  sharedConcepts(a.context, b.context).filter((concept) => !names.has(concept));

const onOneMatter = (story: StoryFeatures, one: Statement, other: Statement): number => {
  const { theme, names, weight } = story;
  const shared = shares(story, one, other);
  const near = Math.max(
    containment(one.concepts, other.context, weight),
    containment(one.context, other.concepts, weight),
  );
  if (shared.length >= 2 && near >= LEAST) return near;
  const onTheme = [...other.context].some((concept) => theme.has(concept) && !names.has(concept));
  return OF_IT.test(one.text) && onTheme && shared.length >= 1 ? OF_THE_STORY : 0;
};

const ofNow = ({ articles }: StoryFeatures, { claim, date }: Statement): boolean => {
  const published = articles.get(claim.articleId)?.publishedAt?.slice(0, 10);
  return date === null || published === undefined || dayNumber(date.to) >= dayNumber(published) - OLD_DAYS;
};

/** Whether two extents by one measure are extents of one thing: how nearly, 0 to 1. */
const ofOneThing = (story: StoryFeatures, [a, x]: Read, [b, y]: Read): number => {
  switch (x.measure) {
    case 'bound':
      return onOneMatter(story, a, b);
    // "Eight of nine states" and "all five states" are other states.
    case 'share':
      return x.of.isSubsetOf(y.of) && (x.whole === null || y.whole === null || x.whole === y.whole)
        ? Number(sharedConcepts(a.context, b.context).length >= 2)
        : 0;
    case 'spread':
      return ofNow(story, a) && ofNow(story, b) ? 0.4 : 0;
    case 'past': {
      const shared = [...y.of].filter((concept) => x.of.has(concept) && !story.names.has(concept));
      return shared.length === 0 ? 0 : Math.max(0.3, cosine(a.concepts, b.concepts, story.weight));
    }
    case 'most':
      return x.whole === y.whole && x.of.isDisjointFrom(b.context) && y.of.isDisjointFrom(a.context) ? 0.5 : 0;
  }
};

type Read = readonly [Statement, Extent];

const readBy =
  (measure: Measure): Reader<Read> =>
  ({ statements }) =>
    statements.flatMap((one): readonly Read[] => {
      const extent = ['declines', 'denies'].includes(one.claim.stance) ? null : extentBy(one, measure);
      return extent === null ? [] : [[one, extent]];
    });

const MEASURES = Object.keys(TOLD) as readonly Measure[];
const READERS = new Map(MEASURES.map((measure) => [measure, readBy(measure)]));

const mattersBy = (story: StoryFeatures, measure: Measure, reader: Reader<Read>): readonly Matter[] => {
  const read = ofEachArticle(story, reader);
  const extents = new Map(read);
  const pole = (reach: Extent['reach']) =>
    read.filter(([, extent]) => extent.reach === reach).map(([statement]) => statement);
  const [within, beyond] = [pole('within'), measure === 'most' ? pole('within') : pole('beyond')];
  // A source that tells of both speaks of two things, or of before and after.
  const both = new Set(within.map(({ origin }) => origin)).intersection(new Set(beyond.map(({ origin }) => origin)));
  const mixed = measure === 'spread' || measure === 'past';
  const about = (one: Statement, other: Statement): number => {
    const [x, y] = [extents.get(one), extents.get(other)];
    if (x === undefined || y === undefined || !independent(one, other)) return 0;
    // "Had not reached the sea" on Monday, "reached the sea on Wednesday": the news has moved on.
    if (overtaken(story, one, other)) return 0;
    if (mixed && (both.has(one.origin) || both.has(other.origin))) return 0;
    return ofOneThing(story, [one, x], [other, y]);
  };
  return setAgainst(within, beyond, about, story.weight);
};

export const extentDisagreements: FindKind = ({ story }) =>
  [...READERS].flatMap(([measure, reader]) => {
    const { type, question, why, most } = TOLD[measure];
    return mattersBy(story, measure, reader)
      .slice(0, most)
      .map(({ left, right, closeness }) => ({
        type,
        question: questionOn(question, left),
        positions: [{ statements: left }, { statements: right }],
        why,
        certainty: Math.min(0.8, 0.5 + 0.4 * closeness),
      }));
  });
