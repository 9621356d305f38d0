import { describe, expect, test } from 'vitest';
import { letterOf, questionsOf } from '../../../src/analysis/proposals/ask-about.ts';
import { FENCE } from '../../../src/analysis/proposals/fence.ts';
import { MOST_CHARACTERS, MOST_OTHERS, MOST_OWN } from '../../../src/analysis/proposals/pick-passages.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { articleOf, claimOf } from '../make.ts';

const placed = (
  article: ReturnType<typeof articleOf>,
  start: number,
  text: string,
  more: Parameters<typeof claimOf>[2] = {},
): Claim => claimOf(article, text, { ...more, evidence: { start, end: start + text.length, text } });

const early = articleOf('The Courier', { publishedAt: '2026-03-13T08:00:00Z' });
const late = articleOf('Evening Post', { publishedAt: '2026-03-13T18:00:00Z' });
const claims = [
  placed(early, 0, 'Two boats sank off Port Ayle.'),
  placed(early, 40, 'The harbour master said a squall had caught them.', { speaker: 'Jon Firth', on: '2026-03-12' }),
  placed(late, 0, 'Three boats lost', { place: 'headline' }),
  placed(late, 30, 'The owner denied that any boat had sunk.', { speaker: 'Mara Lind', stance: 'denies' }),
];

test('an article’s passages come first, then those of the others, numbered, with speaker, stance, day and headline', () => {
  const [question] = questionsOf([early, late], claims, [late.id]);
  expect(question?.prompt.user.split('\n')).toEqual([
    FENCE.open,
    '{"source":"A","published":"2026-03-13T18:00:00Z"}',
    '{"n":1,"text":"Three boats lost","headline":true}',
    '{"n":2,"text":"The owner denied that any boat had sunk.","said_by":"Mara Lind","stance":"denies"}',
    '{"source":"B","published":"2026-03-13T08:00:00Z"}',
    '{"n":3,"text":"Two boats sank off Port Ayle."}',
    '{"n":4,"text":"The harbour master said a squall had caught them.","said_by":"Jon Firth","when":"2026-03-12"}',
    FENCE.close,
  ]);
  expect(question?.passages.map(({ claim }) => claim)).toEqual(
    [claims[2], claims[3], claims[0], claims[1]].map((claim) => claim?.id),
  );
});

test('neither the outlet nor the address of an article is sent', () => {
  const [question] = questionsOf([early, late], claims, [late.id]);
  const sent = JSON.stringify(question?.prompt);
  for (const word of ['Courier', 'Evening Post', '.txt', String(early.id), String(claims[0]?.id)])
    expect(sent).not.toContain(word);
});

test('the question is the same in whatever order articles and claims came', () => {
  const [one] = questionsOf([early, late], claims, [late.id]);
  expect(questionsOf([late, early], claims.toReversed(), [late.id])).toEqual([one]);
});

test('of several speakers in one sentence each part has a number of its own', () => {
  const text = 'Firth said two boats sank and Lind said none did.';
  const both = [
    placed(early, 0, text, { speaker: 'Jon Firth', said: 'two boats sank' }),
    placed(early, 0, text, { speaker: 'Mara Lind', said: 'none did' }),
  ];
  const [question] = questionsOf([early, late], [...both, ...claims.slice(2)], [early.id]);
  expect(question?.prompt.user.split('\n').slice(2, 4)).toEqual([
    `{"n":1,"text":"${text}","part":"two boats sank","said_by":"Jon Firth"}`,
    `{"n":2,"text":"${text}","part":"none did","said_by":"Mara Lind"}`,
  ]);
});

describe('what is not asked', () => {
  test('an article that stands alone in its story', () => {
    expect(questionsOf([early], claims.slice(0, 2), [early.id])).toEqual([]);
  });

  test('a copy of another text, whose passages are not shown beside the original’s either', () => {
    const copy = articleOf('The Mirror', { copyOf: early.id });
    const all = [...claims, placed(copy, 0, 'Two boats sank off Port Ayle.')];
    const [question, ...rest] = questionsOf([early, late, copy], all, [copy.id, late.id]);
    expect([question?.article, rest]).toEqual([late.id, []]);
    expect(question?.passages).toHaveLength(4);
  });
});

test('of a large story what stands nearest to the article is shown, and the headlines', () => {
  const many = Array.from({ length: 400 }, (_, n) =>
    placed(early, n * 100, `Ferry number ${n} carried ${n % 7 === 0 ? 'lanterns' : 'timber'} past Gate${n}.`),
  );
  const own = Array.from({ length: 100 }, (_, n) =>
    placed(late, n * 100 + 100, n < 50 ? `The lanterns of ferry ${n} went out.` : `Rain fell on pier Dock${n}.`),
  );
  const title = placed(late, 0, 'A quiet night', { place: 'headline' });
  const [question] = questionsOf([early, late], [...many, ...own, title], [late.id]);
  const ofOwn = question?.passages.filter(({ article }) => article === late.id) ?? [];
  const others = question?.passages.filter(({ article }) => article === early.id) ?? [];
  expect([ofOwn.length, others.length]).toEqual([MOST_OWN, MOST_OTHERS]);
  const shown = new Set(question?.passages.map(({ claim }) => claim));
  expect(shown.has(title.id)).toBe(true);
  const lanterns = many.filter(({ evidence }) => evidence.text.includes('lanterns'));
  expect(lanterns.filter(({ id }) => !shown.has(id))).toEqual([]);
});

test('long passages are fewer', () => {
  const long = (article: typeof early) =>
    Array.from({ length: 120 }, (_, n) => placed(article, n * 800, `${n} ${'mud '.repeat(170)}`));
  const [question] = questionsOf([early, late], [...long(early), ...long(late)], [late.id]);
  expect(question?.prompt.user.length).toBeLessThan(MOST_CHARACTERS * 1.2);
});

test('sources are told by letters, however many', () => {
  expect([0, 25, 26, 51, 52, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA']);
});
