import { describe, expect, test } from 'vitest';
import { movedFigures } from '../../src/analysis/moved-figures.ts';
import { storyId } from '../../src/domain/ids.ts';
import { dossierOf } from '../score/dossier-of.ts';

const told = (outlet: string, published: string, text: string) => ({
  file: `${outlet}.txt`,
  outlet,
  published,
  text: `Slide at Brannagh quarry\n\n${text}\n`,
});

const moved = (...sources: readonly ReturnType<typeof told>[]) => {
  const { articles, claims, disagreements } = dossierOf('quarry', sources);
  const whole = articles.map((article) => ({ ...article, storyId: storyId.from('s_quarry') }));
  return movedFigures(whole, claims, disagreements).map(({ unit, steps }) => [
    unit,
    ...steps.map(({ words, day }) => `${words}, ${day}`),
  ]);
};

const TUESDAY = told(
  'Sheet',
  '2026-02-03',
  'Four people died and at least 12 were injured in the slide at the Brannagh quarry on Monday, doctors said on Tuesday.',
);

describe('a toll that rose', () => {
  test('is told from day to day, of each thing that is counted', () => {
    const first = told(
      'Echo',
      '2026-02-02',
      'Two people were killed and nine injured when a slope gave way at the Brannagh quarry on Monday, police said.',
    );
    expect(moved(first, TUESDAY)).toEqual([
      ['deaths', 'Two people, 2026-02-02', 'Four people, 2026-02-03'],
      ['injured', 'nine, 2026-02-02', 'at least 12, 2026-02-03'],
    ]);
    expect(moved(TUESDAY, first)).toEqual(moved(first, TUESDAY));
  });

  test('keeps its first figure beside those that two texts of the next day set against each other', () => {
    const third = told(
      'Post',
      '2026-02-03',
      'Three people were killed in the slide at the quarry on Monday, the mayor said.',
    );
    const first = told(
      'Echo',
      '2026-02-02',
      'Two people were killed when a slope gave way at the Brannagh quarry on Monday, police said.',
    );
    expect(moved(first, third, TUESDAY)).toEqual([
      ['deaths', 'Two people, 2026-02-02', 'Three people, 2026-02-03', 'Four people, 2026-02-03'],
    ]);
  });
});

describe('no toll that rose', () => {
  test.each([
    [
      'the same figure again',
      '2026-02-03',
      'Two people were killed in the slide at the Brannagh quarry on Monday, doctors said.',
    ],
    [
      'another figure of the same hour',
      '2026-02-02',
      'Four people were killed in the slide at the Brannagh quarry on Monday, doctors said.',
    ],
    [
      'another accident',
      '2026-02-03',
      'Four people were killed in a slide at the Ossery mine in 2019, the paper recalled.',
    ],
    [
      'another place',
      '2026-02-03',
      'Four people were killed when a bus left the road near Tarrow on Tuesday, the Tarrow police said.',
    ],
    [
      'what is feared',
      '2026-02-03',
      'Four people may have been killed in the slide at the Brannagh quarry on Monday, doctors said.',
    ],
    [
      'a further count',
      '2026-02-03',
      'Another four people were killed in the slide at the Brannagh quarry on Monday, doctors said.',
    ],
    [
      'fewer than before',
      '2026-02-03',
      'One person was killed in the slide at the Brannagh quarry on Monday, doctors said.',
    ],
  ])('%s', (_, published, text) => {
    const first = told(
      'Echo',
      '2026-02-02',
      'Two people were killed when a slope gave way at the Brannagh quarry on Monday, police said.',
    );
    expect(moved(first, told('Sheet', published, text))).toEqual([]);
  });
});
