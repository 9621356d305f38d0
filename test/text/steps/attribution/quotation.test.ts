import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/text/document.ts';
import { findQuotations, quotationsIn } from '../../../../src/text/steps/attribution/quotation.ts';

const paragraphs = (text: string): readonly Block[] => {
  let start = 0;
  return text.split('\n').map((line) => {
    const block = { start, end: start + line.length, kind: 'paragraph' as const };
    start = block.end + 1;
    return block;
  });
};
const inner = (text: string) =>
  findQuotations(text, paragraphs(text)).map((q) => text.slice(q.inner.start, q.inner.end));

describe('quotations', () => {
  it.each([
    ['curly marks', 'She called it “a mess” and left.', ['a mess']],
    ['straight marks', 'It was "a mess", he said.', ['a mess']],
    ['single marks beside apostrophes', 'He said ‘don’t go’ in the ’90s.', ['don’t go']],
    ['guillemets', 'Elle dit « non » deux fois.', [' non ']],
    ['a quotation within a quotation', '“He told me ‘never’ twice,” she said.', ['He told me ‘never’ twice,']],
    [
      'an opening mark typed where a closing one belongs',
      '“We are done,“ said Ott. “Go home.”',
      ['We are done,', 'Go home.'],
    ],
    [
      'a fragment that never closes, up to its sentence',
      'He deplored “threats and murders. The port stayed shut.',
      ['threats and murders.'],
    ],
    [
      'a paragraph that never closes',
      '“We shall go on. We have time.\n“And we are many.”',
      ['We shall go on. We have time.', 'And we are many.'],
    ],
    ['nothing between marks that hold nothing', 'The minister said “” and then “', []],
    ['possessives and years', 'The judges’ order of ’09 cost the Bravos’ fans a cup.', []],
  ])('finds %s', (_, text, found) => {
    expect(inner(text)).toEqual(found);
  });

  it('come in reading order, never overlap and stand where they say, for any text', () => {
    const piece = fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', ' ', '\n', 'a', 'No.', '9', '😀');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const found = findQuotations(text, paragraphs(text));
        found.forEach(({ start, end, inner: within }, i) => {
          expect(start < end && start <= within.start && within.end <= end && end <= text.length).toBe(true);
          expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
        });
      }),
    );
  });

  it('are found again by their place', () => {
    const text = 'A “b c” d “e f” g “h i”.';
    const all = findQuotations(text, paragraphs(text));
    expect(quotationsIn(all, { start: 8, end: 12 }).map((q) => text.slice(q.start, q.end))).toEqual(['“e f”']);
  });
});
