import { expect, test } from 'vitest';
import { forMany } from '../../src/analysis/features/for-many.ts';
import { storyFeatures } from '../../src/analysis/features/story-features.ts';
import { articleOf, claimOf } from './make.ts';

const article = articleOf('Tide');
const claims = ['Ferries waited in the harbour.', 'Trains stood still in the north.'].map((text) =>
  claimOf(article, text),
);
const [one, other] = storyFeatures([article], claims, []).statements;

test('what was worked out of statements is known while they are the same objects in the same order', () => {
  if (one === undefined || other === undefined) throw new Error('two statements expected');
  const known = forMany<number>();
  let made = 0;
  const next = (): number => {
    made += 1;
    return made;
  };

  expect([known([one, other], next), known([one, other], next)]).toEqual([1, 1]);
  expect(known([other, one], next)).toBe(2);
  expect(known([one], next)).toBe(3);
  expect(known([{ ...one }, other], next)).toBe(4);
  expect(known([one, other], next)).toBe(1);
});
