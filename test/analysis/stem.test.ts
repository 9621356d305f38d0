import { describe, expect, test } from 'vitest';
import { stem } from '../../src/analysis/words/stem.ts';

const rootsOf = (words: readonly string[]): readonly string[] => [...new Set(words.map(stem))];

describe('a word and its endings', () => {
  test.each([
    [['delay', 'delays', 'delayed', 'delaying']],
    [['stray', 'strays', 'strayed']],
    [['survey', 'surveys', 'surveyed']],
    [['carry', 'carries', 'carried']],
  ])('%j have one root', (words) => {
    expect(rootsOf(words)).toHaveLength(1);
  });
});
