import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '../../src/reply/plain-text.ts';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const asked = async (question: string) => {
  const reply = await desk.ask('ask', { question });
  return { ...reply, text: plainText(reply), kinds: reply.blocks.map(({ kind }) => kind) };
};

describe('/ask', () => {
  test.each([
    'When was it?',
    'When was the strike?',
    'Did Trump confirm the strike?',
    'Has Caracas commented on the strike?',
    'Was it the first American operation in Venezuela?',
  ])('"%s" brings both sides, with at most fifteen claims', async (question) => {
    const { kinds, claimIds } = await asked(question);
    expect(kinds).toContain('disagreements');
    expect(claimIds.length).toBeGreaterThan(1);
    expect(claimIds.length).toBeLessThanOrEqual(15);
  });

  test('answers in cited lines where nobody differs', async () => {
    const { kinds, text, nearestClaimIds } = await asked('When was the reward for Maduro doubled?');
    expect(kinds).toContain('answers');
    expect(text).toContain('August 2025');
    expect(nearestClaimIds).toEqual([]);
  });

  test.each(['Who won the football match?', 'How is the weather in Tokyo?', 'zzz qqq'])(
    'says that nothing says so, and ends with what can be asked: "%s"',
    async (question) => {
      const { text, claimIds, outcome } = await asked(question);
      expect(text).toContain('Nothing in the store says so');
      expect(text.trimEnd().split('\n').at(-1)).toBe('Try /timeline, /who-said, or /help.');
      expect([claimIds, outcome]).toEqual([[], 'answered']);
    },
  );

  test('asks for the question when there is none', async () => {
    expect((await desk.ask('ask')).outcome).toBe('usage');
  });
});
