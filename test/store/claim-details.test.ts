import { describe, expect, test } from 'vitest';
import type { EventDate } from '../../src/domain/interval.ts';
import { detailsOf, readDetails } from '../../src/store/claim-details.ts';
import { articleOf, claimOf } from '../analysis/make.ts';

const monday: EventDate = { from: '2026-03-09', to: '2026-03-09', expression: 'Monday', basis: 'relative' };
const told = claimOf(articleOf('Tide'), 'She said on Monday that the ferry sank in May.', {
  on: '2025-05-01..2025-05-31',
});
const stored = (claim: typeof told): unknown => JSON.parse(JSON.stringify(detailsOf(claim)));

describe('the parts of a claim in one column', () => {
  test('come back as they went in, the day of the saying included', () => {
    const claim = { ...told, saidOn: monday };

    expect(readDetails(stored(claim))).toStrictEqual(detailsOf(claim));
  });

  test('come back without the day of the saying where none was given', () => {
    expect(Object.keys(readDetails(stored(told)))).not.toContain('saidOn');
  });
});
