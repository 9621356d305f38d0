/** Figures that count nothing: numbers in names ("Boeing 737", "Article 5"), scores, "one" as a pronoun. */
import type { Term } from '../numerals/scan.ts';
import type { Figure } from './figure.ts';
import { readPartOf } from './part-of.ts';

const LABELS = new Set(
  'no number article section chapter page room flight route highway unit channel version figure table item clause rule act resolution paragraph verse part volume issue phase group type class level line apartment suite exit gate platform block ward district'.split(
    ' ',
  ),
);
/** Capitalised words that may stand before a count though no sentence opens there. */
const PLAIN = new Set('i the a an in on at by to from with for and or but as than about over some nearly'.split(' '));
const CAPITAL = /^\p{Lu}/u;

/** The number belongs to a name or a label; a percent sign or a currency makes it a quantity anyway. */
export function isNameNumber(terms: readonly Term[], at: number, figure: Figure): boolean {
  const before = terms[at - 1];
  const first = terms[at];
  if (before === undefined || first === undefined || first.kind !== 'number') return false;
  const digitsGlued = first.glued && before.kind !== 'mark';
  if (terms[at - 2]?.lower === 'magnitude') return false;
  const hyphenated = first.glued && /^[-–/:.#]$/.test(before.text) && before.glued;
  if (digitsGlued || hyphenated || before.text === '#') return true;
  if (figure.unit !== null) return false;
  const after = terms[figure.end];
  if (after?.glued && /^[:/]$/.test(after.text)) return true;
  if (LABELS.has(before.lower) && !before.opens) return true;
  if (/^(?:%|percent|per)$/.test(after?.lower ?? '')) return false;
  return CAPITAL.test(before.text) && !before.opens && !first.opens && !PLAIN.has(before.lower);
}

const COUNTABLE_ONE = new Set(
  'person man woman child soldier officer worker civilian passenger member death injury arrest'.split(' '),
);

/** "one of them", "the one", "no one": a pronoun; "one person was killed" and "one of the three suspects" count. */
export function isPronounOne(terms: readonly Term[], figure: Figure): boolean {
  if (!figure.one) return false;
  const next = terms[figure.end]?.lower ?? '';
  if (readPartOf(terms, figure.end) !== null) return false;
  return !COUNTABLE_ONE.has(next) && !/^(?:percent|%|-)$/.test(next);
}
