/** Markdown as readers see it: no marks, links by their words, the front matter read for what it says of the article. */
import { readDate } from '../read-date.ts';
import { bareDocument, type SourceDocument } from '../source-document.ts';

const FRONT = /^---\r?\n([\s\S]{0,20000}?)\r?\n---\r?\n/;

const field = (front: string, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const value = new RegExp(`^${name}\\s{0,5}:\\s{0,5}(.{1,300})$`, 'im')
      .exec(front)?.[1]
      ?.trim()
      .replace(/^["']|["']$/g, '');
    if (value !== undefined && value !== '') return value;
  }
  return null;
};

/** One line without its marks. */
const plainLine = (line: string): string =>
  line
    .replace(/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,3}[.)]\s+)/, '')
    .replace(/\s#{1,6}\s*$/, '')
    .replace(/!\[[^\]]{0,500}\]\([^)]{0,2000}\)/g, '')
    .replace(/\[([^\]]{1,500})\](?:\([^)]{0,2000}\)|\[[^\]]{0,200}\])/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000})\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{1,2000})\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/<[^>]{1,500}>/g, '')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
    .trimEnd();

/** Rules between parts, and the line under a table's head. */
const isRule = (line: string): boolean =>
  /^[\s:|-]*$/.test(line) ? line.includes('-') : /^\s{0,3}(?:[-*_]\s*){3,}$/.test(line);

const isMarkup = (line: string): boolean =>
  isRule(line) || /^\s{0,3}(?:=+|```.*|~~~.*|\[[^\]]{1,200}\]:\s.*)$/.test(line);

/** Lines of one paragraph are one line; headings, list items and table rows stand alone. */
const paragraphs = (text: string): string => {
  const out: string[] = [];
  let open = false;
  for (const line of text.split(/\r?\n/)) {
    const alone = /^\s{0,3}(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s|\|)/.test(line);
    if (isMarkup(line) || line.trim() === '') open = false;
    else if (open && !alone) out.push(`${out.pop() ?? ''} ${plainLine(line).trim()}`);
    else out.push(plainLine(line).trim());
    if (line.trim() !== '' && !isMarkup(line)) open = !/^\s{0,3}(?:#{1,6}\s|\|)/.test(line);
  }
  return out.filter((line) => line !== '').join('\n\n');
};

export const readMarkdown = (source: string): SourceDocument => {
  const front = FRONT.exec(source)?.[1] ?? '';
  const text = paragraphs(source.slice(FRONT.exec(source)?.[0].length ?? 0));
  const at = readDate(field(front, 'date', 'published', 'publishedAt') ?? '');
  return {
    ...bareDocument(text),
    title: field(front, 'title'),
    author: field(front, 'author', 'byline'),
    outlet: field(front, 'outlet', 'publisher', 'source'),
    published: at === null ? null : { at, from: 'file' },
  };
};
