import { expect, test } from 'vitest';
import { flagged } from '../../src/domain/mixed-scripts.ts';

test.each([
  ['Rеuters', 'Rеuters (letters of two alphabets)'],
  ['Dоnald Trump', 'Dоnald Trump (letters of two alphabets)'],
  ['Αlpha Bank', 'Αlpha Bank (letters of two alphabets)'],
])('%s holds letters of two alphabets in one word, and is flagged', (name, shown) => {
  expect(flagged(name)).toBe(shown);
});

test.each([
  'Reuters',
  'José Núñez',
  'Владимир Путин',
  'Αθήνα Radio',
  'محمد',
  '朝日新聞 TV',
  'アップル社',
  'RIA Новости',
  'Łukasz Ćwik',
])('%s stands as it is', (name) => {
  expect(flagged(name)).toBe(name);
});
