import { expect, test } from 'vitest';
import { nearest } from '../../src/core/nearest.ts';
import { matchingSpeakers } from '../../src/core/speaker-names.ts';

const names = ['Donald Trump', 'Trump administration', 'Trump', 'C.I.A.', 'Mary Smith', 'John Smith'];

test.each<[string, readonly string[]]>([
  ['trump', ['Donald Trump', 'Trump']],
  ['Trump administration', ['Trump administration']],
  ['administration', ['Trump administration']],
  ['CIA', ['C.I.A.']],
  ['smith', ['Mary Smith', 'John Smith']],
  ['mary', ['Mary Smith']],
  ['nobody', []],
  ['…', []],
])('"%s" means %j', (typed, expected) => {
  expect(matchingSpeakers(typed, names)).toEqual(expected);
});

test('mistyped names are near, strange ones are not', () => {
  expect(nearest('timelnie', ['timeline', 'sources', 'brief'])).toEqual(['timeline']);
  expect(nearest('zzzz', ['timeline', 'sources'])).toEqual([]);
  expect(nearest('strike', ['port-strike-2025', 'election'])).toEqual(['port-strike-2025']);
});
