/** Figures of one unit that measure two things by the words around them: ages of two people, a price on the market and a price that is offered. */
import type { Quantity } from '../../domain/quantity.ts';
import type { Statement } from '../features/statement.ts';
import { conceptOf } from '../words/synonyms.ts';
import { measureOf } from './measure.ts';

const AGE = conceptOf('years-old');
const OF_WHOM =
  /^[\s-]*(?:\p{Ll}+[\s-]){0,2}?(man|woman|boy|girl|mother|father|driver|student|pupil|officer|worker)s?\b/iu;
/** Where shares are traded. */
const ON_THE_MARKET =
  /\b(?:clos(?:e|ed|ing)|traded|trading|opened|touched|ended|stood|rose|fell|gained|gave up|jumped|slid)\b[^.;]{0,40}\bat\b|\bshare price\b|\bstock exchange\b/iu;

/** "A 41-year-old woman", "a 33-year-old man": whose age it is. */
const ageOf = ({ claim: { evidence } }: Statement, { span }: Quantity): string | null =>
  OF_WHOM.exec(evidence.text.slice(span.end - evidence.start))?.[1]?.toLowerCase() ?? null;

export interface Counted {
  readonly statement: Statement;
  readonly quantity: Quantity;
}

/** Of two figures of one measure. */
export const otherThings = (a: Counted, b: Counted): boolean => {
  const measure = measureOf(a.quantity);
  if (measure === AGE) return ageOf(a.statement, a.quantity) !== ageOf(b.statement, b.quantity);
  const isPrice = /^[A-Z]{3}$|^(?:pence|cents)$/u.test(a.quantity.unit);
  return isPrice && ON_THE_MARKET.test(a.statement.text) !== ON_THE_MARKET.test(b.statement.text);
};
