import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrivals } from '../../src/analysis/features/arrivals.ts';
import { whileSame } from '../../src/analysis/features/while-same.ts';
import { emptyMemory } from '../../src/analysis/memory.ts';

interface Item {
  readonly keys: readonly string[] | null;
}

const key = fc.constantFrom<string>('a', 'b', 'c');
const pool = fc.array(fc.record({ keys: fc.option(fc.array(key, { maxLength: 3 }), { freq: 4 }) }), {
  minLength: 1,
  maxLength: 12,
});

/** A few lists of items of one pool, in any order. */
const lists = pool.chain((items) => fc.array(fc.shuffledSubarray(items as Item[]), { minLength: 1, maxLength: 5 }));

test('whoever asks is told once of each item that came since and shares a key with it, whatever came and went before', () => {
  fc.assert(
    fc.property(lists, fc.option(fc.uniqueArray(key)), (all, sought) => {
      const followed = arrivals<Item>();
      for (const list of all) {
        const before = followed.count();
        followed.follow(list, ({ keys }) => keys);
        expect(list.map((item) => followed.placeOf(followed.numberOf(item) ?? -1))).toEqual([...list.keys()]);
        for (const first of [0, before]) {
          const told: Item[] = [];
          followed.eachSince(first, sought, (_, item) => told.push(item));
          const expected = list.filter(
            (item) =>
              (followed.numberOf(item) ?? -1) >= first &&
              (sought === null || item.keys === null || item.keys.some((one) => sought.includes(one))),
          );
          expect(told).toHaveLength(expected.length);
          expect(new Set(told)).toEqual(new Set(expected));
        }
      }
    }),
  );
});

test('what a list came to is known while it holds the same objects, and worked out each time where nothing lasts', () => {
  const [one, other] = [{}, {}];
  let made = 0;
  const next = (): number => {
    made += 1;
    return made;
  };
  const memory = emptyMemory();

  expect(
    [[one], [one], [one, other], [one, { ...other }]].map((list) => whileSame(memory, 'list', list, next)),
  ).toEqual([1, 1, 2, 3]);
  const forgets = emptyMemory(false);
  expect([[one], [one]].map((list) => whileSame(forgets, 'list', list, next))).toEqual([4, 5]);
});
