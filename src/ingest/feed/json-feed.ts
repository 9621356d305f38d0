/** JSON Feed (https://www.jsonfeed.org/version/1.1/) as the same fields that XML feeds give. */
import type { Fields, RawFeed } from './feed-document.ts';

const MOST_ITEMS = 50_000;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const NAMES: readonly (readonly [from: string, to: string])[] = [
  ['id', 'id'],
  ['url', 'link'],
  ['external_url', 'about'],
  ['title', 'title'],
  ['content_html', 'content'],
  ['content_text', 'description'],
  ['summary', 'summary'],
  ['date_published', 'date_published'],
  ['date_modified', 'date_modified'],
];

const fieldsOf = (item: unknown): Fields => {
  const fields: Fields = new Map();
  if (!isObject(item)) return fields;
  for (const [from, to] of NAMES) {
    const value = item[from];
    if (typeof value === 'string' || typeof value === 'number') fields.set(to, String(value));
  }
  const author = isObject(item.author)
    ? item.author
    : Array.isArray(item.authors)
      ? item.authors.find(isObject)
      : undefined;
  if (typeof author?.name === 'string') fields.set('author', author.name);
  return fields;
};

/** null when it is no JSON, or no feed. */
export const jsonFields = (json: string): RawFeed | null => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isObject(value) || !Array.isArray(value.items)) return null;
  return {
    title: typeof value.title === 'string' ? value.title : '',
    items: value.items.slice(0, MOST_ITEMS).map(fieldsOf),
    cut: false,
  };
};
