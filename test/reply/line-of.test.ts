import { describe, expect, test } from 'vitest';
import { claimId } from '../../src/domain/ids.ts';
import type { Citation } from '../../src/reply/inline.ts';
import { lineOf } from '../../src/reply/line-of.ts';
import { plainText } from '../../src/reply/plain-text.ts';
import { answer, reply } from '../../src/reply/reply.ts';

const cited = (id: string, outlet: string, speaker: string | null): Citation => ({
  claimId: claimId.from(id),
  source: { outlet, uri: `${outlet}.txt` },
  words: `words of ${outlet}`,
  speaker,
  relay: [],
});
const shown = reply([
  { kind: 'heading', text: 'Timeline' },
  {
    kind: 'timeline',
    lines: [
      {
        number: 9,
        date: { from: '2026-03-12', to: '2026-03-12', label: '12 March 2026' },
        summary: 'The dam failed',
        disputed: true,
        rivals: [
          {
            date: { from: '2026-03-11', to: '2026-03-11', label: '11 March 2026' },
            citations: [cited('c_2222', 'B', null)],
          },
        ],
        citations: [cited('c_1111', 'A', 'the mayor')],
      },
    ],
  },
]);

describe('a numbered line', () => {
  test('is told with everybody who says it, rivals too, and a way to each passage', () => {
    const own = lineOf(shown, 9);
    expect(plainText(own)).toContain('9. 12 March 2026: The dam failed');
    expect(plainText(own)).toMatch(/1\. the mayor[\s\S]*words of A[\s\S]*2\. B, in its own voice[\s\S]*words of B/);
    expect(own.claimIds).toEqual(['c_1111', 'c_2222']);
    expect(own.actions.map(({ run }) => run)).toEqual([
      { command: 'claim', args: { claim: 'c_1111' } },
      { command: 'claim', args: { claim: 'c_2222' } },
    ]);
  });

  test('that is not there is answered with those that are', () => {
    expect(lineOf(shown, 2)).toMatchObject({ outcome: 'usage' });
    expect(plainText(lineOf(shown, 2))).toContain('from 9 to 9');
    expect(lineOf(answer('Hello'), 1)).toMatchObject({ outcome: 'usage' });
  });
});
