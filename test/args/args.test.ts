import { describe, expect, test } from 'vitest';
import { optionalChoice, requiredChoice } from '../../src/args/choice-arg.ts';
import { dateArg } from '../../src/args/date-arg.ts';
import { pageArg } from '../../src/args/page-arg.ts';
import { optionalText, requiredText } from '../../src/args/text-arg.ts';
import type { ArgSpec, Ask } from '../../src/core/command.ts';

// A Tuesday, 23:30 UTC: in Berlin it is Wednesday already.
const ask = (zone: string | null) =>
  ({ clock: { now: () => new Date('2025-12-30T23:30:00Z') }, actor: { zone } }) as unknown as Ask;
const value = async <T>(spec: ArgSpec<T>, raw: string | undefined, zone: string | null = null) => {
  const resolved = await spec.resolve(raw, ask(zone));
  return resolved.ok ? resolved.value : resolved.problem.code;
};

describe('a date in chat', () => {
  test.each<[string | undefined, string | null, string | null]>([
    ['2025-12-24', null, '2025-12-24'],
    ['2025-12', null, '2025-12-01'],
    ['2025', null, '2025-01-01'],
    ['today', null, '2025-12-30'],
    ['today', 'Europe/Berlin', '2025-12-31'],
    ['Yesterday', null, '2025-12-29'],
    ['monday', null, '2025-12-29'],
    ['tuesday', null, '2025-12-23'],
    ['7d', null, '2025-12-23'],
    ['2 weeks ago', null, '2025-12-16'],
    [undefined, null, null],
    ['  ', null, null],
    ['2025-02-30', null, 'not-a-date'],
    ['next spring', null, 'not-a-date'],
  ])('%s in zone %s is %s', async (raw, zone, expected) => {
    expect(await value(dateArg('since'), raw, zone)).toBe(expected);
  });

  test('the last day of a month or a year stands for it where a span ends', async () => {
    expect(await value(dateArg('until', 'last'), '2024-02')).toBe('2024-02-29');
    expect(await value(dateArg('until', 'last'), '2025')).toBe('2025-12-31');
  });
});

describe('words, choices and pages', () => {
  test('a choice may be shortened while it stays clear', async () => {
    const kind = optionalChoice('kind', 'kind', ['denial', 'date', 'number']);
    expect(await value(kind, 'NUM')).toBe('number');
    expect(await value(kind, 'd')).toBe('unknown');
    expect(await value(kind, undefined)).toBeNull();
    expect(await value(requiredChoice('kind', 'kind', ['a', 'b']), undefined)).toBe('missing');
  });

  test('a mistyped choice of a few offers all of them, the nearest first', async () => {
    const resolved = await optionalChoice('stance', 'stance', ['denies', 'asserts']).resolve('denys', ask(null));
    expect(resolved).toMatchObject({ ok: false, problem: { options: ['denies', 'asserts'] } });
  });

  test('text is trimmed, and refused when it is too long or missing', async () => {
    expect(await value(optionalText({ description: 'd' }), '  a b ')).toBe('a b');
    expect(await value(optionalText({ description: 'd', limit: 3 }), 'abcd')).toBe('too-long');
    expect(await value(requiredText({ description: 'd' }), ' ')).toBe('missing');
  });

  test('pages are whole numbers from 1', async () => {
    const read = ['2', undefined, '3@17.a_one.4', '0', '1.5', 'x', '2@', '2@a b'].map((raw) => value(pageArg(), raw));
    expect(await Promise.all(read)).toEqual([
      { page: 2, after: null },
      { page: 1, after: null },
      { page: 3, after: '17.a_one.4' },
      ...Array<string>(5).fill('not-a-page'),
    ]);
  });
});
