import { expect, test } from 'vitest';
import { figuresOf, pooled } from './figures.ts';

const none = { missed: [], extra: [] };

test('recall, precision and their harmonic mean come from the counts', () => {
  expect(figuresOf({ found: 3, gold: 4, right: 3, judged: 6, ...none })).toMatchObject({
    recall: 0.75,
    precision: 0.5,
    f1: 0.6,
  });
});

test('with nothing to find recall is whole, with nothing found precision is nil', () => {
  expect(figuresOf({ found: 0, gold: 0, right: 0, judged: 0, ...none })).toMatchObject({
    recall: 1,
    precision: 0,
    f1: 0,
  });
});

test('stories are pooled item by item, so a long story weighs more than a short one', () => {
  const long = figuresOf({ found: 9, gold: 10, right: 9, judged: 9, missed: ['a'], extra: [] });
  const short = figuresOf({ found: 0, gold: 2, right: 0, judged: 3, missed: ['b', 'c'], extra: ['d'] });
  expect(pooled([long, short])).toMatchObject({
    found: 9,
    gold: 12,
    recall: 0.75,
    precision: 0.75,
    missed: ['a', 'b', 'c'],
    extra: ['d'],
  });
});
