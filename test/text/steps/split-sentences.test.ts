import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/text/steps/split-sentences.ts';

const sentences = (text: string) =>
  splitSentences(text, [{ start: 0, end: text.length, kind: 'paragraph' }]).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('sentences', () => {
  it.each([
    ['initials of a body before a name', ['The U.S. Coast Guard left.', 'He stayed.']],
    [
      'initials at the end of a sentence',
      ['They fled the U.S. after dawn.', 'It rained in the U.S.', 'The rest stayed.'],
    ],
    ['titles', ['Gen. A. B. Ruiz met Dr. Osei and Sen. Pike.', 'Nobody spoke.']],
    ['companies', ['Holt Inc. Chairman Vale resigned.', 'He ran Holt Inc.', 'The board agreed.']],
    ['times of day', ['It fell at 5 p.m. Monday.', 'It rose at 6 a.m.', 'Police came.']],
    ['numbers with No.', ['No. 4 reactor burned.', 'Was it safe?', 'No.', 'He left.']],
    ['a quoted question that goes on', ['“Why?” he asked.', '“Go!” she said, and went.']],
    ['a quotation that ends a sentence', ['He said: “It is over.”', 'She left.']],
    ['decimals and money', ['It cost $2.5 million.', 'That is 3.1 percent.']],
    ['closing marks alone', ['(It was late.)', 'They slept.']],
  ])('are split at %s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it('never cross a block and never stand in site text', () => {
    const text = 'One ends\nTwo begins. Three.\nShare this';
    const blocks = [
      { start: 0, end: 8, kind: 'subhead' as const },
      { start: 9, end: 27, kind: 'paragraph' as const },
      { start: 28, end: 38, kind: 'site' as const },
    ];
    expect(splitSentences(text, blocks).map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([
      ['One ends', 0],
      ['Two begins.', 1],
      ['Three.', 1],
    ]);
  });
});
