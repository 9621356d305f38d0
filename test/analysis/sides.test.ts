import { expect, test } from 'vitest';
import { dossierOf } from '../score/dossier-of.ts';

const article = (outlet: string, published: string, text: string) => ({
  file: `${outlet}.txt`,
  outlet,
  published,
  text,
});

const FERRY = [
  article(
    'Courier',
    '2026-11-18T00:00:00Z',
    'Ferry aground off Kelmouth, 14 hurt\n\nThe ferry Aldra ran aground off Kelmouth on Tuesday evening. "The captain ignored two warnings," harbour master Lena Brook said. The operator Norlink denied that any warning was given.',
  ),
  article(
    'Wire',
    '2026-11-19T00:00:00Z',
    'Norlink: nine injured in Kelmouth ferry accident\n\nNine people were injured when the ferry Aldra ran aground off Kelmouth on Monday evening, the operator Norlink said. Norlink spokeswoman Ida Rell said: "No warning was given to the captain."',
  ),
  article(
    'Guard',
    '2026-11-21T20:50:00Z',
    'Coast guard on the Aldra\n\nThe coast guard said it sent two warnings to the captain of the ferry Aldra before it ran aground off Kelmouth on Tuesday.',
  ),
];

test('a passage stands under a position only where it speaks of what both sides speak of', () => {
  const { claims, disagreements } = dossierOf('ferry', FERRY);
  const denial = disagreements.find(({ type }) => type === 'denial');
  const cited = (denial?.sides ?? []).map(({ claimIds }) =>
    claims
      .filter(({ id }) => claimIds.includes(id))
      .map(({ evidence }) => evidence.text)
      .toSorted(),
  );
  expect(cited).toEqual([
    [
      '"The captain ignored two warnings," harbour master Lena Brook said.',
      'The coast guard said it sent two warnings to the captain of the ferry Aldra before it ran aground off Kelmouth on Tuesday.',
    ],
    [
      'Norlink spokeswoman Ida Rell said: "No warning was given to the captain."',
      'The operator Norlink denied that any warning was given.',
    ],
  ]);
});

test('a toll that ends a headline is set against a lower one of the next day, and never agrees with it', () => {
  const { claims, corroborations, disagreements } = dossierOf('ferry', FERRY);
  const textOf = (id: string) => claims.find((claim) => claim.id === id)?.evidence.text ?? '';
  const [toll, ...again] = disagreements.filter(({ type }) => type === 'number');
  expect(again).toEqual([]);
  expect(toll?.sides.map(({ claimIds }) => claimIds.some((id) => /14 hurt|nine injured/.test(textOf(id))))).toEqual([
    true,
    true,
  ]);
  const together = corroborations.map(({ claimIds }) => claimIds.map(textOf).join('\n'));
  expect(together.filter((texts) => texts.includes('14 hurt') && /nine/iu.test(texts))).toEqual([]);
});

test('one word of what there was none of, before another noun, is not the thing', () => {
  const { claims, disagreements } = dossierOf('hall', [
    article(
      'Courier',
      '2026-06-03',
      'Fire at Dunmore hall\n\nA diesel generator exploded and started the fire at Dunmore hall, a caretaker said.\n\nThe fire started at about nine in the generator room, according to two guests.',
    ),
    article(
      'Wire',
      '2026-06-03',
      'Dunmore hall: cause of fire unknown\n\nThe fire at Dunmore hall was put out by noon. "There was no diesel generator in the house," fire chief Ada Quill said.',
    ),
  ]);
  const cited = disagreements
    .filter(({ type }) => type === 'denial')
    .map(({ sides }) =>
      sides.map(({ claimIds }) =>
        claims.filter(({ id }) => claimIds.includes(id)).map(({ evidence }) => evidence.text),
      ),
    );
  expect(cited).toEqual([
    [
      ['A diesel generator exploded and started the fire at Dunmore hall, a caretaker said.'],
      ['"There was no diesel generator in the house," fire chief Ada Quill said.'],
    ],
  ]);
});
