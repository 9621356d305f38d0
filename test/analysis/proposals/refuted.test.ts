import { expect, test } from 'vitest';
import type { Position } from '../../../src/analysis/disagreements/draft.ts';
import { storyFeatures } from '../../../src/analysis/features/story-features.ts';
import type { Refutation } from '../../../src/analysis/proposals/refutation.ts';
import { refutation } from '../../../src/analysis/proposals/refuted.ts';
import type { DisagreementKind } from '../../../src/domain/disagreement.ts';
import { readSources } from '../../score/dossier-of.ts';

interface Text {
  readonly at: string;
  readonly text: string;
}

/** Each text is an article; the sides are words of theirs that are set against each other. */
const judged = (kind: DisagreementKind, texts: readonly Text[], sides: readonly (readonly string[])[]) => {
  const sources = texts.map(({ at, text }, n) => ({
    ...{ file: `${n}.txt`, outlet: `Outlet ${n}`, published: at },
    text: `Report ${n}\n\n${text}\n`,
  }));
  const read = readSources('refuted', sources);
  const story = storyFeatures(
    read.map(({ article }) => article),
    read.flatMap(({ claims }) => claims),
    [],
  );
  const positions = sides.map(
    (side): Position => ({
      statements: side.map((words) => {
        const found = story.statements.filter(({ text }) => text.includes(words));
        const statement = found.find(({ speaker }) => speaker !== null) ?? found[0];
        if (statement === undefined) throw new Error(`no statement holds “${words}”`);
        return statement;
      }),
    }),
  );
  return refutation(story, { type: kind, question: '', positions, why: '', certainty: 0 });
};

const MONDAY = '2026-03-09T09:00:00Z';
const TUESDAY = '2026-03-10T18:00:00Z';
const FRIDAY = '2026-03-13T18:00:00Z';
const two = (a: string, b: string, [x, y] = [MONDAY, MONDAY]): readonly Text[] => [
  { at: x ?? MONDAY, text: a },
  { at: y ?? MONDAY, text: b },
];

test.each<[string, DisagreementKind, readonly Text[], readonly (readonly string[])[], Refutation]>([
  [
    'figures that agree within rounding',
    'number',
    two('The dam holds 41,830 litres of oil.', 'The dam holds about 42,000 litres of oil.'),
    [['41,830'], ['42,000']],
    'figures-agree',
  ],
  [
    'a figure within the bound of the other',
    'number',
    two('At least 30 sheep were killed in the barn.', 'The fire killed 34 sheep.'),
    [['30 sheep'], ['34 sheep']],
    'figures-agree',
  ],
  [
    'parts and their sum',
    'number',
    two('On board were 196 passengers and 16 sailors.', 'On board were 212 people.'),
    [['196'], ['212']],
    'parts-of-a-sum',
  ],
  [
    'a count of which no side gives a figure',
    'number',
    two('The bridge was closed by the council.', 'The bridge was open, the baker said.'),
    [['closed'], ['open']],
    'no-figure',
  ],
  [
    'a toll that rose by the next day',
    'number',
    two('The flood has killed 12 people so far.', 'The flood has killed 19 people so far.', [MONDAY, TUESDAY]),
    [['12 people'], ['19 people']],
    'other-time',
  ],
  [
    'the same words twice',
    'denial',
    two('The mayor opened the new bridge.', 'The mayor opened the new bridge.'),
    [['opened'], ['opened']],
    'same-words',
  ],
  [
    'one speaker who denies it in two texts',
    'denial',
    two('Ann Tolle denied that she had met the broker.', 'Ann Tolle denied any meeting with the broker.'),
    [['had met'], ['any meeting']],
    'one-voice',
  ],
  [
    'what was open and was done four days later',
    'denial',
    two('The body has not been named.', 'The body was identified on Thursday as Tom Reed’s.', [MONDAY, FRIDAY]),
    [['not been named'], ['identified']],
    'other-time',
  ],
  [
    'dates that are one',
    'date',
    two('The tower fell on 3 March 2026.', 'The tower fell last Tuesday.', [
      '2026-03-05T09:00:00Z',
      '2026-03-05T09:00:00Z',
    ]),
    [['3 March'], ['last Tuesday']],
    'dates-agree',
  ],
  [
    'two texts that both tell of silence',
    'comment',
    two('The Harlan Group declined to comment.', 'The Harlan Group did not respond to a request for comment.'),
    [['declined'], ['did not respond']],
    'both-silent',
  ],
  [
    'words of somebody whom nobody called silent',
    'comment',
    two('The Harlan Group said it would appeal.', 'The Harlan Group said the fine was absurd.'),
    [['appeal'], ['absurd']],
    'nobody-silent',
  ],
  [
    'silence, and words that came four days after',
    'comment',
    two('The Harlan Group declined to comment.', 'The Harlan Group said the fine was absurd.', [MONDAY, FRIDAY]),
    [['declined'], ['absurd']],
    'other-time',
  ],
])('%s: refuted', (_, kind, texts, sides, why) => {
  expect(judged(kind, texts, sides)).toBe(why);
});

test.each<[string, DisagreementKind, readonly Text[], readonly (readonly string[])[]]>([
  [
    'two figures of one thing',
    'number',
    two('The fire killed 30 sheep.', 'The fire killed 44 sheep.'),
    [['30 sheep'], ['44 sheep']],
  ],
  [
    'a toll that fell by the next day',
    'number',
    two('The flood killed 19 people.', 'The flood killed 12 people.', [MONDAY, TUESDAY]),
    [['19 people'], ['12 people']],
  ],
  [
    'a figure against none',
    'number',
    two('Three alarms were given, the mill said.', 'Workers said that no alarm was given.'),
    [['Three alarms'], ['no alarm']],
  ],
  [
    'two days of one event',
    'date',
    two('The tower fell on 3 March 2026.', 'The tower fell on 5 March 2026.'),
    [['3 March'], ['5 March']],
  ],
  [
    'two hours of one day',
    'date',
    two('The tower fell at 4 p.m. on 3 March 2026.', 'The tower fell at 9 p.m. on 3 March 2026.'),
    [['4 p.m.'], ['9 p.m.']],
  ],
  [
    'a statement and its denial by another',
    'denial',
    two('Ann Tolle met the broker in May, the inquiry said.', 'Ann Tolle denied that she had met the broker.'),
    [['met the broker in May'], ['denied']],
  ],
  [
    'silence and words of the same day',
    'comment',
    two('The Harlan Group declined to comment.', 'The Harlan Group said the fine was absurd.'),
    [['declined'], ['absurd']],
  ],
  [
    'one quotation of two people',
    'attribution',
    two('“The valley is lost,” said Ann Tolle.', '“The valley is lost,” said Peter Gast.'),
    [['said Ann Tolle'], ['said Peter Gast']],
  ],
  [
    'a side of which one passage stands',
    'number',
    [
      ...two('The fire killed 30 sheep.', 'The fire killed about 30 sheep.'),
      { at: MONDAY, text: 'The fire killed 44 sheep.' },
    ],
    [['30 sheep'], ['about 30 sheep', '44 sheep']],
  ],
])('%s: stands', (_, kind, texts, sides) => {
  expect(judged(kind, texts, sides)).toBeNull();
});
