import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtWord } from '../../src/reply/cut.ts';
import { dateLabel } from '../../src/reply/date-label.ts';

describe('an interval in words is never finer than it is', () => {
  test.each([
    ['2025-12-24', '2025-12-24', '24 December 2025'],
    ['2025-12-01', '2025-12-31', 'December 2025'],
    ['2025-12-10', '2025-12-20', '10–20 December 2025'],
    ['2025-11-28', '2025-12-02', '28 November – 2 December 2025'],
    ['2025-12-30', '2026-01-02', '30 December 2025 – 2 January 2026'],
    ['2025-10-01', '2025-12-31', 'October–December 2025'],
    ['2025-01-01', '2025-12-31', '2025'],
    ['1980-01-01', '1989-12-31', 'the 1980s'],
    ['2010-01-01', '2013-12-31', '2010–2013'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
  ])('%s to %s is "%s"', (from, to, label) => {
    expect(dateLabel({ from, to })).toBe(label);
  });
});

describe('text cut for display', () => {
  test('ends at a word with an ellipsis', () => {
    expect(cutAtWord('The strike destroyed a remote dock', 22)).toBe('The strike destroyed…');
    expect(cutAtWord('short', 22)).toBe('short');
  });

  test('never exceeds its limit and stays well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 2, max: 100 }), (text, limit) => {
        const cut = cutAtWord(text, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});
