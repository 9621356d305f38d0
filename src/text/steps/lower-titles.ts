/**
 * Headlines in Title Case, put into lower case for the tagger, which would take every word for a name. A word stays
 * capital unless the article itself writes it in lower case somewhere. Lengths never change, so places hold.
 */
import type { Block } from '../document.ts';

const WORD = /\p{L}+/gu;
const CAPITAL = /^\p{Lu}\p{Ll}*$/u;

const isTitleCase = (line: string): boolean => {
  const words = (line.match(WORD) ?? []).filter((word) => word.length > 3);
  return words.length > 2 && words.filter((word) => CAPITAL.test(word)).length >= 0.8 * words.length;
};

const withLower = (line: string, known: ReadonlySet<string>): string =>
  line.replace(WORD, (word) => {
    const lower = word.toLowerCase();
    return lower.length === word.length && CAPITAL.test(word) && known.has(lower) ? lower : word;
  });

/** The text as the tagger should see it; as long as the original. */
export const lowerTitles = (text: string, blocks: readonly Block[]): string => {
  const titles = blocks.filter(
    ({ kind, start, end }) => (kind === 'headline' || kind === 'subhead') && isTitleCase(text.slice(start, end)),
  );
  if (titles.length === 0) return text;
  const known = new Set(
    blocks.flatMap(({ kind, start, end }) =>
      kind === 'paragraph' || kind === 'list-item' ? (text.slice(start, end).match(/(?<=\s)\p{Ll}+/gu) ?? []) : [],
    ),
  );
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of titles) {
    parts.push(text.slice(at, start), withLower(text.slice(start, end), known));
    at = end;
  }
  return [...parts, text.slice(at)].join('');
};
