/** What two sources agree on, and what only looks alike. Each line is one article's whole text. */
import { describe, expect, test } from 'vitest';
import { dossierOf } from '../score/dossier-of.ts';

const PUBLISHED = '2026-03-14T18:00:00Z';

/** Words that both articles share with the rest of the story, so that a theme weighs little. */
const AROUND = [
  'The strike at the Lomax mill entered its third week. Dana Orr, who runs the mill, walked past the gate.',
  'The Lomax mill stood still again. Workers of the mill stood at the gate and burned pallets in the rain.',
  'At the mill gate a brass band played. The Lomax workers sang, and the mill manager Dana Orr looked on.',
];

const agreed = (a: string, b: string): boolean => {
  const sources = [a, b, ...AROUND].map((text, at) => ({
    ...{ file: `${at}.txt`, outlet: `Outlet ${at}`, published: PUBLISHED },
    text: `${text}\n`,
  }));
  const { claims, corroborations, articles } = dossierOf('mill', sources);
  const fileOf = new Map(articles.map(({ id, uri }) => [id, uri]));
  return corroborations.some(({ claimIds }) => {
    const files = claims.filter(({ id }) => claimIds.includes(id)).map(({ articleId }) => fileOf.get(articleId));
    return files.includes('0.txt') && files.includes('1.txt');
  });
};

describe('sources agree', () => {
  test.each([
    [
      'in other words on one fact',
      'The roof of the boiler house caved in on Monday.',
      'A boiler house lost its roof on Monday.',
    ],
    ['on a figure, rounded by one', 'The notice covers 27,400 households.', 'About 27,000 homes have been told.'],
    ['on a figure of few words', 'Seventeen pickets were arrested.', 'Police counted 17 arrests among the pickets.'],
    ['on a plan and its day', 'The inquiry will open on 3 July.', 'A public inquiry starts on July 3.'],
    ['that it is not so', 'Orr denies that she locked the fire doors.', 'The fire doors were not locked.'],
    [
      'on the words that somebody used',
      '“We will find the money,” said Dana Orr.',
      'Dana Orr promised: “We will find the money.”',
    ],
  ])('%s', (_, a, b) => {
    expect(agreed(a, b)).toBe(true);
  });
});

describe('sources do not agree when they only share', () => {
  test.each([
    ['a name', 'Dana Orr thanked the fire crews.', 'Dana Orr bought a second newspaper.'],
    [
      'a name and its office',
      'The coroner, Edda Quill, ordered an examination.',
      'The coroner, Edda Quill, is from Harrow.',
    ],
    ['a place', 'The lights went out in the harbour quarter.', 'In the harbour quarter nobody slept.'],
    [
      'the matter, which one denies',
      'Managers locked the fire doors.',
      'Orr denies that managers locked the fire doors.',
    ],
    ['the matter, with other figures', 'Police arrested 34 pickets.', 'Police arrested 51 pickets.'],
    ['the verb', 'The union keeps a list of the injured.', 'The council kept the letter quiet.'],
    ['a question', 'Was the boiler inspected in May?', 'The boiler was inspected in May.'],
  ])('%s', (_, a, b) => {
    expect(agreed(a, b)).toBe(false);
  });
});
