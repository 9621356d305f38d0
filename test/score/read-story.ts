/** Reads a golden story from its folder: the gold and the articles it speaks of. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold, StoryTexts } from './gold.ts';

export interface GoldenStory {
  readonly gold: Gold;
  readonly texts: StoryTexts;
}

const GOLDEN = join(import.meta.dirname, '..', 'golden');
const DATA = join(import.meta.dirname, '..', '..', 'data');

/** Stories to develop against, or stories kept to measure on. */
export type Shelf = 'stories' | 'held-out';

/** The slugs of a shelf's stories, in order. */
export const storySlugs = (shelf: Shelf = 'stories'): readonly string[] =>
  readdirSync(join(GOLDEN, shelf), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const read = (goldFile: string, articlesFolder: (gold: Gold) => string): GoldenStory => {
  // Gold's shape is checked by its own test; here it is taken as told.
  const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as Gold;
  const folder = articlesFolder(gold);
  return { gold, texts: new Map(gold.articles.map(({ file }) => [file, readFileSync(join(folder, file), 'utf8')])) };
};

export const readStory = (slug: string, shelf: Shelf = 'stories'): GoldenStory => {
  const folder = join(GOLDEN, shelf, slug);
  return read(join(folder, 'gold.json'), () => join(folder, 'articles'));
};

/** The story a newcomer sees first, with gold of its own. */
export const readBundledStory = (): GoldenStory =>
  read(join(GOLDEN, 'bundled', 'gold.json'), ({ story }) => join(DATA, story));
