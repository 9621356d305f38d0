import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/text/pipeline.ts';
import { winkTagger } from '../../../src/text/wink-tagger.ts';

const tagger = winkTagger();
/** Published on a Tuesday. */
const asides = (text: string): string[] =>
  extract({ text, title: null, publishedAt: '2025-12-30T18:00:00Z' }, tagger)
    .findings.filter(({ rule }) => rule === 'aside')
    .map(({ evidence, eventDate }) => `${eventDate?.expression}: ${evidence.text}`);

describe('events told in passing', () => {
  test.each([
    [
      'The bank, founded in 1911 as a society for miners, reported a loss in March.',
      ['1911: The bank, founded in 1911 as a society for miners'],
    ],
    [
      'Head nurse Ana Ruiz, who has worked there since 2003, said she heard of the closure on Friday.',
      ['2003: Ana Ruiz, who has worked there since 2003'],
    ],
    [
      'The mill at Orla burned down in May 2021 and a bakery in Tarn in October 2024, though nobody was charged.',
      ['October 2024: a bakery in Tarn in October 2024'],
    ],
    [
      'A storm on Wednesday had cut the line that feeds them, and a crew was due to repair it on Friday morning.',
      ['Friday morning: a crew was due to repair it on Friday morning.'],
    ],
  ])('make a claim each, with their own date: %s', (text, expected) => {
    expect(asides(text)).toEqual(expected);
  });

  test.each([
    'The bridge collapsed on Monday, killing nine.',
    'The minister said on Monday that the bridge, built in 1960, would fall, and that the tunnel, opened in 1970, would not.',
    'She quoted the report of May, “written in 2019 and signed in 2020”, on Monday.',
    'The 2019 law and the May budget were voided on Monday.',
  ])('are none in: %s', (text) => {
    expect(asides(text)).toEqual([]);
  });
});
