/** A story: what a team follows, and the articles that belong to it. */
import type { StoryId } from './ids.ts';

export interface Story {
  readonly id: StoryId;
  /** Lower-case words joined by hyphens; unique in its workspace. */
  readonly slug: string;
  readonly title: string;
  readonly closed: boolean;
}

const SLUG = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;
export const SLUG_LIMIT = 80;

export const isSlug = (text: string): boolean => text.length <= SLUG_LIMIT && SLUG.test(text);

/** "Port strike, Venezuela!" → "port-strike-venezuela"; the empty string when no letter or digit is left. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, SLUG_LIMIT)
    .replace(/^-+|-+$/g, '');
