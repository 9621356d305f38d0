import { describe, expect, test } from 'vitest';
import { createPace } from '../../src/core/pace.ts';
import { personId, workspaceId } from '../../src/domain/ids.ts';

const [north, south] = [workspaceId.from('north'), workspaceId.from('south')];
const [ana, ben] = [personId.from('p:ana'), personId.from('p:ben')];

const open = (perMinute: number) => {
  let now = 1_000_000;
  const pace = createPace(perMinute, { now: () => new Date(now) });
  const later = (ms: number) => {
    now += ms;
  };
  return { pace, later };
};

describe('the pace of one person', () => {
  test('is as many as agreed at once, then one at a time as the minute goes on', () => {
    const { pace, later } = open(3);
    expect([1, 2, 3, 4].map(() => pace.take(north, ana))).toEqual([null, null, null, 20_000]);
    later(19_999);
    expect(pace.take(north, ana)).toBe(1);
    later(1);
    expect([pace.take(north, ana), pace.take(north, ana)]).toEqual([null, 20_000]);
    later(60_000);
    expect([1, 2, 3, 4].map(() => pace.take(north, ana))).toEqual([null, null, null, 20_000]);
  });

  test('is nobody else’s, nor theirs elsewhere', () => {
    const { pace } = open(1);
    expect([pace.take(north, ana), pace.take(north, ben), pace.take(south, ana)]).toEqual([null, null, null]);
    expect(pace.take(north, ana)).toBe(60_000);
  });

  test('is not limited where the limit is 0', () => {
    const { pace } = open(0);
    expect(Array.from({ length: 1_000 }, () => pace.take(north, ana)).every((wait) => wait === null)).toBe(true);
  });
});
