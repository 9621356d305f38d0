/** How many: figures of one thing that no rounding, later hour or other unit explains. */
import type { Quantity } from '../../domain/quantity.ts';
import { measureOf, sameMeasure } from '../facts/measure.ts';
import { compatible } from '../facts/slots.ts';
import { cosine, sharedConcepts } from '../facts/weights.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { clip } from '../wording.ts';
import { stem } from '../words/stem.ts';
import { conceptOf } from '../words/synonyms.ts';
import type { Draft, FindKind } from './draft.ts';

/** Counts that move by the hour: a later figure is no other figure. */
const MOVING = new Set(
  [
    'dead',
    'deaths',
    'injured',
    'wounded',
    'missing',
    'evacuated',
    'arrested',
    'infected',
    'cases',
    'votes',
    'damaged',
    'rescued',
    'hospital',
    'casualties',
    'displaced',
    'homeless',
    'bodies',
    'victims',
    'customers',
    'counted',
  ].map(conceptOf),
);
const SAME_HOUR_MS = 3 * 3_600_000;
const LEAST_LIKE = 0.3;

interface Figure {
  readonly statement: Statement;
  readonly quantity: Quantity;
}

const published = (story: StoryFeatures, { claim }: Statement): number =>
  Date.parse(story.articles.get(claim.articleId)?.publishedAt ?? '');

const moves = ({ statement, quantity }: Figure): boolean =>
  MOVING.has(measureOf(quantity)) ||
  [...statement.concepts].some((concept) => MOVING.has(concept)) ||
  statement.words.some(({ key }) => stem(key) === 'toll');

/** Moving counts are compared within three hours only. */
const sameHour = (story: StoryFeatures, a: Figure, b: Figure): boolean =>
  !(moves(a) || moves(b)) || Math.abs(published(story, a.statement) - published(story, b.statement)) <= SAME_HOUR_MS;

const closeness = (story: StoryFeatures, a: Figure, b: Figure): number => {
  if (
    a.statement.origin === b.statement.origin ||
    !sameMeasure(a.quantity, b.quantity) ||
    compatible(a.quantity, b.quantity)
  )
    return 0;
  if (!sameHour(story, a, b)) return 0;
  if (sharedConcepts(a.statement.concepts, b.statement.concepts).length < 2) return 0;
  const near = cosine(a.statement.concepts, b.statement.concepts, story.weight);
  return near >= LEAST_LIKE ? near : 0;
};

/** Each source is taken at its word once: one that also gives the other's figure for the thing does not differ. */
const alsoGiven = (figures: readonly Figure[], { statement, quantity }: Figure, other: Figure): boolean =>
  figures.some(
    (figure) =>
      figure.statement.claim.articleId === statement.claim.articleId &&
      sameMeasure(figure.quantity, quantity) &&
      compatible(figure.quantity, other.quantity),
  );

export const numberDisagreements: FindKind = ({ story }) => {
  const figures = story.statements.flatMap((statement) =>
    statement.quantities.map((quantity) => ({ statement, quantity })),
  );
  const byMeasure = Map.groupBy(figures, ({ quantity }) => measureOf(quantity));
  const drafts: Draft[] = [];
  for (const [measure, list] of byMeasure) {
    if (measure === '') continue;
    for (const [at, a] of list.entries())
      for (const b of list.slice(at + 1)) {
        const near = closeness(story, a, b);
        if (near === 0 || alsoGiven(list, a, b) || alsoGiven(list, b, a)) continue;
        drafts.push({
          type: 'number',
          question: `How many: “${clip(a.statement.text, 110)}”?`,
          positions: [{ statements: [a.statement] }, { statements: [b.statement] }],
          why: 'The figures count one thing at one time, and no rounding or unit brings them together.',
          certainty: Math.min(0.95, 0.6 + 0.4 * near),
        });
      }
  }
  return drafts;
};
