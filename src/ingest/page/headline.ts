/** The title of a page's article: the headline people see, without the name of the site. */
import { metaOf, type Page } from './dom.ts';
import { squeezed } from './words-of-markup.ts';

const SEPARATED = /\s+(?:[|·•»–—-]|::|\/)\s+/;
const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much of the shorter one's words the other holds, 0 to 1. */
const likeness = (a: string, b: string): number => {
  const [x, y] = [new Set(words(a)), new Set(words(b))];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / Math.max(1, Math.min(x.size, y.size));
};

/** "Title | Site" to "Title": the longest part, when the others are short. */
const withoutSite = (title: string, site: string | null): string => {
  const parts = title.split(SEPARATED);
  const kept = parts.filter((part) => site === null || part.toLowerCase() !== site.toLowerCase());
  if (kept.length < parts.length && kept.length > 0)
    return kept.length === 1
      ? (kept[0] ?? title)
      : title.slice(0, title.lastIndexOf(kept.at(-1) ?? '') + (kept.at(-1) ?? '').length);
  const longest = [...parts].sort((a, b) => b.length - a.length)[0] ?? title;
  const rest = title.length - longest.length;
  return parts.length > 1 && rest <= 40 && words(longest).length >= 4 ? longest : title;
};

/** `given`: the headline of the page's own data, or null. */
export const headlineOf = (page: Page, given: string | null, site: string | null): string | null => {
  const named =
    given ?? metaOf(page, 'og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'headline');
  const base = named ?? (squeezed(page.querySelector('title')?.textContent) || null);
  const heads = [...page.querySelectorAll('h1')]
    .map((h) => squeezed(h.textContent))
    .filter((h) => words(h).length >= 3 && h.length <= 300 && h.toLowerCase() !== site?.toLowerCase());
  const clean = base === null ? null : withoutSite(base, site);
  const [only] = heads;
  if (clean === null) return only ?? (squeezed(page.querySelector('h2')?.textContent) || null);
  if (heads.length === 1 && only !== undefined) return only;
  return (
    [...heads].sort((a, b) => likeness(b, clean) - likeness(a, clean)).find((h) => likeness(h, clean) >= 0.6) ?? clean
  );
};
