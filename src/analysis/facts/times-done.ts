/**
 * How often a thing was done, where the words count the doing and no things: "fired six times", "has violated it eleven times". The
 * count is of the verb, so that it meets the noun of another source: "seven violations".
 */
import type { Quantity } from '../../domain/quantity.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import { FIGURE, figureValue } from './figure-words.ts';

const TIMES = screened(
  new RegExp(
    `\\b(?:(at least|more than|no fewer than|over)|(about|around|nearly|some))? ?\\b${FIGURE} times\\b(?! (?:as|more|the|larger|bigger|higher|last|that|over)\\b)`,
    'iu',
  ),
);
/** The nearest word before it that has the shape of a past verb; "fired his weapon", "rang the bell". */
const VERB = /\b(\p{Ll}{3,}(?:ed|ught)|rang|shot|hit|broke|struck|wrote|spoke|met|bit|beat|saw|lied)\b/gu;
const REACH = 70;
/** By whatever words a gun is fired: the shots are counted. */
const SHOTS = screened(/^(?:fired|discharged|shot|opened)$/u);

/** Empty where the clause counts no doing. */
export const timesDone = onceEach((statement: Statement): readonly Quantity[] => {
  const { text, start } = statement;
  const found = TIMES.exec(text);
  if (found === null) return [];
  const verb = [...text.slice(Math.max(0, found.index - REACH), found.index).matchAll(VERB)].at(-1)?.[1];
  const value = figureValue(found[3] ?? '');
  if (verb === undefined || Number.isNaN(value)) return [];
  const unit = SHOTS.test(verb) ? 'shots' : conceptOf(verb);
  const span = { start: start + found.index, end: start + found.index + found[0].length };
  return [{ min: value, max: found[1] === undefined ? value : null, unit, approximate: found[2] !== undefined, span }];
});
