import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { winkTagger } from '../../src/text/wink-tagger.ts';

const tagger = winkTagger();
const shown = (text: string) => tagger.tag(text).map(({ text: word, tag, lemma }) => `${word}/${tag}/${lemma}`);

describe('the tagger', () => {
  it('gives words, universal tags and lemmas', () => {
    expect(shown('Gen. Ruiz said the drones struck two docks.')).toEqual([
      'Gen./PROPN/gen.',
      'Ruiz/PROPN/ruiz',
      'said/VERB/say',
      'the/DET/the',
      'drones/NOUN/drone',
      'struck/VERB/strike',
      'two/NUM/two',
      'docks/NOUN/dock',
      './PUNCT/.',
    ]);
  });

  it('splits contractions and possessives, straight or curly, and keeps initials and names whole', () => {
    expect(tagger.tag('C.I.A.’s O’Brien doesn’t; mid-December in the U.S.').map(({ text }) => text)).toEqual([
      'C.I.A.',
      '’s',
      'O’Brien',
      'does',
      'n’t',
      ';',
      'mid',
      '-',
      'December',
      'in',
      'the',
      'U.S.',
    ]);
  });

  it('gives the lemma of words outside its vocabulary', () => {
    expect(tagger.tag('The securitized zqorflets were defunding it.').map(({ lemma }) => lemma)).toEqual([
      'the',
      'securitize',
      'zqorflet',
      'be',
      'defund',
      'it',
      '.',
    ]);
  });

  it('gives the very tags and lemmas of the library', () => {
    const require = createRequire(import.meta.url);
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['pos']);
    const text = `The officials can't say who struck the dock . They'd never been told , she said , that ships were hit in 2025 .
      Reports of a second blast are being investigated by the navy , which won't comment ; witnesses saw 12 men running away .`;
    const found = nlp.readDoc(text.replace(/\s+/g, ' ')).tokens();
    const theirs = [found.out(), found.out(nlp.its.pos), found.out(nlp.its.lemma)];
    const ours = tagger.tag(text);
    expect([ours.map((token) => token.text), ours.map(({ tag }) => tag), ours.map(({ lemma }) => lemma)]).toEqual(
      theirs,
    );
  });

  it('says the same about a text whatever it read before', () => {
    const texts = [
      'Rubio’s plan failed.',
      "Rubio's plan, zrk-led, failed by 5pm.",
      'The zrk failed RUBIO at 5 p.m.\n\nRubio left.',
    ];
    const alone = texts.map((text) => winkTagger().tag(text));
    expect(
      texts
        .toReversed()
        .map((text) => tagger.tag(text))
        .toReversed(),
    ).toEqual(alone);
  });

  it('puts every token where its words stand and loses nothing but space, for any string', () => {
    const word = fc.constantFrom(
      "don't",
      "whomst'd've",
      'U.S.',
      '’s',
      '"',
      '\ud800',
      '👩‍👩‍👧',
      '__proto__',
      '5pm',
      '\n',
      '\u00a0',
      '#a',
      'a@b.co',
      '1,000.5',
      '...',
      'Zqxv',
      'ﷺ',
      '\0',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (text) => {
        const tokens = tagger.tag(text);
        let at = 0;
        for (const { start, end, text: own } of tokens) {
          expect(text.slice(start, end)).toBe(own);
          expect(text.slice(at, start)).toMatch(/^[\s\u0085]*$/);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085]*$/);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['100,000 quotation marks', '"'.repeat(1e5)],
    ['a word of a million letters', 'a'.repeat(1e6)],
    ['a million letters and an at sign', `${'a'.repeat(1e6)}@`],
    ['200,000 possessives', "a's ".repeat(5e4)],
    ['initials without end', 'a.'.repeat(2e5)],
    ['a million spaces', `${' '.repeat(1e6)}x`],
    ['spaces and line breaks', `${' \n\t'.repeat(3e5)}x`],
    [
      'a megabyte on one line',
      readFileSync(new URL('./wink-tagger.test.ts', import.meta.url), 'utf8')
        .replace(/\s+/g, ' ')
        .repeat(300)
        .slice(0, 1e6),
    ],
  ])('reads %s within two seconds', { timeout: 2_000 }, (_, text) => {
    expect(tagger.tag(text).at(-1)?.end).toBe(text.trimEnd().length);
  });
});
