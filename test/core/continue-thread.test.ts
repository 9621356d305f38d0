import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { continueThread } from '../../src/core/continue-thread.ts';
import type { Invocation } from '../../src/reply/reply.ts';

const TIMELINE: Invocation = { command: 'timeline', args: { story: 'dam', page: '2' } };
const turn = (words: string, asked = TIMELINE) => continueThread(words, asked, commands);
const runs = (args: Record<string, string>) => ({ kind: 'run', run: { command: 'timeline', args } });

describe('words in a thread', () => {
  test.each([
    ['who says 2?', 2],
    ['2', 2],
    ['#3', 3],
    ['show the passage of line 12', 12],
    ['Why 4?', 4],
    ['where is 5. from', 5],
  ])('"%s" asks about a numbered line', (words, number) => {
    expect(turn(words)).toEqual({ kind: 'line', number });
  });

  test.each(['since 2025', 'how many of the 300 people left', '12 March', 'between 3 and 5 who left'])(
    '"%s" does not',
    (words) => {
      expect(turn(words)?.kind).not.toBe('line');
    },
  );

  test('a day narrows the same answer, from its first page', () => {
    expect(turn('and since Monday?')).toEqual(runs({ story: 'dam', since: 'Monday' }));
    expect(turn('until 3 January 2026')).toEqual(runs({ story: 'dam', until: '3 January 2026' }));
    expect(turn('what about the Mayor?')).toEqual(runs({ story: 'dam', about: 'the Mayor' }));
  });

  test('more turns the page, and back turns it back', () => {
    expect(turn('more')).toEqual(runs({ story: 'dam', page: '3' }));
    expect(turn('Previous!')).toEqual(runs({ story: 'dam', page: '1' }));
    expect(turn('back', { command: 'timeline', args: {} })).toEqual(runs({ page: '1' }));
  });

  test('a passage without a number asks which', () => {
    expect(turn('show the passage')).toEqual({ kind: 'which-line' });
  });

  test('what the command cannot be narrowed by is no continuation of it', () => {
    expect(continueThread('since Monday', { command: 'help', args: {} }, commands)).toBeNull();
  });

  test('a hostile message ends quickly', () => {
    const started = performance.now();
    for (const part of ['1 ', 'who ', 'and since ', '?', 'about ']) turn(part.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
