import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairUp } from './pair-up.ts';

test('an item gives way when it can be placed elsewhere', () => {
  const fits = (item: string, gold: number) => (item === 'both' ? gold < 2 : gold === 0);
  const { itemOf } = pairUp(['both', 'picky'], [0, 1], fits);
  expect([...itemOf].sort()).toEqual([
    [0, 'picky'],
    [1, 'both'],
  ]);
});

test('a preferred pair is kept where the number allows it', () => {
  const { itemOf } = pairUp(
    ['a', 'b'],
    [0],
    () => true,
    (item) => item === 'b',
  );
  expect([...itemOf]).toEqual([[0, 'b']]);
});

test('as many are paired as trying every order could pair', () => {
  const grid = fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  const best = (rows: readonly (readonly boolean[])[], used: readonly number[]): number => {
    const [row, ...rest] = rows;
    if (row === undefined) return 0;
    const taken = row.flatMap((fits, gold) => (fits && !used.includes(gold) ? [1 + best(rest, [...used, gold])] : []));
    return Math.max(best(rest, used), ...taken);
  };
  fc.assert(
    fc.property(grid, (rows) => {
      const { itemOf } = pairUp(
        rows.map((_, index) => index),
        [0, 1, 2, 3],
        (item, gold) => rows[item]?.[gold] === true,
      );
      expect(itemOf.size).toBe(best(rows, []));
    }),
  );
});
