import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../src/text/steps/find-quantities.ts';

/** Each quantity as "words = min..max unit", with "~" when approximate. */
const read = (text: string): string[] =>
  findQuantities({ text }).map(
    ({ min, max, unit, approximate, partOf, sense, span }) =>
      `${text.slice(span.start, span.end)} = ${min ?? ''}..${max ?? ''} ${unit}${approximate ? ' ~' : ''}${
        partOf === undefined ? '' : ` of ${partOf}`
      }${sense === undefined ? '' : ` ${sense}`}`,
  );

const cases: readonly [string, readonly string[]][] = [
  ['More than 30 vessels sank.', ['More than 30 vessels = 31.. vessels']],
  ['At least 107 people were killed and 20 wounded.', ['At least 107 people = 107.. deaths', '20 = 20..20 injured']],
  ['The raid killed 12 children.', ['12 children = 12..12 children-killed']],
  ['The death toll rose to 107.', ['107 = 107..107 deaths']],
  ['Ferry aground, 14 hurt\n\nThe ferry struck a bank.', ['14 = 14..14 injured']],
  ['Rebels raid port, 20 killed\n\n"The dead were ours."', ['20 = 20..20 deaths']],
  ['There were 107 deaths and 40 arrests.', ['107 deaths = 107..107 deaths', '40 arrests = 40..40 arrested']],
  ['Six strikes killed at least nine people.', ['Six strikes = 6..6 strikes', 'at least nine people = 9.. deaths']],
  [
    'There were 84 confirmed cases, two missing residents and 12 dead in the valley.',
    ['84 confirmed cases = 84..84 cases', 'two missing residents = 2..2 missing', '12 = 12..12 deaths'],
  ],
  ['One hundred and thirty-one cases had been confirmed.', ['One hundred and thirty-one cases = 131..131 cases']],
  ['She puts the number of batteries to be replaced at 62,000.', ['62,000 = 62000..62000 batteries']],
  ['The number of people missing rose to about 40.', ['about 40 = 40..40 people ~']],
  ['Found guilty on nine of the eleven counts.', ['nine of the eleven counts = 9..9 counts of 11']],
  ['Up to five ships may sail.', ['Up to five ships = ..5 ships']],
  ['Fewer than 10 homes stand.', ['Fewer than 10 homes = ..9 homes']],
  [
    'Dozens of homes burnt, tens of thousands of people fled.',
    ['Dozens of homes = 24.. homes ~', 'tens of thousands of people = 20000.. people ~'],
  ],
  [
    'Nearly 600,000 migrants and half a dozen ships.',
    ['Nearly 600,000 migrants = 600000..600000 migrants ~', 'half a dozen ships = 6..6 ships ~'],
  ],
  [
    'Between 10 and 15 boats; 20 to 30 trucks.',
    ['Between 10 and 15 boats = 10..15 boats', '20 to 30 trucks = 20..30 trucks'],
  ],
  ['It rose from 20 to 30 percent.', ['30 percent = 30..30 percent']],
  [
    'A $50 million reward, €3bn, 20 million euros.',
    [
      '$50 million = 50000000..50000000 USD',
      '€3bn = 3000000000..3000000000 EUR',
      '20 million euros = 20000000..20000000 EUR',
    ],
  ],
  ['About 25 miles (40 km) away.', ['About 25 miles = 25..25 miles ~', '40 km = 40..40 km']],
  [
    'Two-thirds of voters and a third of seats.',
    ['Two-thirds = 66.7..66.7 percent ~', 'a third = 33.3..33.3 percent ~'],
  ],
  ['The farm would hardly fetch more than 300,000 euros.', ['more than 300,000 euros = ..300000 EUR']],
  ['Nobody was told, and they will not get a penny above 900 pounds.', ['above 900 pounds = ..900 pounds']],
  ['They did not speak for over two hours.', ['over two hours = 2.. hours']],
  ['Little more than 40 boats came.', ['Little more than 40 boats = ..40 boats']],
  [
    'Close on half a million homes and a quarter of a million cars.',
    ['Close on half a million homes = 500000..500000 homes ~', 'a quarter of a million cars = 250000..250000 cars ~'],
  ],
  ['Every third voter stayed away, every second day.', ['Every third = 33.3..33.3 percent ~']],
  ['Nine in ten of the nurses came.', ['Nine in ten = 90..90 percent ~']],
  ['It sank to minus 12.5 degrees Celsius.', ['12.5 degrees Celsius = -12.5..-12.5 celsius']],
  [
    'It was 41C at noon, 106 degrees Fahrenheit.',
    ['41C = 41..41 celsius', '106 degrees Fahrenheit = 106..106 fahrenheit'],
  ],
  ['Thirty below on Friday, he wrote.', ['Thirty = -30..-30 degrees']],
  ['A quake of magnitude 7.2 hit.', ['7.2 = 7.2..7.2 magnitude']],
  ['A 54-year-old man ran a 12-hour race.', ['54-year-old = 54..54 years-old', '12-hour = 12..12 hours']],
  ['No casualties were reported.', ['No casualties = 0..0 casualties']],
  ['One person was killed.', ['One person = 1..1 deaths']],
  ['Two of the nine were dead.', ['Two of the nine = 2..2 deaths of 9']],
  ['Seven out of ten patients recovered.', ['Seven out of ten patients = 7..7 patients of 10']],
  ['One of the three suspects was freed.', ['One of the three suspects = 1..1 suspects of 3']],
  ['None of the 40 passengers was hurt.', ['None of the 40 passengers = 0..0 passengers-injured of 40']],
  ['Nobody was hurt and no one was killed.', ['Nobody = 0..0 injured', 'no one = 0..0 deaths']],
  [
    'One in five patients left, nearly one in three voters stayed.',
    ['One in five = 20..20 percent ~', 'nearly one in three = 33.3..33.3 percent ~'],
  ],
  [
    'A further three people died; another 12 were injured.',
    ['three people = 3..3 deaths added', '12 = 12..12 injured added'],
  ],
  ['Three more bodies were found.', ['Three more bodies = 3..3 bodies added']],
  ['The toll rose by 3 to 12.', ['3 = 3..3 deaths added', '12 = 12..12 deaths']],
  ['The toll rose from nine to 12.', ['nine = 9..9 deaths former', '12 = 12..12 deaths']],
  ['Prices rose by 3 to 5 percent.', ['3 to 5 percent = 3..5 percent added']],
  ['A toll of 12, up from yesterday’s nine deaths.', ['12 = 12..12 deaths', 'nine deaths = 9..9 deaths former']],
  [
    'Nine soldiers and three teachers were killed; twelve guests, including four children, died.',
    [
      'Nine soldiers = 9..9 soldiers-killed',
      'three teachers = 3..3 teachers-killed',
      'twelve guests = 12..12 guests-killed',
      'four children = 4..4 children',
    ],
  ],
  [
    'Three more people died, bringing the total to 12.',
    ['Three more people = 3..3 deaths added', '12 = 12..12 deaths'],
  ],
  ['Twelve guests were taken into custody.', ['Twelve guests = 12..12 guests-arrested']],
  ['They moved the total to page two.', []],
  ['The quake had a magnitude of 6.1.', ['6.1 = 6.1..6.1 magnitude']],
  ['Up to dozens of people may be missing.', ['Up to dozens of people = 24.. people ~']],
  ['Twenty-four tired soldiers slept.', ['Twenty-four tired soldiers = 24..24 soldiers']],
];

describe('finding quantities', () => {
  test.each(cases)('reads the figures of: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'It happened on May 3, 1998, at 10:30 p.m., in the 1990s and in the third quarter.',
    'A Boeing 737, an F-16, the G7, Article 5 and room 12.',
    'They won 3-1 after a 5-4 ruling.',
    'His third term ended three days ago.',
    'One of them said no one came.',
    'Read version 2.0.1 of section 4.',
  ])('finds no figure in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('stands in its place with bounds in order, over any text', () => {
    const pieces =
      'more than|30|people|killed|$|5|million|to|between|and|dozens|of|a|third|-|,|.|percent|km|😀|no|deaths'.split(
        '|',
      );
    const phrase = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), phrase), (text) => {
        const found = findQuantities({ text });
        let end = 0;
        for (const { min, max, unit, span } of found) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
          expect(unit).not.toBe('');
          expect(min !== null || max !== null).toBe(true);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        }
        expect(findQuantities({ text })).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['digits', '7'.repeat(100_000)],
    ['figures', 'more than 30 '.repeat(30_000)],
    ['number words', 'twenty '.repeat(100_000)],
    ['one long word', 'a'.repeat(1_000_000)],
    ['dollar signs', '$'.repeat(100_000)],
  ])('a flood of %s takes no longer than its length allows', (_, text) => {
    const begun = performance.now();
    findQuantities({ text });
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
