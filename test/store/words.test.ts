import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctWords, nameKey, wordsOf } from '../../src/store/words.ts';

describe('the words that are searched', () => {
  it.each([
    ['The C.I.A. and the U.S. struck', ['the', 'cia', 'and', 'the', 'us', 'struck']],
    ['Maduro’s ally, Delcy Rodríguez', ['maduro', 'ally', 'delcy', 'rodriguez']],
    ['strikes Strike STRUCK parties bus glass', ['strike', 'strike', 'struck', 'party', 'bus', 'glass']],
    ['1,200 boats at 08:30', ['1', '200', 'boat', 'at', '08', '30']],
    ['It ended.The rest', ['it', 'ended', 'the', 'rest']],
    ['', []],
    ['“—” *', []],
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('hold nothing but letters and digits, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });

  it('are found at once in hostile texts', () => {
    const started = performance.now();
    for (const text of ['a'.repeat(1_000_000), 'a.'.repeat(300_000), "'s".repeat(300_000), 'ies'.repeat(300_000)]) {
      expect(distinctWords(text).length).toBeLessThanOrEqual(16);
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

it('names are compared without case, accents and doubled blanks', () => {
  expect(nameKey('  José  Ibáñez ')).toBe(nameKey('jose ibanez'));
  expect(nameKey('Šimon')).not.toBe(nameKey('Simona'));
});
