import { describe, expect, test } from 'vitest';
import { countsDiffer, reservationsOn } from '../../src/analysis/reservations.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Disagreement, DisagreementKind } from '../../src/domain/disagreement.ts';
import { disagreementId, entryId } from '../../src/domain/ids.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import type { TimelineEntry } from '../../src/domain/timeline.ts';
import { reservationMark } from '../../src/reply/reservation-mark.ts';
import { articleOf, claimOf } from './make.ts';

const [peak, moor] = [articleOf('Peak'), articleOf('Moor')];
const count = (min: number, unit: string, more: Partial<Quantity> = {}): Quantity => ({
  ...{ min, max: min, unit, approximate: false, span: { start: 0, end: 1 } },
  ...more,
});
const dead = (article: typeof peak, ...quantities: readonly Quantity[]): Claim =>
  claimOf(article, `The hut fell: ${article.outlet}`, { on: '2026-03-12', quantities });

const event = (...claims: readonly Claim[]): TimelineEntry => ({
  id: entryId.from('t_hutfell'),
  date: { from: '2026-03-12', to: '2026-03-12' },
  summary: 'The hut fell',
  claimIds: claims.map(({ id }) => id),
  disputed: false,
  rivals: [],
});
const dispute = (type: DisagreementKind, ...sides: readonly (readonly Claim[])[]): Disagreement => ({
  ...{ id: disagreementId.from(`d_${type}`), type, question: '?', why: '', score: 0.5 },
  sides: sides.map((claims) => ({ position: '', claimIds: claims.map(({ id }) => id), origins: 1 })),
});
const mark = (claims: readonly Claim[], disagreements: readonly Disagreement[], held = claims): string =>
  reservationMark(reservationsOn(disagreements, claims)(event(...held)));

const first = dead(peak, count(3, 'deaths'));
const second = dead(moor, count(5, 'deaths'));
const third = claimOf(moor, 'The guide was warned.', { on: '2026-03-12' });

describe('an event is marked', () => {
  test('where two sides of one disagreement stand in it, of whatever kind, and a claim of each side comes first', () => {
    expect(mark([first, third], [dispute('comment', [first], [third])])).toBe(' (disputed: silence or speech)');
    const found = reservationsOn([dispute('cause', [third], [second])], [first, second, third]);
    expect(found(event(first, second, third))?.claimIds).toEqual([third.id, second.id, first.id]);
  });

  test('where one side stands in it as its words; not for what puts no fact in doubt', () => {
    expect(mark([first, third], [dispute('denial', [first], [third])], [first])).toBe(
      ' (disputed: asserted and denied)',
    );
    expect(mark([first, third], [dispute('significance', [first], [third])], [first])).toBe('');
    expect(mark([first, second], [], [first])).toBe('');
  });

  test('where two articles count the dead otherwise, and no disagreement on it is listed', () => {
    expect(mark([first, second], [])).toBe(' (figures differ)');
    expect(mark([first, second], [dispute('number', [first], [second])])).toBe(' (disputed: how many)');
  });

  test('as a saying where its day is that of the saying alone', () => {
    const day = (at: string) => ({ from: at, to: at, expression: '', basis: 'explicit' as const });
    const said = { ...first, eventDate: day('2026-03-10'), saidOn: day('2026-03-12') };
    expect(mark([said], [])).toBe(' (when it was said)');
    expect(mark([said, third], [])).toBe('');
  });
});

describe('counts do not differ', () => {
  const differ = (a: Quantity, b: Quantity): boolean => countsDiffer([dead(peak, a), dead(moor, b)]);

  test('where they may be one number, count other things, or are a part or an addition', () => {
    expect(differ(count(3, 'deaths'), count(3, 'deaths'))).toBe(false);
    expect(differ(count(3, 'deaths', { max: null }), count(5, 'deaths'))).toBe(false);
    expect(differ(count(3, 'deaths'), count(5, 'injured'))).toBe(false);
    expect(differ(count(3, 'km'), count(5, 'km'))).toBe(false);
    expect(differ(count(100, 'deaths', { approximate: true }), count(97, 'deaths'))).toBe(false);
    expect(differ(count(2, 'deaths', { sense: 'added' }), count(5, 'deaths'))).toBe(false);
    expect(differ(count(2, 'deaths', { partOf: 5 }), count(5, 'deaths'))).toBe(false);
    expect(countsDiffer([dead(peak, count(3, 'deaths'), count(5, 'deaths')), second])).toBe(false);
    expect(countsDiffer([first, { ...second, articleId: peak.id }])).toBe(false);
  });
});
