/** "the first", "the only", "one of several": what the words say about an event among its like. */
import type { Frame } from '../../domain/frame.ts';
import type { Word } from '../clauses/words.ts';

const FIRST_OF_OTHER =
  /^(?:lady|minister|aid|quarter|half|time|name|place|round|week|month|year|day|class|floor|step|responders?|amendment|family|son|daughter|child|person|hand|edition)$/;
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;
const MANY = new Set(['several', 'multiple', 'numerous', 'dozens', 'scores', 'series', 'string', 'wave', 'spate']);

/** Reads the words from `from` to `to`; quoted words count, as a quoted "first" is still a claim of the first. */
export const findScope = (words: readonly Word[], from: number, to: number): Frame['scope'] => {
  let several = false;
  for (let at = from; at < to; at += 1) {
    const lower = words[at]?.lower ?? '';
    const right = words[at + 1]?.lower ?? '';
    const left = words[at - 1];
    const before = left?.lower ?? '';
    if (lower === 'unprecedented') return 'first';
    if (
      lower === 'first' &&
      (right === 'time' ? before === 'the' : !FIRST_OF_OTHER.test(right)) &&
      (left?.tag === 'DET' || left === undefined || before === "'s" || before === 'for')
    )
      return 'first';
    if (lower === 'first' && (at === from || before === '|')) return 'first';
    if ((lower === 'only' || lower === 'sole') && left?.tag === 'DET' && words[at + 1]?.tag !== 'NUM') return 'only';
    if (lower === 'one' && right === 'of') several = true;
    if (
      lower === 'another' ||
      (lower === 'latest' && left?.tag === 'DET') ||
      (lower === 'isolated' &&
        words
          .slice(Math.max(from, at - 4), at)
          .some((word) => word.lower === 'not' || word.lower === "n't" || word.lower === 'no'))
    )
      several = true;
    if (
      MANY.has(lower) ||
      (left?.tag === 'DET' &&
        words[at + 1]?.tag === 'NOUN' &&
        ORDINAL.test(lower) &&
        !FIRST_OF_OTHER.test(right) &&
        right !== 'term')
    )
      several = true;
  }
  return several ? 'one-of-several' : null;
};
