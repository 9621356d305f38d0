/**
 * Tolls that rose from one day to the next. `number` leaves them out, for a toll told later is no rival of the one told before; a
 * reader must learn of them all the same. Only what counts one thing by its words, once in each article. Pure.
 */
import type { Article } from '../domain/article.ts';
import { type Claim, isUnstated } from '../domain/claim.ts';
import { type Disagreement, isProposed } from '../domain/disagreement.ts';
import type { MovedFigure } from '../domain/moved-figure.ts';
import { daysApart, isRising, ofAPart, ofBackground, sameDays } from './disagreements/figure-time.ts';
import type { Figure } from './facts/figure.ts';
import { bounds, measureOf } from './facts/measure.ts';
import { otherSubjects } from './facts/other-subjects.ts';
import { compatible } from './facts/slots.ts';
import { sharedConcepts } from './facts/weights.ts';
import type { Statement } from './features/statement.ts';
import { type StoryFeatures, storyFeatures } from './features/story-features.ts';
import { conceptOf } from './words/synonyms.ts';

interface Told extends Figure {
  readonly publishedAt: string;
}

/** Texts of one hour stand side by side: what they differ in is a disagreement. */
const LATER_MS = 3 * 3_600_000;
/** A figure so many times the other counts another thing. */
const MOST_TIMES = 3;
/** Of each measure the figures published last. */
const LOOKED_AT = 200;
const LEAST_SHARED = 2;
const SUPPOSED = /\b(?:could|may|might|would|if|fear(?:s|ed)?|risk\w*|expect\w*|unless|nearly|almost)\b/iu;
/** What any toll may be told with. */
const EMPTY = new Set(
  'people person say monday tuesday wednesday thursday friday saturday sunday morning night day official officials'
    .split(' ')
    .map(conceptOf),
);

const counts = ({ statement, quantity }: Figure): boolean =>
  isRising(quantity) &&
  quantity.sense === undefined &&
  quantity.partOf === undefined &&
  quantity.min !== null &&
  quantity.min > 0 &&
  statement.claim.stance !== 'denies' &&
  !statement.negated &&
  !SUPPOSED.test(statement.text) &&
  !ofAPart(statement);

const about = ({ statement, quantity }: Figure): ReadonlySet<string> =>
  new Set([...statement.context].filter((concept) => !EMPTY.has(concept) && concept !== measureOf(quantity)));

const ofOneThing = (story: StoryFeatures, a: Told, b: Told): boolean => {
  const [x, y]: readonly [Statement, Statement] = [a.statement, b.statement];
  const [few, many] = [a.quantity, b.quantity].map(bounds).toSorted((p, q) => p.min - q.min);
  if (few === undefined || many === undefined || many.min > MOST_TIMES * Math.max(few.min, 1)) return false;
  if (daysApart(x, y) || otherSubjects(story, x, y)) return false;
  return sharedConcepts(about(a), about(b)).length >= (sameDays(x, y) ? 1 : LEAST_SHARED);
};

/** An article that gives two figures counts two things. */
const onceInEach = (list: readonly Told[]): readonly Told[] => {
  const given = Map.groupBy(list, ({ statement }) => statement.claim.articleId);
  return list.filter(({ statement, quantity }) =>
    given.get(statement.claim.articleId)?.every((other) => compatible(other.quantity, quantity)),
  );
};

const grouped = (story: StoryFeatures, list: readonly Told[]): readonly (readonly Told[])[] => {
  const groups: Told[][] = [];
  for (const one of list) {
    const own = groups.find((group) => group.every((other) => ofOneThing(story, other, one)));
    if (own === undefined) groups.push([one]);
    else own.push(one);
  }
  return groups;
};

/** Whether some text gives more than another did hours before. */
const rises = (group: readonly Told[]): boolean =>
  group.some((late) =>
    group.some(
      (early) =>
        Date.parse(late.publishedAt) - Date.parse(early.publishedAt) > LATER_MS &&
        bounds(late.quantity).min > bounds(early.quantity).max,
    ),
  );

const wordsOf = ({ statement: { claim }, quantity: { span } }: Figure): string =>
  claim.evidence.text.slice(span.start - claim.evidence.start, span.end - claim.evidence.start);

const movedIn = (group: readonly Told[]): MovedFigure | null => {
  const [first] = group;
  if (first === undefined || !rises(group)) return null;
  const steps: Told[][] = [];
  for (const one of group) {
    const same = steps.find(([other]) => other !== undefined && compatible(other.quantity, one.quantity));
    if (same === undefined) steps.push([one]);
    else same.push(one);
  }
  return {
    unit: first.quantity.unit,
    steps: steps.flatMap((step) => {
      const [told] = step;
      const claims = [...new Set(step.map(({ statement }) => statement.claim))];
      return told === undefined ? [] : [{ words: wordsOf(told), day: told.publishedAt.slice(0, 10), claims }];
    }),
  };
};

/** All its figures stand against each other already. */
const isListed = ({ steps }: MovedFigure, found: Disagreement): boolean =>
  found.type === 'number' &&
  !isProposed(found) &&
  steps.every(({ claims }) => claims.some(({ id }) => found.sides.some(({ claimIds }) => claimIds.includes(id))));

const byPublication = (a: Told, b: Told): number =>
  Date.parse(a.publishedAt) - Date.parse(b.publishedAt) ||
  bounds(a.quantity).min - bounds(b.quantity).min ||
  (a.statement.claim.id < b.statement.claim.id ? -1 : 1);

/** `claims`: of the story, or those of them that tell of the dead and the hurt; `found`: what is listed of it. */
export const movedFigures = (
  articles: readonly Article[],
  claims: readonly Claim[],
  found: readonly Disagreement[],
): readonly MovedFigure[] => {
  const dated = new Map(
    articles.flatMap(({ id, publishedAt, copyOf }): [string, string][] =>
      publishedAt === null || copyOf !== null ? [] : [[id, publishedAt]],
    ),
  );
  const telling = claims.filter(
    (claim) =>
      claim.place === 'body' && dated.has(claim.articleId) && !isUnstated(claim) && claim.quantities.some(isRising),
  );
  if (new Set(telling.map(({ articleId }) => articleId)).size < 2) return [];
  const story = storyFeatures(articles, telling, []);
  const figures = story.statements
    .flatMap((statement) =>
      statement.quantities.map((quantity): Told => {
        const publishedAt = dated.get(statement.claim.articleId) ?? '';
        return { statement, quantity, publishedAt };
      }),
    )
    .filter((figure) => counts(figure) && !ofBackground(figure))
    .toSorted(byPublication);
  return [...Map.groupBy(figures, ({ quantity }) => measureOf(quantity))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => grouped(story, onceInEach(list).slice(-LOOKED_AT)))
    .flatMap((group) => movedIn(group) ?? [])
    .filter((moved) => !found.some((one) => isListed(moved, one)));
};
