/** Which attribute a figure of a statement gives: "31 people" of those treated is the number of the injured. */
import type { Quantity } from '../../domain/quantity.ts';
import { evokedBy } from '../words/frame-lexicon.ts';
import { type Attribute, attributes, nounOf } from '../words/measured-attributes.ts';
import { stem } from '../words/stem.ts';
import type { Word } from '../words/words-of.ts';
import { onceEach } from './once-each.ts';
import type { Statement } from './statement.ts';

/** Words on each side of a figure that may tell what is counted. */
const AROUND = 9;
/** A noun that is of the attribute by itself. */
const NOUN = 1.5;
const CUE = 1;

const stemsOf = (words: readonly Word[]): string => ` ${words.map(({ key }) => stem(key)).join(' ')} `;

const strengthOf = (one: Attribute, noun: string, frames: ReadonlyMap<string, number>, stems: string): number => {
  let strength = one.nouns.has(noun) ? NOUN : 0;
  for (const frame of one.frames) strength += CUE * (frames.get(frame) ?? 0);
  for (const word of one.words) if (stems.includes(` ${word} `)) strength += CUE;
  return strength;
};

const AN_HOUR = /^\W{0,2}(?:\p{L}+ )?(?:an|per) hour\b|^\/h/iu;

/** "140 km an hour" is a speed. */
const unitOf = ({ claim: { evidence } }: Statement, { unit, span }: Quantity): string =>
  AN_HOUR.test(evidence.text.slice(span.end - evidence.start, span.end - evidence.start + 40))
    ? `${unit} an hour`
    : unit;

const read = (statement: Statement, quantity: Quantity): ReadonlySet<string> => {
  const { words, start } = statement;
  const at = words.findIndex((word) => start + word.end > quantity.span.start);
  const near = at < 0 ? words : words.slice(Math.max(0, at - AROUND), at + AROUND);
  const [frames, stems] = [evokedBy(near), stemsOf(near)];
  const unit = unitOf(statement, quantity);
  const found = attributes().flatMap((one) => {
    const strength = one.counts(unit) ? strengthOf(one, nounOf(unit), frames, stems) : 0;
    return strength === 0 ? [] : [{ name: one.name, strength }];
  });
  const most = Math.max(...found.map(({ strength }) => strength));
  return new Set(found.filter(({ strength }) => strength === most).map(({ name }) => name));
};

const readAll = onceEach((one) => new Map(one.quantities.map((quantity) => [quantity, read(one, quantity)])));
const NONE: ReadonlySet<string> = new Set();

/**
 * Names of the attributes that the figure may give, as likely one as the other; empty where nothing tells. `quantity`: of the statement,
 * or a bare figure of it, whose unit is empty.
 */
export const attributesOf = (statement: Statement, quantity: Quantity): ReadonlySet<string> =>
  readAll(statement).get(quantity) ?? (quantity.unit === '' ? read(statement, quantity) : NONE);
