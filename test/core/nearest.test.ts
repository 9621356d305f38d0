import { expect, test } from 'vitest';
import { nearest } from '../../src/core/nearest.ts';

test('a mistyped name finds its neighbours, the nearest first', () => {
  expect(nearest('port-stike', ['a', 'port-strike', 'airport-strike', 'budget'])).toEqual([
    'port-strike',
    'airport-strike',
  ]);
});

test('a name of one letter is near nothing but itself', () => {
  expect([nearest('venezuela-port', ['a', 'venezuela-port-strike']), nearest('a', ['a', 'b'])]).toEqual([
    ['venezuela-port-strike'],
    ['a'],
  ]);
});
