/**
 * All figures of the engine in one table: `npm run eval -- [folder] [--misses]`. The folder (default ../shared) holds
 * annotated corpora, stories and their scorers; nothing of it is part of this project.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureDates, measureQuotes } from './eval/corpora.ts';
import type { Figure } from './eval/figure.ts';
import { measureOffsets } from './eval/offsets.ts';
import { measureStories } from './eval/stories.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
});
const folder = resolve(positionals[0] ?? join(import.meta.dirname, '..', '..', 'shared'));

const show = (figures: readonly Figure[]): void => {
  const width = Math.max(...figures.map(({ on, what }) => `${on}  ${what}`.length));
  for (const { on, what, value, aim, atMost } of figures) {
    const met = atMost === true ? value <= aim : value >= aim;
    const name = `${on}  ${what}`.padEnd(width);
    console.log(
      `${name}  ${value.toFixed(1).padStart(5)} %  aim ${atMost === true ? '<=' : '>='} ${aim} %  ${met ? 'met' : 'NOT MET'}`,
    );
  }
};

if (existsSync(join(folder, 'eval', 'nlp')) && existsSync(join(folder, 'corpora'))) {
  const work = mkdtempSync(join(tmpdir(), 'eval-'));
  const place = { folder, work, misses: values.misses };
  try {
    show([
      ...(await measureQuotes(place)),
      ...(await measureDates(place)),
      ...measureStories(place),
      measureOffsets(place),
    ]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
} else {
  console.error(
    `There is nothing to measure on: ${folder} holds no corpora/ and eval/nlp/. Name the folder that does: npm run eval -- <folder>`,
  );
  process.exitCode = 2;
}
