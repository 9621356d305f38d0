/** At what hour: one happening that two sources put at times of one day too far apart to be one reading of the clock. */
import { disjoint } from '../../domain/interval.ts';
import { clockIn } from '../facts/clock.ts';
import { isMovingCount } from '../facts/moving-counts.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { FindKind } from './draft.ts';
import { independent } from './opposed.ts';

const clockOf = onceEach(({ text }) => clockIn(text));

interface Timed {
  readonly statement: Statement;
  readonly minute: number;
}

const APART = 12;
/** In reading order; the first of a large story. */
const MOST_TIMED = 200;
const LEAST_SHARED = 2;
const CERTAINTY = 0.8;

/** Two things in common, or one that the story does not speak of everywhere and a second in the sentences around. */
const oneHappening = ({ names, theme }: StoryFeatures, a: Statement, b: Statement): boolean => {
  if (a.date !== null && b.date !== null && disjoint(a.date, b.date)) return false;
  const common = (x: ReadonlySet<string>, y: ReadonlySet<string>): readonly string[] =>
    sharedConcepts(x, y).filter((concept) => !names.has(concept));
  const own = common(a.concepts, b.concepts);
  return (
    own.length >= LEAST_SHARED ||
    (own.some((concept) => !theme.has(concept)) && common(a.context, b.context).length >= LEAST_SHARED)
  );
};

const timedIn: Reader<Timed> = ({ statements }) =>
  statements.flatMap((statement): readonly Timed[] => {
    const minute = clockOf(statement);
    const usable =
      minute !== null &&
      !statement.negated &&
      !statement.quantities.some((quantity) => isMovingCount(quantity) || quantity.asOf !== undefined);
    return usable && statement.claim.stance !== 'denies' ? [{ statement, minute }] : [];
  });

export const clockDisagreements: FindKind = ({ story }) => {
  const timed = ofEachArticle(story, timedIn);
  const agree = (a: Timed, b: Timed): boolean => Math.abs(a.minute - b.minute) < APART;
  const about = (a: Timed, b: Timed): boolean => oneHappening(story, a.statement, b.statement);
  /** A source that also gives the other's time tells of two moments. */
  const givesBoth = (a: Timed, b: Timed): boolean =>
    timed.some((c) => c.statement.origin === a.statement.origin && about(c, a) && agree(c, b));
  const conflict = (a: Timed, b: Timed): number =>
    independent(a.statement, b.statement) && !agree(a, b) && about(a, b) && !givesBoth(a, b) && !givesBoth(b, a)
      ? CERTAINTY
      : 0;
  return conflictGroups(timed.slice(0, MOST_TIMED), conflict, agree).map(({ groups, closeness }) => ({
    type: 'date',
    question: questionOn(
      'At what hour was it',
      groups.flat().map(({ statement }) => statement),
    ),
    positions: groups.map((group) => ({ statements: group.map(({ statement }) => statement) })),
    why: 'The passages tell of one happening and put it at different hours.',
    certainty: closeness,
  }));
};
