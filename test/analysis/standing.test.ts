import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standing, standingWords, unquoted } from '../../src/analysis/standing.ts';

describe('a passage stands by itself', () => {
  test.each([
    ['without its dateline', 'SARNATH, Nov 4 (Global Dispatch) - A missile hit a clinic', 'A missile hit a clinic'],
    ['without a short dateline', 'UTRECHT (CNA) — The maker is recalling packs', 'The maker is recalling packs'],
    ['without a bare one', 'DRY ALDER — A wildfire killed three', 'A wildfire killed three'],
    ['but with a headline in capitals', 'MINE BOSSES ADMIT BLAME', 'MINE BOSSES ADMIT BLAME'],
    ['as the longest cell of a row', '| Land | First strike on the coast |', 'First strike on the coast'],
    ['with its quotation closed', '“Every engineer we have is there,', '“Every engineer we have is there”'],
    ['with straight quotation marks closed', '"We are sorry', '"We are sorry"'],
    ['without the comma that led on', '“We are sorry,”', '“We are sorry”'],
    ['or as it is', 'The owner – of late – sold it', 'The owner – of late – sold it'],
  ])('%s', (_, text, expected) => {
    expect(standing(text)).toBe(expected);
  });

  test('and gains no more than one mark', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“', '”', '"', 'We', ' ', ',', 'ROME', ' — ', 'x'), { maxLength: 12 }),
        (parts) => {
          const text = parts.join('');
          expect(standing(text).length).toBeLessThanOrEqual(text.length + 1);
        },
      ),
    );
  });
});

test.each([
  ['Yes: “We know nothing', 'Yes: “We know nothing”'],
  ['Yes: and she has asked for an inquiry', 'Yes: she has asked for an inquiry'],
  ['20 May; Wednesday 20 May', 'Wednesday 20 May'],
  ['Late November; November', 'Late November'],
  ['The text: he admitted nothing', 'The text: he admitted nothing'],
])('words of a rule stand too: %s', (words, expected) => {
  expect(standingWords(words)).toBe(expected);
});

test('a question quotes once', () => {
  expect([unquoted('“We are sorry”'), unquoted('“We” and “they”'), unquoted('We are')]).toEqual([
    'We are sorry',
    '“We” and “they”',
    'We are',
  ]);
});
