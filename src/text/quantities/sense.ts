/** Figures that are no count of their own: what comes on top of one ("a further three", "rose by 3") and what it was before ("up from nine"). */
import type { Quantity } from '../../domain/quantity.ts';
import type { Term } from '../numerals/scan.ts';

const MOVES =
  /^(?:rose|risen|rise|rises|rising|climbed|climbs|climb|grew|grown|grow|grows|jumped|jump|jumps|increased|increase|increases|went|gone|fell|fallen|fall|falls|falling|dropped|drop|drops|declined|decline|sank|shrank|cut|reduced|raised|widened|narrowed|up|down|revised|corrected|changed|doubled|swelled|swollen)$/;
const REACH = 4;
const FURTHER = /^(?:further|another|additional|extra)$/;

const lowerAt = (terms: readonly Term[], at: number): string => terms[at]?.lower ?? '';

/** A verb of rising or falling shortly before, in the same clause. */
function movedBefore(terms: readonly Term[], at: number): boolean {
  for (let here = at; here >= 0 && here > at - REACH; here -= 1) {
    if (MOVES.test(lowerAt(terms, here))) return true;
    if (terms[here]?.kind === 'mark' || terms[here]?.opens) return false;
  }
  return false;
}

/** "yesterday's 1,900", "an earlier 12", "the previous nine". */
const EARLIER = /^(?:earlier|previous|initial|original)$/;

/** The "from" of "from nine", "from yesterday's 1,900", "from the 40"; -1 when there is none. */
function fromBefore(terms: readonly Term[], at: number): number {
  for (let here = at; here >= 0 && here > at - REACH; here -= 1) {
    if (lowerAt(terms, here) === 'from') return here;
    if (!OWNER.test(lowerAt(terms, here))) return -1;
  }
  return -1;
}
const OWNER = /^(?:['’]|s|the|a|an|its|their|\p{L}+day)$/u;

/** `at`: where the figure begins, with its bounding words; `figureAt` without them; `end`: after the figure itself. */
export function senseOf(terms: readonly Term[], at: number, figureAt: number, end: number): Quantity['sense'] {
  const before = lowerAt(terms, at - 1);
  if (FURTHER.test(before) || FURTHER.test(lowerAt(terms, figureAt - 1))) return 'added';
  if (lowerAt(terms, end) === 'more' && lowerAt(terms, end + 1) !== 'than') return 'added';
  if (before === 'by' && movedBefore(terms, at - 2)) return 'added';
  if (EARLIER.test(before)) return 'former';
  const from = fromBefore(terms, at - 1);
  const changes = from >= 0 && (movedBefore(terms, from - 1) || lowerAt(terms, end) === 'to');
  return changes ? 'former' : undefined;
}
