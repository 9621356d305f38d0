import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimId } from '../../src/domain/ids.ts';
import { stillStanding, wordsOfProposal } from '../../src/domain/proposal-words.ts';
import { safeText } from '../../src/domain/safe-text.ts';
import { articleOf, claimOf } from '../analysis/make.ts';

const claim = claimOf(articleOf('Wire'), 'The hull had been looked over in dry dock');
const other = claimOf(articleOf('Paper'), 'Nobody had gone below the waterline');
const byId = new Map([claim, other].map((one) => [one.id, one]));
const sides = [[claim.id], [other.id]];
const words = wordsOfProposal({ sides }, byId) ?? '';
const kept = { kind: 'denial', sides, model: 'tide-7b', words } as const;

test('a proposal stands while its passages say what was asked about', () => {
  expect(stillStanding([kept], byId)).toEqual([{ kind: 'denial', sides, model: 'tide-7b' }]);
});

test('a proposal falls when a passage is gone, or a claim keeps its id and says something else', () => {
  const gone = new Map([[claim.id, claim]]);
  const changed = new Map(byId).set(other.id, { ...other, evidence: { start: 0, end: 4, text: 'Some had' } });
  expect([stillStanding([kept], gone), stillStanding([kept], changed)]).toEqual([[], []]);
  expect(wordsOfProposal({ sides: [[claimId.from('c_none')]] }, byId)).toBeNull();
});

/** Whether a proposal on the one text stands on the other. */
const stands = (asked: string, now: string): boolean => {
  const on = (text: string) =>
    new Map(byId).set(other.id, { ...other, evidence: { start: 0, end: text.length, text } });
  return stillStanding([{ ...kept, words: wordsOfProposal(kept, on(asked)) ?? '' }], on(now)).length > 0;
};

test.each([
  ['am\u00adbas\u00adsador', 'ambassador'],
  ['the min\u200bistry', 'the ministry'],
  ['\ufeffthe ministry', 'the ministry'],
  ['a line\u2028and another', 'a line\nand another'],
  ['the  ministry', 'the ministry'],
  [`a${'\u0301'.repeat(40)}`, `a${'\u0301'.repeat(8)}`],
])('what nobody sees changes nothing: %j is %j', (read, shown) => {
  expect([stands(read, shown), stands(shown, read)]).toEqual([true, true]);
});

test('a text and its safe text are the same words', () => {
  const char = fc.constantFrom(
    ...'aZ9 .\n\u00ad\u200b\u200c\u200d\u200e\ufeff\u2060\u202e\u2028\v\u0001\u0301\u06cc\ufe0f',
    '👩',
  );
  fc.assert(
    fc.property(fc.string({ unit: char, maxLength: 9 }), (text) => {
      expect(stands(text, safeText(text).text)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['It rose 1.5 per cent', 'It rose 1,5 per cent'],
  ['It fell −3', 'It fell 3'],
  ['It cost €5m', 'It cost $5m'],
  ['Was it so?', 'Was it so.'],
])('signs are words: %j is not %j', (asked, now) => {
  expect(stands(asked, now)).toBe(false);
});
