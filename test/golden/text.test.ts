/** Golden cases of the ground floor: each folder holds a text of our own, the kinds of its lines with their sentences, and what the text says it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDoc } from '../../src/text/pipeline.ts';
import { judgeKind } from '../../src/text/steps/judge-kind.ts';

const FOLDER = new URL('./text/', import.meta.url);

/** A line for each block with its kind, and under it a line for each of its sentences. */
const shown = (text: string): string => {
  const { blocks, sentences } = readDoc({ text, title: null, publishedAt: null });
  const lines = blocks.flatMap(({ kind, start, end }, index) => {
    const own = sentences.filter(({ block }) => block === index).map((span) => `  ${text.slice(span.start, span.end)}`);
    return kind === 'site' ? [`site: ${text.slice(start, end)}`] : [`${kind}:`, ...own];
  });
  return `${[judgeKind(text), ...lines].join('\n')}\n`;
};

describe('lines and sentences of whole pages', () => {
  for (const name of readdirSync(FOLDER).toSorted()) {
    test(name.replaceAll('-', ' '), () => {
      const text = readFileSync(new URL(`${name}/article.txt`, FOLDER), 'utf8');
      expect(shown(text)).toBe(readFileSync(new URL(`${name}/expected.txt`, FOLDER), 'utf8'));
    });
  }
});
