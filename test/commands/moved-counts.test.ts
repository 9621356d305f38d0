import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '../../src/reply/plain-text.ts';
import { type Desk, emptyDesk, HOME } from './desk.ts';

const TEXTS = [
  [
    'Echo',
    '2026-02-02',
    'Slide at Brannagh quarry\n\nTwo people were killed when a slope gave way at the Brannagh quarry on Monday, police said.\n',
  ],
  [
    'Sheet',
    '2026-02-03',
    'Quarry toll\n\nFour people died in the slide at the Brannagh quarry on Monday, doctors said on Tuesday.\n',
  ],
] as const;

let desk: Desk;
beforeAll(async () => {
  desk = emptyDesk();
  const { story } = await desk.ports.stories.create(HOME, 'quarry', 'The quarry');
  await desk.ports.library.add(
    HOME,
    story.id,
    TEXTS.map(([outlet, publishedAt, text]) => ({
      content: text,
      uri: `${outlet}.txt`,
      title: null,
      outlet,
      publishedAt,
    })),
  );
});
afterAll(() => desk.close());

const ROSE = 'deaths: Two people (2 February 2026) → Four people (3 February 2026)';

test('a toll told a day later stands beside the disagreements as an update, with the passages of both', async () => {
  const reply = await desk.ask('disagreements');
  const text = plainText(reply);
  expect(text).toContain('No disagreement found.');
  expect(text).toContain(`1. ${ROSE}`);
  expect(text).toMatch(/Two people were killed[^\n]+ — Echo[^\n]+\n\s+“Four people died[^\n]+ — Sheet/);
  expect(reply.claimIds.length).toBe(2);
});

test('it is left out where another kind or other words are asked for', async () => {
  for (const args of [{ kind: 'date' }, { about: 'slope' }])
    expect(plainText(await desk.ask('disagreements', args))).not.toContain('→');
});

test('a briefing tells it among what is new', async () => {
  expect(plainText(await desk.ask('brief'))).toContain(`A later count, ${ROSE}`);
});
