/** Reads a golden story from its folder: the gold and the articles it speaks of. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold, StoryTexts } from './gold.ts';

export interface GoldenStory {
  readonly gold: Gold;
  readonly texts: StoryTexts;
}

export const STORIES = join(import.meta.dirname, '..', 'golden', 'stories');

/** The slugs of the golden stories, in order. */
export const storySlugs = (): readonly string[] =>
  readdirSync(STORIES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const readStory = (slug: string): GoldenStory => {
  const folder = join(STORIES, slug);
  // Gold's shape is checked by its own test; here it is taken as told.
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
  const texts = gold.articles.map(({ file }) => [file, readFileSync(join(folder, 'articles', file), 'utf8')] as const);
  return { gold, texts: new Map(texts) };
};
