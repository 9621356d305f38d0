import { expect, test } from 'vitest';
import { whoIsWho } from '../../../src/analysis/names/who-is-who.ts';
import type { SpeakerType } from '../../../src/domain/speaker.ts';

const shown = (...names: readonly (readonly [string, SpeakerType])[]) =>
  Object.fromEntries(
    whoIsWho(
      names.map(([name, type]) => ({ name, type })),
      [],
    ),
  );

test('an acronym, with dots or without, and the one long form of it are one body', () => {
  expect(
    shown(['C.I.A.', 'office'], ['CIA', 'office'], ['Central Intelligence Agency', 'office'], ['Mary Cole', 'person']),
  ).toEqual({
    'C.I.A.': 'Central Intelligence Agency',
    CIA: 'Central Intelligence Agency',
    'Central Intelligence Agency': 'Central Intelligence Agency',
    'Mary Cole': 'Mary Cole',
  });
});

test('an acronym that two long forms share stands by itself, and so does each of them', () => {
  expect(
    shown(['NBA', 'office'], ['National Bread Association', 'office'], ['Northern Bus Authority', 'office']),
  ).toEqual({
    NBA: 'NBA',
    'National Bread Association': 'National Bread Association',
    'Northern Bus Authority': 'Northern Bus Authority',
  });
});

test('a longer name that only holds the long form is another body', () => {
  expect(
    shown(
      ['WHO', 'office'],
      ['World Health Organization', 'office'],
      ['World Health Organization Staff Union', 'office'],
    ),
  ).toEqual({
    WHO: 'World Health Organization',
    'World Health Organization': 'World Health Organization',
    'World Health Organization Staff Union': 'World Health Organization Staff Union',
  });
});

test('a trade before a whole name makes nobody else of its bearer, and a surname that is a trade stays one', () => {
  expect(
    shown(
      ['Grandmaster Ilyan Reth', 'person'],
      ['Ilyan Reth', 'person'],
      ['Harbourpilot Ilyan Reth', 'person'],
      ['Ann Farmer', 'person'],
    ),
  ).toEqual({
    'Grandmaster Ilyan Reth': 'Harbourpilot Ilyan Reth',
    'Ilyan Reth': 'Harbourpilot Ilyan Reth',
    'Harbourpilot Ilyan Reth': 'Harbourpilot Ilyan Reth',
    'Ann Farmer': 'Ann Farmer',
  });
});
