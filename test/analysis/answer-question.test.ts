/** Questions of each kind to one small story: what is cited, what is not, and when nothing says so. */
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/analysis/ask/answer-question.ts';
import { type Disagreement, isProposed } from '../../src/domain/disagreement.ts';
import { disagreementId } from '../../src/domain/ids.ts';
import { dossierOf } from '../score/dossier-of.ts';

const ARTICLES = [
  `Captain Mira Holt ran the tanker Osprey onto a sandbank off Garrow on Monday.
Eleven sailors were hurt, the coast guard said.
"The steering failed," said Holt.
Mayor Tom Bell thanked the lifeboat crews.
A pistol was found in the engine room, police said.`,
  `The tanker Osprey has been stuck on a sandbank off Garrow since Monday.
Fourteen sailors were hurt, the coast guard said.
The owners denied that the steering had failed.
Mayor Tom Bell said the beach would stay shut until Friday.`,
  `Divers will look at the tanker Osprey on Thursday.
The Osprey was built in Leith in 1998.
The grounding happened because the chart was wrong, the union said.
Mayor Tom Bell walked the beach.`,
];

const sources = ARTICLES.map((text, at) => ({
  ...{ file: `${at}.txt`, outlet: `Outlet ${at}`, published: '2026-03-11T18:00:00Z' },
  text: `${text}\n`,
}));
const { claims, disagreements } = dossierOf('osprey', sources);
const words = new Map(claims.map(({ id, evidence }) => [id, evidence.text]));

const asked = (question: string) => {
  const { disputed, claimIds, nearest } = answerQuestion(question, claims, disagreements);
  const textsOf = (ids: readonly (typeof claims)[number]['id'][]) => ids.map((id) => words.get(id) ?? '');
  return { cited: [...disputed.flatMap(({ sides }) => textsOf(sides.flat())), ...textsOf(claimIds)], nearest };
};

describe('a question is answered with the lines that are on its point', () => {
  test.each([
    ['When was the Osprey built?', /1998/, /beach|pistol|hurt/],
    ['How many sailors were hurt?', /Eleven|Fourteen/, /1998|beach/],
    ['Why did the grounding happen?', /chart was wrong/, /pistol|beach/],
    ['Was there a gun on board?', /pistol/, /beach|1998/],
    ['Is the beach closed?', /stay shut/, /pistol|1998|walked/],
    ['Did the steering fail?', /steering/, /beach|pistol/],
  ])('%s', (question, tells, beside) => {
    const { cited, nearest } = asked(question);
    expect(cited.join('\n')).toMatch(tells);
    expect(cited.join('\n')).not.toMatch(beside);
    expect(nearest).toEqual([]);
  });
});

test('both sides come where the sources differ', () => {
  const { cited } = asked('How many sailors were hurt?');
  expect(cited.join('\n')).toMatch(/Eleven/);
  expect(cited.join('\n')).toMatch(/Fourteen/);
});

describe('what a language model proposed', () => {
  const question = 'How many sailors were hurt?';
  const claimOn = (text: string) => {
    const found = claims.find(({ evidence }) => evidence.text.includes(text));
    if (found === undefined) throw new Error(`no claim holds "${text}"`);
    return found.id;
  };
  const proposed = (...sides: readonly string[]): Disagreement => ({
    ...{ id: disagreementId.from('d_proposed'), type: 'number', question, why: '', score: 0.99 },
    ...{ model: 'tide-7b' },
    sides: sides.map((text) => ({ position: text, claimIds: [claimOn(text)], origins: 1 })),
  });

  test('stands below what rules found and takes no place from it', () => {
    const many = ['Eleven', 'Fourteen'].flatMap((one) => ['Eleven', 'Fourteen'].map((two) => proposed(one, two)));
    const { disputed } = answerQuestion(question, claims, [...many, ...disagreements]);
    const byRules = answerQuestion(question, claims, disagreements).disputed;
    expect(byRules.length).toBeGreaterThan(0);
    expect(disputed.slice(0, byRules.length)).toEqual(byRules);
    expect(disputed.slice(byRules.length).every(({ disagreement }) => isProposed(disagreement))).toBe(true);
  });

  test('keeps back no line that answers', () => {
    const beach = 'What did the mayor do about the beach?';
    const walked: Disagreement = { ...proposed('Eleven', 'walked the beach'), type: 'denial' };
    const [alone, beside] = [answerQuestion(beach, claims, []), answerQuestion(beach, claims, [walked])];
    const sides = beside.disputed.flatMap((one) => one.sides.flat());
    expect([alone.claimIds.length, sides.length]).toEqual([3, 2]);
    expect([...beside.claimIds, ...sides]).toEqual(expect.arrayContaining([...alone.claimIds]));
  });

  test('is shown where nothing says so, and makes no other line an answer', () => {
    const { disputed, claimIds } = answerQuestion('How many drowned?', claims, [proposed('Eleven', 'Fourteen')]);
    expect([disputed.length, claimIds]).toEqual([1, []]);
  });
});

test.each(['Was the captain drunk?', 'Has the mayor resigned?', 'Did Tom Bell buy the tanker?', 'Is the sea cold?'])(
  'nothing says so, and the nearest lines are given as such: "%s"',
  (question) => {
    expect(asked(question).cited).toEqual([]);
  },
);
