/** How often somebody did it: two counters of one deed of one doer, one by the verb, the other by the noun or by the figure alone. */
import { disjoint } from '../../domain/interval.ts';
import { type CountedDeed, countedDeedIn } from '../facts/counted-deeds.ts';
import { longBetween } from '../facts/long-between.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import type { Statement } from '../features/statement.ts';
import { questionOn } from '../passages.ts';
import { likeDeed } from '../words/deed-classes.ts';
import { screened } from '../words/screened.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { FindKind } from './draft.ts';
import { WHY } from './number.ts';
import { independent } from './opposed.ts';

interface Counted extends CountedDeed {
  readonly statement: Statement;
}

/** A count that runs on to the day of the text. */
const RUNNING = screened(/\b(?:since|so far|until now|to date|up to now)\b/iu);
const CERTAINTY = 0.8;

const countedIn: Reader<Counted> = ({ statements }) =>
  statements.flatMap((statement): readonly Counted[] => {
    const { claim, negated } = statement;
    const counted = negated || claim.place !== 'body' || claim.stance === 'denies' ? null : countedDeedIn(statement);
    return counted === null ? [] : [{ ...counted, statement }];
  });

const sameDays = ({ statement: a }: Counted, { statement: b }: Counted): boolean =>
  a.date === null ||
  b.date === null ||
  !disjoint(a.date, b.date) ||
  [a, b].every(({ sentence }) => RUNNING.test(sentence.text));

export const countedDeeds: FindKind = ({ story }) => {
  const counted = ofEachArticle(story, countedIn);
  const rival = (a: Counted, b: Counted): boolean =>
    likeDeed(a.deed, b.deed) &&
    a.count !== b.count &&
    independent(a.statement, b.statement) &&
    !a.by.isDisjointFrom(b.by) &&
    !(a.to.size > 0 && b.to.size > 0 && a.to.isDisjointFrom(b.to)) &&
    sameDays(a, b) &&
    !longBetween(a.statement, b.statement);
  const agree = (a: Counted, b: Counted): boolean => a.count === b.count;
  return conflictGroups(counted, (a, b) => (rival(a, b) ? CERTAINTY : 0), agree).map(({ groups, closeness }) => ({
    type: 'number',
    question: questionOn(
      'How often',
      groups.flat().map(({ statement }) => statement),
    ),
    positions: groups.map((group) => ({ statements: group.map(({ statement }) => statement) })),
    why: WHY,
    certainty: closeness,
  }));
};
