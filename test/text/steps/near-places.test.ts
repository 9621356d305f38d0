import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap } from '../../../src/domain/span.ts';
import { meetsAny, mergedPlaces } from '../../../src/text/steps/near-places.ts';

const span = fc
  .tuple(fc.nat(200), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('places looked up by where they stand', () => {
  test('meet a span exactly where one of the given places does', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), span, (places, wanted) => {
        expect(meetsAny(mergedPlaces(places), wanted)).toBe(places.some((place) => overlap(place, wanted) > 0));
      }),
    );
  });
});
