import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameAndWent } from '../../src/analysis/features/came-and-went.ts';
import { mergeSorted } from '../../src/analysis/features/merge-sorted.ts';

const list = fc.uniqueArray(fc.integer({ min: 0, max: 12 }));

test('what came to a list and went from it is told in the order of the lists, however they are mixed', () => {
  fc.assert(
    fc.property(list, list, (before, now) => {
      const { come, gone } = cameAndWent(before, now);
      expect(come).toEqual(now.filter((one) => !before.includes(one)));
      expect(gone).toEqual(before.filter((one) => !now.includes(one)));
    }),
  );
});

test('a few that come into a sorted list stand as if all had been sorted together', () => {
  const item = fc.record({ key: fc.integer({ min: 0, max: 5 }), name: fc.string() });
  const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;
  fc.assert(
    fc.property(fc.array(item), fc.array(item), (all, more) => {
      const sorted = all.toSorted(byKey);
      expect(mergeSorted(sorted, more, byKey)).toEqual([...sorted, ...more].sort(byKey));
    }),
  );
});
