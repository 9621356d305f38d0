import { expect, test } from 'vitest';
import { leftOut } from '../../src/domain/most-compared.ts';

test.each<[string, readonly number[], number]>([
  ['nothing of a story that fits', [4, 3, 3], 0],
  ['the first articles of one that does not', [4, 3, 4], 1],
  ['all but the last where the last alone fills it', [4, 3, 10], 2],
  ['nothing of an empty one', [], 0],
])('%s is left out of a comparison of ten claims', (_, counts, expected) => {
  expect(leftOut(counts, 10)).toBe(expected);
});
