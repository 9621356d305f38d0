import { expect, test } from 'vitest';
import { tellProgress } from '../../src/core/tell-progress.ts';
import { plainText } from '../../src/reply/plain-text.ts';

const toldOf = async (total: number, say: (words: string) => Promise<void> = async () => {}): Promise<string[]> => {
  const told: string[] = [];
  const progress = tellProgress(async (words) => {
    told.push(plainText(words));
    await say(plainText(words));
  });
  for (let done = 1; done <= total; done += 1) progress.tell(done, total);
  await progress.said();
  return told.map((words) => words.split(' are')[0] ?? '');
};

test('however many there are, it is told after each third, and never of the last, which the answer tells', async () => {
  expect(await toldOf(1)).toEqual([]);
  expect(await toldOf(2)).toEqual(['1 of 2']);
  expect(await toldOf(3)).toEqual(['1 of 3', '2 of 3']);
  expect(await toldOf(10)).toEqual(['4 of 10', '7 of 10']);
});

test('words that cannot be said stop nothing', async () => {
  expect(await toldOf(3, () => Promise.reject(new Error('gone')))).toEqual(['1 of 3', '2 of 3']);
});
