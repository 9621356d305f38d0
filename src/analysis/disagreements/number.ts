/** How many: figures of one thing that no rounding, later hour or other unit explains. */
import { dayNumber, disjoint } from '../../domain/interval.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { hourStated } from '../facts/as-of.ts';
import { measureOf, sameMeasure } from '../facts/measure.ts';
import { isMovingCount, MOVING_COUNTS } from '../facts/moving-counts.ts';
import { isTurnout } from '../facts/share-of-votes.ts';
import { compatible } from '../facts/slots.ts';
import { cosine, sharedConcepts } from '../facts/weights.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { clip, sentenceCase } from '../wording.ts';
import { conceptOf } from '../words/synonyms.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { Draft, FindKind } from './draft.ts';

/** Units that say by themselves what is counted. */
const TELLING_UNITS = new Set([
  ...MOVING_COUNTS,
  ...['arrested', 'arrests', 'years-old', 'killed', 'wounded'].map(conceptOf),
]);
/** Units so common that the words around them must say what is counted. */
const BARE_UNITS = new Set(
  ['percent', 'people', 'time', 'length', 'year', 'month', 'usd', 'eur', 'gbp', 'metre'].map(conceptOf),
);
const SAME_HOUR_MS = 3 * 3_600_000;
const BACKGROUND_DAYS = 30;

interface Figure {
  readonly statement: Statement;
  readonly quantity: Quantity;
}

const published = ({ articles }: StoryFeatures, { claim }: Statement): string | null =>
  articles.get(claim.articleId)?.publishedAt ?? null;

/** "The lowest since 1979", "more than in 2021": the year is what the figure is held against. */
const HELD_AGAINST = /\b(?:since|than|unlike|compared)\b[^,.;]{0,40}$/iu;

const yardstick = ({ text, date }: Statement): boolean => {
  const at = date === null ? -1 : text.toLowerCase().indexOf(date.expression.toLowerCase());
  return at > 0 && HELD_AGAINST.test(text.slice(Math.max(0, at - 60), at));
};

/** Figures of long past events are compared with each other only. */
const ofBackground = (story: StoryFeatures, { statement }: Figure): boolean => {
  const day = published(story, statement)?.slice(0, 10);
  return (
    statement.date !== null &&
    day !== undefined &&
    dayNumber(statement.date.to) < dayNumber(day) - BACKGROUND_DAYS &&
    !yardstick(statement)
  );
};

const daysApart = (a: Statement, b: Statement): boolean =>
  !a.datesSpeech && !b.datesSpeech && a.date !== null && b.date !== null && disjoint(a.date, b.date);

/** "By now", "so far": whatever is counted, the count goes on. */
const GOING_ON = /\b(?:by now|so far|to date|until now|as yet|at the last count)\b/iu;

const moves = ({ statement, quantity }: Figure): boolean => isMovingCount(quantity) || GOING_ON.test(statement.text);

const hourOf = ({ statement }: Figure): string | null =>
  hourStated(statement.text) ?? hourStated(statement.claim.evidence.text);

/** Moving counts are compared where both name one hour, or where they were published within three hours. */
const sameTime = (story: StoryFeatures, a: Figure, b: Figure): boolean => {
  if (!moves(a) && !moves(b)) return true;
  if (daysApart(a.statement, b.statement)) return false;
  const [x, y] = [a, b].map(hourOf);
  if (x !== null && y !== null && x !== undefined && y !== undefined) return x === y;
  const [p, q] = [published(story, a.statement), published(story, b.statement)];
  return p !== null && q !== null && Math.abs(Date.parse(p) - Date.parse(q)) <= SAME_HOUR_MS;
};

const turnsOut = ({ statement, quantity }: Figure): boolean => isTurnout(measureOf(quantity), statement.text);

const closeness = (story: StoryFeatures, a: Figure, b: Figure): number => {
  if (
    a.statement.origin === b.statement.origin ||
    !sameMeasure(a.quantity, b.quantity) ||
    compatible(a.quantity, b.quantity)
  )
    return 0;
  if (!sameTime(story, a, b) || ofBackground(story, a) !== ofBackground(story, b)) return 0;
  const measure = measureOf(a.quantity);
  if (turnsOut(a) || turnsOut(b)) return turnsOut(a) && turnsOut(b) ? 0.5 : 0;
  const shared = sharedConcepts(a.statement.concepts, b.statement.concepts).filter((concept) => concept !== measure);
  const near = cosine(a.statement.concepts, b.statement.concepts, story.weight);
  if (TELLING_UNITS.has(measure))
    return a.statement.concepts.has(measure) || shared.length > 0 ? Math.max(0.4, near) : 0;
  const least = BARE_UNITS.has(measure) ? 2 : 1;
  return shared.length >= least && near >= 0.25 ? near : 0;
};

/** A source that also gives the other's figure for the thing does not differ from it. */
const alsoGiven = (
  story: StoryFeatures,
  figures: readonly Figure[],
  { statement, quantity }: Figure,
  other: Figure,
): boolean =>
  figures.some(
    (figure) =>
      sameTime(story, figure, other) &&
      figure.statement.claim.articleId === statement.claim.articleId &&
      sameMeasure(figure.quantity, quantity) &&
      turnsOut(figure) === turnsOut(other) &&
      ofBackground(story, figure) === ofBackground(story, other) &&
      compatible(figure.quantity, other.quantity),
  );

/** The very words of the figure. */
const figureOf = (figure: Figure | undefined): string => {
  if (figure === undefined) return '';
  const { claim } = figure.statement;
  const { start, end } = figure.quantity.span;
  return sentenceCase(clip(claim.evidence.text.slice(start - claim.evidence.start, end - claim.evidence.start)));
};

const conflictsIn = (story: StoryFeatures, list: readonly Figure[]): readonly Draft[] => {
  const conflict = (a: Figure, b: Figure): number => {
    const near = closeness(story, a, b);
    return near === 0 || alsoGiven(story, list, a, b) || alsoGiven(story, list, b, a) ? 0 : near;
  };
  const agree = (a: Figure, b: Figure): boolean => compatible(a.quantity, b.quantity);
  return conflictGroups(list, conflict, agree).map(({ groups, closeness: near }) => ({
    type: 'number',
    question: questionOn(
      'How many',
      groups.flat().map(({ statement }) => statement),
    ),
    positions: groups.map((group) => ({
      words: figureOf(group[0]),
      statements: group.map(({ statement }) => statement),
    })),
    why: 'The figures count one thing at one time, and no rounding or unit brings them together.',
    certainty: Math.min(0.95, 0.6 + 0.4 * near),
  }));
};

export const numberDisagreements: FindKind = ({ story }) => {
  const figures = story.statements.flatMap((statement) =>
    statement.quantities.map((quantity) => ({ statement, quantity })),
  );
  return [...Map.groupBy(figures, ({ quantity }) => measureOf(quantity))].flatMap(([measure, list]) =>
    measure === '' ? [] : conflictsIn(story, list),
  );
};
