import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutApart } from '../../src/reply/cut-apart.ts';

describe('texts that stand against each other', () => {
  const long = 'Residents of the three lower streets were told late on Sunday by the fire service that';

  test('are cut around the figure in which they differ', () => {
    const [a, b] = [`${long} about 70 families were moved to the school.`, `${long} about 40 families were moved.`];
    expect(cutApart(a, [b], 'about 70 families', 60)).toBe(
      '…on Sunday by the fire service that about 70 families were…',
    );
    expect(cutApart(b, [a], 'about 40 families', 60)).toBe(
      '…on Sunday by the fire service that about 40 families were…',
    );
  });

  test('are cut around what is held to be said, before other words of their own', () => {
    const a =
      'Speaking outside the crowded council chamber yesterday evening, the mayor said the dam was never inspected.';
    const b = 'The engineer said the dam was checked in June.';
    expect(cutApart(a, [b], 'the dam was never inspected', 50)).toContain('never');
  });

  test('are cut from the beginning where that shows it', () => {
    const a = 'Two workers left the plant before the alarm, the union said in a long statement on its website.';
    expect(cutApart(a, ['Nobody left the plant before the alarm.'], 'Two workers left the plant', 45)).toBe(
      'Two workers left the plant before the…',
    );
  });

  test('stay whole where there is room', () => {
    expect(cutApart(' It rained\non Monday. ', ['It snowed.'], '', 40)).toBe('It rained on Monday.');
  });

  test('are never longer than the limit, and hold nothing that the text does not', () => {
    const words = fc.array(fc.constantFrom('a', 'bridge', 'fell', '12', 'Ærø', '😀', 'x'.repeat(70)), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, words, fc.integer({ min: 20, max: 90 }), (one, other, limit) => {
        const text = one.join(' ');
        const cut = cutApart(text, [other.join(' ')], other.slice(0, 3).join(' '), limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(text).toContain(cut.replace(/^…|…$/g, ''));
      }),
    );
  });
});
