import { describe, expect, test } from 'vitest';
import { clockTimeOf, mayBeOneMoment, utcOf } from '../../src/domain/instant.ts';

const on = (day: string, expression: string) => ({ from: day, to: day, expression });

describe('a clock time in UTC', () => {
  test.each([
    ['2026-03-18', '03:00 GMT on Wednesday', '2026-03-18T03:00Z'],
    ['2026-03-16', '11:40 p.m. ET Monday', '2026-03-17T03:40Z'],
    ['2026-01-12', '11:40 p.m. ET Monday', '2026-01-13T04:40Z'],
    ['2026-03-07', '2 p.m. ET', '2026-03-07T19:00Z'],
    ['2026-03-08', '2 p.m. ET', '2026-03-08T18:00Z'],
    ['2026-10-31', '2 p.m. ET', '2026-10-31T18:00Z'],
    ['2026-11-01', '2 p.m. ET', '2026-11-01T19:00Z'],
    ['2026-03-18', '1700 GMT', '2026-03-18T17:00Z'],
    ['2026-03-18', '20:00 local time (1700 GMT) on Wednesday', '2026-03-18T17:00Z'],
    ['2026-03-18', '12:15 a.m. IST', '2026-03-17T18:45Z'],
  ])('on %s, of %s is %s', (day, words, expected) => {
    expect(utcOf(on(day, words))).toBe(expected);
  });

  test.each(['3 p.m. local time', '3 p.m. on Tuesday', 'Tuesday', '1998', '99:99 GMT'])(
    'is not made up where no zone is named: %s',
    (words) => {
      expect(utcOf(on('2026-03-18', words))).toBeNull();
    },
  );

  test('is not made up for more days than one', () => {
    expect(utcOf({ from: '2026-03-18', to: '2026-03-19', expression: '3 p.m. GMT' })).toBeNull();
  });
});

describe('two clock times', () => {
  const may = (a: readonly [string, string], b: readonly [string, string]): boolean => {
    const [x, y] = [clockTimeOf(on(...a)), clockTimeOf(on(...b))];
    return x !== null && y !== null && mayBeOneMoment(x, y);
  };

  test('of two zones may be one moment on two days', () => {
    expect(may(['2026-03-16', '11:40 p.m. ET Monday'], ['2026-03-17', '03:40 GMT'])).toBe(true);
    expect(may(['2026-03-16', '11:40 p.m. ET Monday'], ['2026-03-17', '11:40 p.m. ET'])).toBe(false);
  });

  test('of which one is local time may be one where some zone makes them so', () => {
    expect(may(['2026-03-17', '7:10 a.m. local time'], ['2026-03-16', '23:40 GMT'])).toBe(true);
    expect(may(['2026-03-17', '7:17 a.m. local time'], ['2026-03-16', '23:40 GMT'])).toBe(false);
    expect(may(['2026-03-17', '11 p.m. local time'], ['2026-03-16', '01:00 GMT'])).toBe(false);
  });
});
