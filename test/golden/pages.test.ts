/** Forty pages of different build: what is read off them against what stands on them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readContent } from '../../src/ingest/read-content.ts';

const FOLDER = join(import.meta.dirname, 'pages');
const NOW = new Date('2026-11-20T12:00:00Z');
const Expected = z.object({
  address: z.string(),
  title: z.string(),
  published: z.string(),
  paragraphs: z.array(z.string()),
});

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Reading {
  readonly name: string;
  readonly title: boolean;
  readonly time: boolean;
  readonly text: boolean;
  /** Characters stored that stand for nothing of the article, and all that are stored. */
  readonly foreign: readonly string[];
  readonly length: number;
}

const readOne = async (name: string): Promise<Reading> => {
  const expected = Expected.parse(JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')));
  const about = { contentType: null, name: expected.address, now: NOW };
  const read = await readContent(readFileSync(join(FOLDER, name, 'page.html')), about);
  if (!read.ok) return { name, title: false, time: false, text: false, foreign: [read.problem.message], length: 1 };
  const { text, title, published } = read.value;
  const paragraphs = expected.paragraphs.map(squeezed);
  const found = paragraphs.map((paragraph) => squeezed(text).indexOf(paragraph));
  const foreign = text
    .split('\n')
    .map(squeezed)
    .filter(
      (line) =>
        line !== '' && line !== squeezed(expected.title) && !paragraphs.some((p) => p.includes(line) || line === p),
    );
  return {
    name,
    title: title === squeezed(expected.title),
    time: published !== null && Date.parse(published.at) === Date.parse(expected.published),
    text: found.every((at, i) => at >= 0 && at > (found[i - 1] ?? -1)),
    foreign,
    length: text.length,
  };
};

describe('pages of different build', async () => {
  const readings = await Promise.all(readdirSync(FOLDER).map(readOne));
  const wrong = (what: 'title' | 'time' | 'text') => readings.filter((one) => !one[what]).map(({ name }) => name);
  /** One page in twenty. */
  const few = readings.length * 0.05;

  test('there are at least forty', () => {
    expect(readings.length).toBeGreaterThanOrEqual(40);
  });

  test.each(['title', 'time', 'text'] as const)('the %s is right on 95 of 100', (what) => {
    expect(wrong(what).length, wrong(what).join(', ')).toBeLessThanOrEqual(few);
  });

  test('less than 2 of 100 characters stored are not of the article', () => {
    const foreign = readings.flatMap(({ foreign: lines, name }) => lines.map((line) => `${name}: ${line}`));
    const length = readings.reduce((sum, one) => sum + one.length, 0);
    const stray = readings.reduce((sum, one) => sum + one.foreign.join('').length, 0);
    expect(stray / length, foreign.join('\n')).toBeLessThan(0.02);
  });
});
