import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createTurns } from '../../src/core/take-turns.ts';

const open = () => {
  let ms = 0;
  const clock = { now: () => new Date(ms) };
  return {
    turns: createTurns(clock),
    pass: (by: number): void => {
      ms += by;
    },
  };
};

describe('answers', () => {
  test('begin one in a turn of the event loop, in the order in which they were asked for', async () => {
    const { turns } = open();
    const begun: number[] = [];
    const all = Promise.all([1, 2, 3].map((n) => turns.take('a', async () => void begun.push(n))));
    expect(begun).toEqual([]);
    for (const expected of [[1], [1, 2], [1, 2, 3]]) {
      await nextTurn();
      expect(begun).toEqual(expected);
    }
    await all;
  });

  test('of whoever asks little are not held up by those of whoever asks much', async () => {
    const { turns } = open();
    const begun: string[] = [];
    const ask = (asker: string) => turns.take(asker, async () => void begun.push(asker));
    await Promise.all([ask('much'), ask('much'), ask('much'), ask('much'), ask('little'), ask('other')]);
    expect(begun).toEqual(['much', 'little', 'other', 'much', 'much', 'much']);
  });

  test('give what the work gives, also when it fails, and the next begins all the same', async () => {
    const { turns } = open();
    const failing = turns.take('a', async () => {
      throw new Error('broken');
    });
    const fine = turns.take('a', async () => 42);
    await expect(failing).rejects.toThrow('broken');
    expect(await fine).toBe(42);
  });

  test('are sixteen at once at most, but do not wait for those that take longer than a second', async () => {
    const { turns } = open();
    const slow = Promise.withResolvers<void>();
    const begun: number[] = [];
    const long = Array.from({ length: 16 }, (_, n) =>
      turns.take('a', () => {
        begun.push(n);
        return slow.promise;
      }),
    );
    const began = performance.now();
    expect(await turns.take('a', async () => begun.length)).toBe(16);
    expect(performance.now() - began).toBeGreaterThan(900);
    slow.resolve();
    await Promise.all(long);
  });
});

describe('room', () => {
  test('is there for nobody who has a hundred waiting, and for everybody else', async () => {
    const { turns } = open();
    const all = Array.from({ length: 100 }, () => turns.take('much', async () => undefined));
    expect([turns.hasRoom('much'), turns.hasRoom('little')]).toEqual([false, true]);
    await Promise.all(all);
    expect(turns.hasRoom('much')).toBe(true);
  });

  test('is there for nobody while so many wait that the last would begin after five seconds, and again when they are fewer', async () => {
    const { turns, pass } = open();
    const ask = (asker: string) => turns.take(asker, async () => pass(100));
    const all = Array.from({ length: 60 }, (_, n) => ask(`team${n}`));
    expect(turns.hasRoom('another')).toBe(true);
    await all[4];
    expect(turns.hasRoom('another')).toBe(true);
    await all[9];
    // By now a beginning takes 65 ms and more, and 50 wait.
    const more = Array.from({ length: 40 }, (_, n) => ask(`more${n}`));
    expect(turns.hasRoom('another')).toBe(false);
    await Promise.all(all);
    expect(turns.hasRoom('another')).toBe(true);
    await Promise.all(more);
  });

  test('is there for nobody when five hundred wait', async () => {
    const { turns } = open();
    const all = Array.from({ length: 500 }, (_, n) => turns.take(`team${n}`, async () => undefined));
    expect(turns.hasRoom('another')).toBe(false);
    await Promise.all(all);
  });
});
