/**
 * Figures of one unit that measure two things by the words around them: ages of two people, a price on the market and a price that is
 * offered, what was asked for and what was agreed, flights that were cancelled and flights that took off.
 */
import type { Quantity } from '../../domain/quantity.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { likeDeed } from '../words/deed-classes.ts';
import { conceptOf } from '../words/synonyms.ts';
import { headOf } from './frame-head.ts';
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

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(conceptOf));
const ASKED = words('want demand ask seek claim propose request offer bid');
const AGREED = words('agree settle get receive pay win approve sign accept reach grant award close');
const deedOf = onceEach(({ claim: { frame } }: Statement): string => (frame === null ? '' : conceptOf(frame.action)));
/** By its verb, or by the one that reports it: "wants a rise of", "demanded a rise of". */
const asks = onceEach((one) => ASKED.has(deedOf(one)) || ASKED.has(conceptOf(one.claim.cue ?? '')));
const agrees = onceEach((one) => AGREED.has(deedOf(one)) || AGREED.has(conceptOf(one.claim.cue ?? '')));
const askedAndAgreed = (a: Statement, b: Statement): boolean => (asks(a) && agrees(b)) || (asks(b) && agrees(a));

/** Verbs that any count may have. */
const LIGHT = words('be have put give make take see count say report stand come go number total include find know');

/** What the clause tells of the very thing that it counts; empty where it tells of something else, or nothing. */
const deedOfCounted = ({ statement, quantity }: Counted): string => {
  const { frame } = statement.claim;
  const deed = deedOf(statement);
  const thing = measureOf(quantity);
  const counted = frame !== null && [frame.target, frame.actor].some((one) => thing !== '' && headOf(one) === thing);
  return counted && !LIGHT.has(deed) && statement.concepts.has(deed) ? deed : '';
};

/** "Cancelled 34 flights", "handled 20 flights". */
const otherDeeds = (a: Counted, b: Counted): boolean => {
  const [x, y] = [deedOfCounted(a), deedOfCounted(b)];
  if (x === '' || y === '' || likeDeed(x, y)) return false;
  return !a.statement.concepts.has(y) && !b.statement.concepts.has(x);
};

/** Of two figures of one measure. */
export const otherThings = (a: Counted, b: Counted): boolean => {
  const measure = measureOf(a.quantity);
  if (measure === AGE) return ageOf(a.statement, a.quantity) !== ageOf(b.statement, b.quantity);
  if (askedAndAgreed(a.statement, b.statement) || otherDeeds(a, b)) return true;
  const isPrice = /^[A-Z]{3}$|^(?:pence|cents)$/u.test(a.quantity.unit);
  return isPrice && ON_THE_MARKET.test(a.statement.text) !== ON_THE_MARKET.test(b.statement.text);
};
