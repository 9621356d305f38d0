import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepOrder, type Placed } from '../../src/store/keep-order.ts';

const after = (stands: readonly Placed[], wanted: readonly string[]): readonly Placed[] => {
  const { gone, stay, come } = keepOrder(stands, wanted);
  expect(new Set([...gone, ...stay.map(([at]) => at)]).size).toBe(stands.length);
  const rows = [
    ...stay.map(([at, to]) => ({ key: wanted[to] ?? '', place: stands[at]?.place ?? Number.NaN })),
    ...come.map(([to, place]) => ({ key: wanted[to] ?? '', place })),
  ];
  return rows.sort((a, b) => a.place - b.place);
};

const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 12 });

test('whatever stood before, rows stand in the order that is wanted, each at a place of its own', () => {
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 8 }), (orders) => {
      let rows: readonly Placed[] = [];
      for (const wanted of orders) {
        rows = after(rows, wanted);
        expect(rows.map(({ key }) => key)).toEqual(wanted);
        expect(new Set(rows.map(({ place }) => place)).size).toBe(rows.length);
        expect(rows.every(({ place }) => Number.isSafeInteger(place))).toBe(true);
      }
    }),
  );
});

test('what stays in its order is not written again', () => {
  const stands = after([], ['a', 'b', 'c', 'd']);
  const { gone, stay, come } = keepOrder(stands, ['a', 'x', 'c', 'b', 'd', 'y']);
  expect(stay.length).toBe(3);
  expect(gone.length).toBe(1);
  expect(come.length).toBe(3);
});

test('where there is no room left between two, all of them get new places', () => {
  let rows = after([], ['a', 'b']);
  const wanted = ['a', 'b'];
  for (let at = 0; at < 100; at += 1) {
    wanted.splice(1, 0, `new ${at}`);
    rows = after(rows, wanted);
    expect(rows.map(({ key }) => key)).toEqual(wanted);
  }
});
