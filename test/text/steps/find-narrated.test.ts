import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/claim.ts';
import { extract } from '../../../src/text/pipeline.ts';
import { winkTagger } from '../../../src/text/wink-tagger.ts';

const tagger = winkTagger();
const narrated = (text: string): readonly Finding[] =>
  extract({ text, title: null, publishedAt: null }, tagger).findings.filter(({ kind }) => kind === 'narrated');
const shown = (text: string) => narrated(text).map(({ rule, evidence }) => `${rule}: ${evidence.text}`);

describe('what the outlet states itself', () => {
  it('is one claim a clause that carries a fact of its own', () => {
    expect(
      shown(
        'Rebels shelled the port on Monday, killing 12 people, and fled across the river. The bridge, which was built in 1950, collapsed.',
      ),
    ).toEqual([
      'main-clause: Rebels shelled the port on Monday',
      'participle-clause: killing 12 people',
      'coordinate-clause: fled across the river.',
      'main-clause: The bridge, which was built in 1950, collapsed.',
    ]);
  });

  it('counts also in two words, and where a verb looks like an adjective', () => {
    expect(shown('A bus overturned near the quay, injuring 12. Schools open again tomorrow.')).toEqual([
      'main-clause: A bus overturned near the quay',
      'participle-clause: injuring 12.',
      'main-clause: Schools open again tomorrow.',
    ]);
  });

  it('is not repeated where somebody said it, but kept beside what was said', () => {
    expect(shown('The ferry sank, the coast guard said.')).toEqual([]);
    expect(shown('The ferry sank on Friday, while the owner denied that it was old.')).toEqual([
      'main-clause: The ferry sank on Friday',
    ]);
  });

  it('is no question, no condition and nothing in quotation marks', () => {
    expect(
      shown('Who sank the ferry? “The ferry was old and it was full.” If the ferry was full, it was unsafe.'),
    ).toEqual([]);
  });

  it('keeps a clause inside another where it belongs', () => {
    expect(shown('The men who fled the camp were caught near the border.')).toEqual([
      'main-clause: The men who fled the camp were caught near the border.',
    ]);
  });

  it('takes headlines, list items and table rows as claims of their own', () => {
    const text =
      'Ferry sinks off Marrow Point\n\nThe ferry left the port of Ansel at nine in the evening, and it had failed an inspection of its hull in the spring of the year.\n\n- Nine people drowned.\n\n| Town | Dead |\n| Ansel | 2 people |';
    expect(narrated(text).map(({ rule, place, evidence }) => [rule, place, evidence.text])).toEqual([
      ['headline', 'headline', 'Ferry sinks off Marrow Point'],
      ['main-clause', 'body', 'The ferry left the port of Ansel at nine in the evening'],
      ['coordinate-clause', 'body', 'it had failed an inspection of its hull in the spring of the year.'],
      ['list-item', 'body', 'Nine people drowned.'],
      ['table-row', 'body', 'Ansel | 2 people'],
    ]);
  });
});
