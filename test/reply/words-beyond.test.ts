import { expect, test } from 'vitest';
import { claimId } from '../../src/domain/ids.ts';
import { quoted } from '../../src/reply/inline.ts';
import { positionBeyond, summaryBeyond, wordsBeyond } from '../../src/reply/words-beyond.ts';

const cited = (words: string) => ({
  claimId: claimId.from('c_1a2b'),
  source: { outlet: 'Harbour Post', uri: 'https://harbour.test/1' },
  words,
  speaker: null,
  relay: [],
});
const said = (words: string, passage: string) =>
  wordsBeyond({
    number: 1,
    speaker: 'Anna Berg',
    role: null,
    stance: 'denies',
    words: [quoted(words)],
    citation: cited(passage),
  });
const side = (position: string, ...passages: readonly string[]) =>
  positionBeyond({ position, origins: 1, citations: passages.map(cited) });

test('words that the passage beneath tells in full are not said before it', () => {
  expect(said('Nothing happened', '“Nothing happened,” said the mayor, Anna Berg.')).toEqual([]);
  expect(said('Nothing happened … at all', '“Nothing happened,” said Anna Berg.')).toEqual([
    quoted('Nothing happened … at all'),
  ]);
  expect(said('Nothing happened', 'Anna Berg denied…')).toEqual([quoted('Nothing happened')]);
});

test('words that share their passage with those of another line are said', () => {
  const line = {
    number: 1,
    speaker: 'Anna Berg',
    role: null,
    words: [quoted('a dock')],
    citation: cited('She saw a dock and “a ship”.'),
  };
  expect(wordsBeyond({ ...line, stance: 'asserts' })).toEqual([]);
  expect(wordsBeyond({ ...line, stance: 'asserts', sharesPassage: true })).toEqual([quoted('a dock')]);
});

test('what happened is not told twice where a passage beneath tells it', () => {
  const date = { from: '2025-12-01', to: '2025-12-01', label: '1 December 2025' };
  const summary = (words: string, ...passages: readonly string[]) =>
    summaryBeyond({ number: 1, date, summary: words, disputed: false, rivals: [], citations: passages.map(cited) });
  expect(summary('The bridge fell on Monday', 'The bridge fell on Monday.')).toBe('');
  expect(
    summary('The bridge fell on Monday, and…', 'It had been closed.', 'The bridge fell on Monday, and two died.'),
  ).toBe('');
  expect(summary('The bridge fell on Monday', 'The bridge fell.')).toBe('The bridge fell on Monday');
});

test('a position is left out only where a passage says little else', () => {
  expect(side('This was not an isolated incident', 'This was not an isolated incident.')).toBe('');
  expect(side('Anna Berg', 'Anna Berg, the mayor, called it an outrage on Monday.')).toBe('Anna Berg');
  expect(side('On Monday', 'It happened on Tuesday.', 'It was on a Monday.')).toBe('On Monday');
  expect(side('The bridge fell on Monday', 'The bridge fell on Monday, the…')).toBe('The bridge fell on Monday');
});
