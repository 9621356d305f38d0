import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairSet } from '../../src/analysis/agreements/pair-set.ts';

test.each([50, 100_000])('of %d places each pair is new once, whichever stands first', (places) => {
  const place = fc.integer({ min: places - 50, max: places - 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { maxLength: 6000, minLength: 3000 }), (pairs) => {
      const [set, plain] = [pairSet(places), new Set<string>()];
      for (const [x, y] of pairs) {
        const key = `${Math.min(x, y)} ${Math.max(x, y)}`;
        expect(set.has(x, y)).toBe(plain.has(key));
        expect(set.add(y, x)).toBe(!plain.has(key));
        plain.add(key);
      }
      expect(set.size()).toBe(plain.size);
    }),
    { numRuns: 5 },
  );
});
