/** Attributions stand where they say and take no longer than their text, whatever the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_LIMIT } from '../../../../src/domain/claim.ts';
import { readDoc } from '../../../../src/text/pipeline.ts';
import { findAttributions } from '../../../../src/text/steps/attribution/find-attributions.ts';
import { winkTagger } from '../../../../src/text/wink-tagger.ts';

const tagger = winkTagger();
const read = (text: string) => findAttributions(readDoc({ text, title: null, publishedAt: null }), tagger.tag(text));

const WORDS =
  'said told according to Minister Ana Berg the ministry officials “ ” " , . : — who that he she denied it declined comment “We agree,” critics was by not \n\n ‘ ’ accused of Reuters \u{1F600} é asked whether'.split(
    ' ',
  );

describe('attributions', () => {
  it('stand where they say for any run of words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }), (words) => {
        const text = words.join(' ');
        for (const { evidence, content, quotes, speaker, cueSpan, cue } of read(text)) {
          for (const passage of [evidence, ...(content === null ? [] : [content]), ...quotes]) {
            expect(text.slice(passage.start, passage.end)).toBe(passage.text);
            expect(passage.text.length).toBeGreaterThan(0);
          }
          expect(evidence.end - evidence.start).toBeLessThanOrEqual(EVIDENCE_LIMIT);
          for (const part of content?.parts ?? []) expect(part.start).toBeLessThan(part.end);
          if (cueSpan !== null) expect(text.slice(cueSpan.start, cueSpan.end)).toBe(cue);
          if (speaker?.mention) expect(text.slice(speaker.mention.start, speaker.mention.end)).not.toBe('');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are the same when read again after another text', () => {
    const text = 'Ana Berg said the port was shut. “It will open,” she added. The ministry declined to comment.';
    const first = read(text);
    read('“Never,” said Otto Lind.');
    expect(read(text)).toEqual(first);
  });

  it.each([
    ['a hundred thousand opening marks', '“'.repeat(100_000)],
    ['a hundred thousand straight marks', '" '.repeat(100_000)],
    ['a word of a million letters', 'a'.repeat(1_000_000)],
    ['a sentence that never ends', 'he said that '.repeat(20_000)],
    ['ten thousand short quotations', '“No way,” he said. '.repeat(10_000)],
    ['twenty thousand open paragraphs', '“We go on\n\n'.repeat(20_000)],
  ])('are read in time from %s', { timeout: 10_000 }, (_, text) => {
    const doc = readDoc({ text, title: null, publishedAt: null });
    const tokens = tagger.tag(text);
    const begin = performance.now();
    findAttributions(doc, tokens);
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});
