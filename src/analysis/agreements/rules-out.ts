/** What keeps two statements from saying one thing: polarity, manner, firmness, dates, figures. */

import { compatible, datesClash, figuresClash } from '../facts/slots.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';

const HEDGE = screened(
  /\b(?:may|might|whether|if|unless|possibly|perhaps|allegedly|suspect(?:s|ed)?|suggest(?:s|ed)?|hint(?:s|ed)?|could(?! not)|looking (?:at|into)|not yet|believed to|thought to|feared|likely|probably)\b/iu,
);
/** "Failed" and "without" may stand beside the point. */
const NOT = screened(/\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot)\b|n[’']t\b/iu);
const SETTLED = screened(/\b(?:confirm(?:s|ed)?|prove[sdn]?|established)\b/iu);
const ASKS = screened(/\?["”’)]*$/u);

const COMMENT = conceptOf('comment');

type Manner = 'silence' | 'denial' | 'assertion';

const mannerOf = onceEach(({ claim: { stance }, negated, concepts }): Manner => {
  if (stance === 'declines' || (negated && concepts.has(COMMENT))) return 'silence';
  return stance === 'denies' ? 'denial' : 'assertion';
});

/** A denial of what is so, and what is plainly said not to be so, are one. */
export const saysNo = onceEach((one) => mannerOf(one) === 'denial' || (one.negated && NOT.test(one.text)));

const hedged = onceEach(({ claim, text }) => claim.stance === 'hints' || HEDGE.test(text));

const firm = onceEach(({ claim, text }) => claim.stance === 'confirms' || SETTLED.test(text));

/** Nothing is told by a question. */
export const tells = onceEach(({ sentence, text }) => !ASKS.test(text) && !ASKS.test(sentence.text));

/** One figure each, and not the same: whatever is counted, it is counted otherwise. */
const figuresDiffer = ({ quantities: [x, ...more] }: Statement, { quantities: [y, ...others] }: Statement): boolean =>
  x !== undefined && y !== undefined && more.length + others.length === 0 && x.unit === y.unit && !compatible(x, y);

export const ruledOut = (a: Statement, b: Statement): boolean =>
  (mannerOf(a) === 'silence') !== (mannerOf(b) === 'silence') ||
  (mannerOf(a) !== 'silence' && saysNo(a) !== saysNo(b)) ||
  (hedged(a) && firm(b)) ||
  (firm(a) && hedged(b)) ||
  datesClash(a, b) ||
  figuresClash(a, b) ||
  // What is cited is the whole passage: one that gives another figure beside the clause bears nothing out.
  figuresClash(a.claim, b.claim) ||
  figuresDiffer(a, b);

/** One source leaves open what the other states. */
export const lessFirm = (a: Statement, b: Statement): boolean => hedged(a) !== hedged(b);
