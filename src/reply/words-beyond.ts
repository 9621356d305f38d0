/**
 * What a line says beyond the passages beneath it: what they tell in full already is not said a second time. The words
 * of the reply itself stay whole.
 */
import type { DisagreementLine, StatementLine, TimelineLine } from './block.ts';
import type { Inline } from './inline.ts';
import { plainInlines } from './plain-inline.ts';

/** A position that makes up less of its passage is its sense in short. */
const NEARLY_ALL = 0.7;

/** Letters and figures alone. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Nothing where the passage holds the words as they stand, and no other line rests on it. */
export const wordsBeyond = ({ words, citation, sharesPassage = false }: StatementLine): readonly Inline[] =>
  !sharesPassage && bare(citation.words).includes(bare(plainInlines(words))) ? [] : words;

/** Empty where a passage beneath begins with it, or holds it whole. */
export const summaryBeyond = ({ summary, citations }: TimelineLine): string =>
  citations.some(({ words }) => bare(words).includes(bare(summary))) ? '' : summary;

const isCut = (text: string): boolean => text.startsWith('…') || text.endsWith('…');

/** What stands beside the day. */
export const markBeside = ({ mark, disputed }: TimelineLine): string => mark ?? (disputed ? ' (disputed)' : '');

/** "(2 independent origins)" */
export const originsInWords = (origins: number): string =>
  `(${origins === 1 ? '1 origin' : `${origins} independent origins`})`;

/** Empty where a passage says the same in its own words; one that was cut does not stand for the side. */
export const positionBeyond = ({ position, citations }: DisagreementLine['sides'][number]): string => {
  const said = bare(position);
  const told = citations.some(({ words }) => {
    if (isCut(words)) return false;
    const passage = bare(words);
    return passage.includes(said) && said.length >= NEARLY_ALL * passage.length;
  });
  return told ? '' : position;
};
