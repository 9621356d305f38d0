/** No text makes the engine slower than linear: each of these ends inside a generous time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/text/pipeline.ts';
import { winkTagger } from '../../src/text/wink-tagger.ts';

const tagger = winkTagger();
const read = (text: string, publishedAt: string | null = null) => extract({ text, title: null, publishedAt }, tagger);
// The model is loaded once, by the first text; that is not what is measured.
read('The mayor said on Monday that 12 people left.', '2024-05-01');

/** Seconds of processor time, which a busy machine does not stretch. */
const seconds = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const repeat = (words: string, count: number): string => words.repeat(count);

describe('hostile texts', () => {
  it.each([
    ['100,000 quotation marks', repeat('"', 1e5)],
    ['100,000 opening marks', repeat('“', 1e5)],
    ['50,000 quotations', repeat('“a” ', 5e4)],
    ['quotations within quotations', repeat('“', 5e4) + repeat('”', 5e4)],
    ['mixed marks', repeat('"a” “b" ', 2e4)],
    ['a word of a million letters', repeat('a', 1e6)],
    ['nested lists', Array.from({ length: 1e4 }, (_, depth) => `${repeat(' ', depth % 50)}- item ${depth}`).join('\n')],
    ['20,000 lines', repeat('A line\n', 2e4)],
    ['a table of 10,000 rows', repeat('| a | b |\n', 1e4)],
    ['cues without end', repeat('He said that ', 1e4)],
    ['names without end', repeat('John Smith, ', 1e4)],
    ['commas without end', repeat('a, ', 5e4)],
    ['digits and commas', repeat('1,', 1e5)],
    ['dots', repeat('. ', 1e5)],
    ['brackets', repeat('(', 1e5)],
    ['joiners', repeat('\u200d', 1e5)],
    ['empty lines', repeat('\r\n', 1e5)],
    ['5,000 speakers in paragraphs of their own', repeat('“It is so.”\n\nJohn Smith said.\n\n', 5e3)],
    ['100,000 single marks', repeat("'", 1e5)],
    ['guillemets', repeat('«a» ', 5e4)],
    ['100,000 times "said"', repeat('said ', 1e5)],
    ['100,000 commas', repeat(',', 1e5)],
    ['100,000 capitalised words', repeat('Capital ', 1e5)],
    ['100,000 words without a stop', repeat('word ', 1e5)],
    ['100,000 line breaks', repeat('\n', 1e5)],
    ['hyphens without end', repeat('a-', 1e5)],
    ['denials without end', repeat('not ', 1e5)],
    ['50,000 dates', repeat('3 May 2024 ', 5e4)],
    ['distinct names', Array.from({ length: 2e4 }, (_, at) => `Ana R${repeat('x', at % 40)}${at} said so.`).join(' ')],
    ['one line without a stop', repeat('the mayor of the town said on Monday that twelve people had left ', 4e3)],
  ])('%s end soon', (_, text) => {
    // Half a second on a quick machine; the square of any of these takes minutes.
    expect(seconds(() => read(text, '2024-05-01'))).toBeLessThan(10);
  });
});

describe('places', () => {
  const pieces = fc.constantFrom(
    '“We won’t go,” ',
    'said Mayor Ana Ruiz. ',
    'The C.I.A. struck a dock on Monday, killing 12. ',
    'He denied it. ',
    '\n\n',
    '\n- ',
    '| a | b |\n',
    'CNN reported that ',
    'officials said the bridge “fell” ',
    '2024-05-01 ',
    'Share on facebook\n',
    '👩‍👩‍👧 ',
    '\ud800',
    '\0',
    'é ',
    'ﷺ ',
    '\u202e',
    '"',
    '’',
    '— ',
    '; ',
    'U.S. ',
    '? ',
    'who ',
    'and ',
    'that ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('of evidence, content, quotations, cues, mentions, figures and dates hold for any string', () => {
    fc.assert(
      fc.property(text, (text) => {
        const { findings, dates } = read(text, '2024-05-01');
        const spans = [
          ...dates,
          ...findings.flatMap(({ evidence, content, quotes }) => [
            evidence,
            ...(content === null ? [] : [content]),
            ...quotes,
          ]),
        ];
        for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
        for (const { evidence, content, cue, cueSpan, speaker, quantities } of findings) {
          expect(evidence.text.length).toBeLessThanOrEqual(700);
          expect(evidence.text.length).toBeGreaterThan(0);
          if (cueSpan !== null) expect(text.slice(cueSpan.start, cueSpan.end)).toBe(cue);
          for (const { start, end } of [
            ...(content?.parts ?? []),
            ...(speaker?.mention == null ? [] : [speaker.mention]),
            ...quantities.map(({ span }) => span),
          ]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(end).toBeGreaterThan(start);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('come out the same each time, whatever was read in between', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const first = read(one);
        read(other);
        expect(read(one)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});
