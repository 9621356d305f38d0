import { expect, test } from 'vitest';
import { stillOpen } from '../../../src/analysis/briefing/open-silences.ts';
import { dossierOf } from '../../score/dossier-of.ts';

const ECHO = `Thousands without water in Averell after main bursts

About 4,000 homes lost their water on Sunday when a main burst, the mayor, Iris Dane, said.

The water authority did not respond to a request for comment. The roofers' guild has not commented.

Parcel Works, which laid the pipe, has said nothing. The company did not answer questions.
`;
const SHEET = `Averell water back by Tuesday

Water will be back by Tuesday, water authority spokeswoman Lena Frost said. The pipe was forty years old, she said.

"We laid it to the letter of the contract," said Tom Ashe, director of Parcel Works.

The county council declined to comment. The mayor, Iris Dane, refused to say how much the repair would cost.
`;

const open = (...texts: readonly (readonly [string, string, string])[]): readonly string[] => {
  const sources = texts.map(([outlet, published, text]) => ({ file: `${outlet}.txt`, outlet, published, text }));
  const { articles, claims, disagreements } = dossierOf('water', sources);
  const silent = claims.filter(({ stance }) => stance === 'declines');
  return stillOpen(silent, claims, articles, disagreements)
    .flatMap(({ speaker }) => speaker?.name ?? [])
    .sort();
};

test('who is silent in every text is an open question', () => {
  expect(open(['Echo', '2026-05-03', ECHO])).toEqual(['Parcel Works', 'company', "roofers' guild", 'water authority']);
});

test('a silence is none any more where the body, or whoever speaks for it, is quoted; a silence on one thing stays', () => {
  expect(open(['Echo', '2026-05-03', ECHO], ['Sheet', '2026-05-04', SHEET])).toEqual([
    'Iris Dane',
    'county council',
    "roofers' guild",
  ]);
});

test('words of weeks before answer nothing', () => {
  expect(open(['Sheet', '2026-03-04', SHEET], ['Echo', '2026-05-03', ECHO])).toContain('water authority');
});

test('who speaks, and leaves one question unanswered, has left it open', () => {
  const asked = `Permit missing for Averell pipe

Parcel Works has not explained why no permit was sought for the valve.
`;
  expect(open(['Post', '2026-05-05', asked], ['Sheet', '2026-05-04', SHEET])).toContain('Parcel Works');
});
