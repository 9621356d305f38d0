import { describe, expect, test } from 'vitest';
import { daysArg, daysInWords } from '../../src/args/days-arg.ts';
import { timeArg } from '../../src/args/time-arg.ts';
import { zoneArg } from '../../src/args/zone-arg.ts';
import type { ArgSpec, Ask } from '../../src/core/command.ts';

const ask = { actor: { zone: 'Europe/Berlin' } } as unknown as Ask;
const value = async <T>(spec: ArgSpec<T>, raw?: string) => {
  const resolved = await spec.resolve(raw, ask);
  return resolved.ok ? resolved.value : resolved.problem.code;
};

describe('a time of day', () => {
  test.each([
    ['8:30', '08:30'],
    ['08.30', '08:30'],
    ['17', '17:00'],
    ['6pm', '18:00'],
    ['12 am', '00:00'],
    ['12:05 PM', '12:05'],
    ['24:00', 'not-a-time'],
    ['13pm', 'not-a-time'],
    ['soon', 'not-a-time'],
  ])('%s is %s', async (raw, expected) => {
    expect(await value(timeArg('at', '08:30'), raw)).toBe(expected);
  });
});

describe('a time zone', () => {
  test.each([
    [undefined, 'Europe/Berlin'],
    ['america/new_york', 'America/New_York'],
    ['new york', 'America/New_York'],
    ['UTC', 'UTC'],
    ['+02:00', 'not-a-zone'],
    ['Atlantis', 'not-a-zone'],
  ])('%s is %s', async (raw, expected) => {
    expect(await value(zoneArg(), raw)).toBe(expected);
  });
});

describe('days of the week', () => {
  test.each([
    [undefined, 'daily'],
    ['Weekdays', 'weekdays'],
    ['mon,wed,fri', 'Mon, Wed, Fri'],
    ['Monday and Friday', 'Mon, Fri'],
    ['fri-mon', 'Mon, Fri, Sat, Sun'],
    ['sat sun', 'weekends'],
  ])('%s is %s', async (raw, expected) => {
    const days = await value(daysArg(), raw);
    expect(typeof days === 'string' ? days : daysInWords(days)).toBe(expected);
  });

  test.each(['never', 'm', ','])('%s names no days', async (raw) => {
    expect(await value(daysArg(), raw)).toBe('not-days');
  });
});
