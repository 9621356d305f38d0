import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSE_SIGNS, NO_LINKS } from '../../../src/analysis/disagreements/cause-signs.ts';
import { neededLiterals } from '../../../src/analysis/words/needed-literals.ts';
import { EDGE } from '../../../src/analysis/words/needs.ts';
import { OPPOSITES } from '../../../src/analysis/words/opposites.ts';
import { forgetTexts, screened } from '../../../src/analysis/words/screened.ts';

const plainOf = ({ source, flags }: RegExp): RegExp => new RegExp(source, flags);

/** Patterns of the forms that rules are written in, over few letters, so that they match often. */
const patterns = fc
  .letrec<{ row: string; one: string }>((tie) => ({
    row: fc.array(tie('one'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    one: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(
        ...[
          'ab',
          'ba',
          'k',
          's',
          'É',
          '’',
          '\\.',
          '\\b',
          '\\Bb',
          '.',
          '^',
          '$',
          '\\p{L}',
          '\\d',
          '\\s',
          '[ab]',
          '[^a]',
        ],
        ...['[a-c]', "[’']", '[\\]k]', 'a?', 'a*', 'b+', 'b{2}', 'a{0,2}', 'k{1,3}?', ' ', '\\u0061', 'ſ'],
      ),
      fc.tuple(tie('row'), tie('row')).map(([a, b]) => `(?:${a}|${b})`),
      fc.tuple(tie('row'), fc.constantFrom('?', '+', '*', '{0}', '{1,2}')).map(([a, many]) => `(${a})${many}`),
      fc
        .tuple(fc.constantFrom('?=', '?!', '?<=', '?<!', '?<n>'), tie('row'))
        .map(([sign, a]) => `(?:(${sign}${sign === '?<n>' ? 'a' : a}))`),
    ),
  }))
  .row.filter((source) => (source.match(/\?<n>/gu)?.length ?? 0) < 2);
const texts = fc.string({ unit: fc.constantFrom(..."abABksKSſ\u212aéÉ’'.] 1c"), maxLength: 12 });

describe('a screened pattern', () => {
  it('finds what the plain one finds, whatever the two', () => {
    fc.assert(
      fc.property(
        patterns,
        fc.constantFrom('u', 'iu', 'i', ''),
        fc.array(texts, { maxLength: 6 }),
        (source, flags, all) => {
          const quick = screened(new RegExp(source, flags));
          const plain = new RegExp(source, flags);
          for (const text of all) {
            expect([text, quick.exec(text), quick.test(text)]).toStrictEqual([
              text,
              plain.exec(text),
              plain.test(text),
            ]);
            expect(text.replace(quick, '<>')).toBe(text.replace(plain, '<>'));
          }
        },
      ),
      { numRuns: 250 },
    );
  });

  it('finds in articles what the plain one finds', () => {
    const folder = join(import.meta.dirname, '../../golden/stories');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
    const sentences = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/(?<=[.!?])\s+/u));
    const all = [
      ...NO_LINKS,
      ...CAUSE_SIGNS.map(({ pattern }) => pattern),
      ...OPPOSITES.flatMap(({ one, other }) => [one, other]),
    ];
    let found = 0;
    for (const quick of all) {
      const plain = plainOf(quick);
      for (const sentence of sentences) {
        const match = plain.exec(sentence);
        expect(quick.exec(sentence)).toStrictEqual(match);
        if (match !== null) found += 1;
      }
    }
    expect(found).toBeGreaterThan(100);
  });

  it('goes on as before when texts are forgotten and when another pattern comes', () => {
    const one = screened(/\bharbour\b/iu);
    expect([one.test('The Harbour.'), one.test('The quay.')]).toStrictEqual([true, false]);
    const other = screened(/quay/iu);
    expect([one.test('The Harbour.'), other.test('The quay.'), other.test('The Harbour.')]).toStrictEqual([
      true,
      true,
      false,
    ]);
    forgetTexts();
    expect([one.test('The Harbour.'), other.test('The quay.'), one.test('The quay.')]).toStrictEqual([
      true,
      true,
      false,
    ]);
  });

  it('is the plain one where it keeps a place in the text', () => {
    const pattern = /harbour/gu;
    expect(screened(pattern)).toBe(pattern);
  });
});

describe('what a pattern needs', () => {
  it('is a piece of text of which one must stand in a match, several such, or one of several', () => {
    const piece = (text: string): string => text.replaceAll('|', EDGE);
    expect([
      neededLiterals(/\bnothing (?:\p{L}+ )?to do with\b/iu),
      neededLiterals(/(?:was|were) burnt/u),
      neededLiterals(/fire[ds]?|arson/iu),
      neededLiterals(/smoke|(?:fire|blaze) .*\b(?:out|over)\b/iu),
      neededLiterals(/\p{L}+(?:ed)?|the fire/u),
    ]).toStrictEqual([
      { all: [{ literals: [piece('|nothing ')] }, { literals: [piece('to do with|')] }] },
      { literals: ['was burnt', 'were burnt'] },
      { literals: ['fire', 'arson'] },
      {
        some: [
          { literals: ['smoke'] },
          { all: [{ literals: ['fire ', 'blaze '] }, { literals: [piece('|out|'), piece('|over|')] }] },
        ],
      },
      null,
    ]);
  });

  it('holds where a piece stands as a word of its own, and where something else is missing does not', () => {
    const pattern = screened(/\bno\b.*\b(?:deal|date)s?\b/iu);
    expect(
      ['No deal.', 'Known deals.', 'No ideal.', 'No talks.', '“No” to dates'].map((text) => pattern.test(text)),
    ).toStrictEqual([true, false, false, false, true]);
  });
});
