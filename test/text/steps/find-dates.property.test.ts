import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intervalOf } from '../../../src/text/dates/calendar-value.ts';
import { findDates } from '../../../src/text/steps/find-dates.ts';

const PIECES =
  'Monday|last|next|week|May|3|2025|,|.|-|to|Dec|the|day|before|after|12|:|30|p.m|ago|three|years|early|mid|of|1990|s|’|quarter|third|in|from|\n\n|😀|é'.split(
    '|',
  );
const phrase = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((words) => words.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), phrase);
const published = fc.constantFrom(
  null,
  '2025-12-30',
  '2024-02-29T23:59:59-11:00',
  '0001-01-01',
  'nonsense',
  '2025-13-45',
);

test('every mention stands in its place, in order, with days in order, over any text', () => {
  fc.assert(
    fc.property(anyText, published, (text, publishedAt) => {
      const mentions = findDates({ text, publishedAt });
      let end = 0;
      for (const mention of mentions) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.text).not.toBe('');
        expect(mention.start).toBeGreaterThanOrEqual(end);
        end = mention.end;
        expect(mention.from === null).toBe(mention.to === null);
        if (mention.from !== null && mention.to !== null) {
          expect(mention.from <= mention.to).toBe(true);
          expect(mention.from).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      }
      expect(findDates({ text, publishedAt })).toEqual(mentions);
    }),
    { numRuns: 500 },
  );
});

test('the days of a mention lie inside its value', () => {
  fc.assert(
    fc.property(phrase, (text) => {
      for (const { timex, from, to } of findDates({ text, publishedAt: '2025-12-30' })) {
        const year = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(timex);
        if (from === null || to === null || year === null) continue;
        const [, y, m, d] = year.map((part) => (part === undefined ? 0 : Number(part))) as [
          number,
          number,
          number,
          number,
        ];
        const whole =
          d > 0
            ? { from: timex, to: timex }
            : intervalOf(m > 0 ? { unit: 'month', index: y * 12 + m - 1 } : { unit: 'year', index: y });
        expect(whole !== null && whole.from <= from && to <= whole.to).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['digits', '7'.repeat(100_000)],
  ['months', 'May '.repeat(100_000)],
  ['determiners', 'the last '.repeat(50_000)],
  ['one long word', 'a'.repeat(1_000_000)],
  ['number words', 'twenty '.repeat(100_000)],
  ['quotation marks', '"'.repeat(100_000)],
  ['weekdays and commas', 'Monday, '.repeat(50_000)],
  ['grouped digits', '1,000,'.repeat(50_000)],
])('a hundred thousand %s take no longer than their length allows', (_, text) => {
  const begun = performance.now();
  findDates({ text, publishedAt: '2025-12-30' });
  expect(performance.now() - begun).toBeLessThan(10_000);
});
