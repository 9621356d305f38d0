/**
 * What must stand in a text, or a pattern cannot match it: pieces of text of which one must, several such at once, or one of several.
 * It must not know how a pattern is written.
 */
import { STOP_WORDS } from './stop-words.ts';

/** One of these must stand in it; all of these must be met; one of these must. */
export type Need =
  | { readonly literals: readonly string[] }
  | { readonly all: readonly Need[] }
  | { readonly some: readonly Need[] };

/** At the start or end of a piece: there a word ends or begins (`\b`). */
export const EDGE = '\u0001';

const WORD = /\w/u;

/** Edges within a piece tell nothing that its letters do not, and beside what is no letter they ask for one that is not known. */
const tidy = (piece: string): string => {
  const bare = piece.replaceAll(EDGE, '');
  // A space stands everywhere.
  if (bare.trim() === '') return '';
  const start = piece.startsWith(EDGE) && WORD.test(bare[0] ?? '') ? EDGE : '';
  return start + bare + (piece.endsWith(EDGE) && WORD.test(bare.at(-1) ?? '') ? EDGE : '');
};

/** Where one holds another, the other is enough. */
const shortestOf = (set: readonly string[]): readonly string[] => {
  const ordered = [...new Set(set)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const kept: string[] = [];
  for (const one of ordered) if (!kept.some((other) => one.includes(other))) kept.push(one);
  return kept;
};

/** null: nothing is needed. */
export const oneOfThese = (pieces: readonly string[]): Need | null => {
  const literals = pieces.map(tidy);
  return literals.length === 0 || literals.includes('') ? null : { literals: shortestOf(literals) };
};

export const allOf = (needs: readonly (Need | null)[]): Need | null => {
  const all = needs.flatMap((need) => (need === null ? [] : 'all' in need ? need.all : [need]));
  const [first = null] = all;
  return all.length > 1 ? { all: [...all].sort((a, b) => chanceOf(a) - chanceOf(b)) } : first;
};

export const someOf = (needs: readonly (Need | null)[]): Need | null => {
  if (needs.includes(null)) return null;
  const some = needs.flatMap((need) => (need === null ? [] : 'some' in need ? need.some : [need]));
  const literals = some.flatMap((need) => ('literals' in need ? need.literals : []));
  const others = some.filter((need) => !('literals' in need));
  if (others.length === 0) return oneOfThese(literals);
  return { some: [...(literals.length === 0 ? [] : [{ literals: shortestOf(literals) }]), ...others] };
};

/** How often a set is to be met by chance: a longer piece is rarer, words of grammar stand everywhere. */
const RARER = 0.4;
const GRAMMAR = 0.5;
const chanceOfPiece = (piece: string): number =>
  piece.split(/[^a-z]+/u).every((word) => word === '' || STOP_WORDS.has(word)) ? GRAMMAR : RARER ** piece.length;
const chanceOf = (need: Need): number => rarestOf(need).reduce((sum, piece) => sum + chanceOfPiece(piece), 0);

/** Pieces of which one must stand in it, those met least by chance. */
export const rarestOf = (need: Need): readonly string[] => {
  if ('literals' in need) return need.literals;
  if ('some' in need) return need.some.flatMap(rarestOf);
  // The rarest comes first.
  const [first] = need.all;
  return first === undefined ? [] : rarestOf(first);
};
