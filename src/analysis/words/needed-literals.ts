/**
 * Of a pattern the pieces of text of which one must stand in whatever it matches, read off its source (after the prefilters of Cox's
 * "Regular Expression Matching with a Trigram Index", 2012). It knows JavaScript's patterns and nothing of what they mean.
 */

import { STOP_WORDS } from './stop-words.ts';

/** What is known of what a part of a pattern matches. */
interface Part {
  /** All that it can match, where that is little. */
  readonly exact: readonly string[] | null;
  /** One of these stands in whatever it matches; null: nothing is known. */
  readonly needs: readonly string[] | null;
}

const MOST_EXACT = 128;
const UNKNOWN: Part = { exact: null, needs: null };
/** Matches a place and no letter. */
const PLACE: Part = { exact: [''], needs: null };

/** Where one holds another, the other is enough. */
const shortestOf = (set: readonly string[]): readonly string[] => {
  const ordered = [...new Set(set)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const kept: string[] = [];
  for (const one of ordered) if (!kept.some((other) => one.includes(other))) kept.push(one);
  return kept;
};

/** How often a set is to be met by chance: a longer piece is rarer, words of grammar stand everywhere. */
const RARER = 0.4;
const GRAMMAR = 0.5;
const chanceOf = (set: readonly string[]): number =>
  set.reduce(
    (sum, one) =>
      sum +
      (one.split(/[^a-z]+/u).every((word) => word === '' || STOP_WORDS.has(word)) ? GRAMMAR : RARER ** one.length),
    0,
  );

const rarer = (a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null => {
  if (b === null || b.includes('')) return a;
  const set = shortestOf(b);
  return a === null || chanceOf(set) < chanceOf(a) ? set : a;
};

const needsOf = ({ exact, needs }: Part): readonly string[] | null => rarer(needs, exact);

const inARow = (parts: readonly Part[]): Part => {
  let run: readonly string[] = [''];
  let needs: readonly string[] | null = null;
  let whole = true;
  for (const part of parts) {
    const { exact } = part;
    if (exact !== null && run.length * exact.length <= MOST_EXACT) {
      run = run.flatMap((before) => exact.map((behind) => before + behind));
      continue;
    }
    whole = false;
    needs = rarer(rarer(needs, run), exact === null ? part.needs : null);
    run = exact ?? [''];
  }
  return whole ? { exact: run, needs: null } : { exact: null, needs: rarer(needs, run) };
};

const oneOf = (parts: readonly Part[]): Part => {
  const exact = parts.flatMap((part) => part.exact ?? []);
  const few = parts.every((part) => part.exact !== null) && exact.length <= MOST_EXACT;
  const needs = parts.map(needsOf);
  return { exact: few ? exact : null, needs: needs.includes(null) ? null : needs.flatMap((set) => set ?? []) };
};

const repeated = (part: Part, least: number, most: number): Part => {
  if (least === 1 && most === 1) return part;
  if (least > 0) return { exact: null, needs: needsOf(part) };
  return most === 1 && part.exact !== null ? { exact: ['', ...part.exact], needs: null } : UNKNOWN;
};

/** Letters of other alphabets have cases that are not followed here. */
const letter = (char: string): Part => {
  if (/[a-z]/iu.test(char) && char.codePointAt(0) !== undefined && char < '\u0080')
    return { exact: [char.toLowerCase()], needs: null };
  const isCaseless = char.length === 1 && char.toLowerCase() === char && char.toUpperCase() === char;
  return isCaseless ? { exact: [char], needs: null } : UNKNOWN;
};

const OPENING = /\((?:\?(?:<[\p{L}_]\w*>|<?[=!]|:))?/uy;
const REPEATS = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/uy;
const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/suy;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<[^>]*>|c[a-z]|\d+|.)/isuy;
const PLAIN = /^[^\p{L}\p{N}]$/u;

const escaped = (text: string): Part => {
  const sign = text.slice(1);
  return sign === 'b' || sign === 'B' ? PLACE : PLAIN.test(sign) ? letter(sign) : UNKNOWN;
};

const anyOf = (not: string, signs: string): Part => {
  // Ranges and classes of letters are taken for anything.
  if (not !== '' || /\\[\p{L}\p{N}]|.-./su.test(signs)) return UNKNOWN;
  return oneOf([...signs.replaceAll('\\', '')].map(letter));
};

const read = (source: string): Part => {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at += found[0].length;
    return found;
  };
  const one = (): Part => {
    const opening = take(OPENING)?.[0];
    if (opening !== undefined) {
      const inside = choice();
      at += 1;
      return /[=!]$/u.test(opening) ? PLACE : inside;
    }
    const set = take(CLASS);
    if (set !== null) return anyOf(set[1] ?? '', set[2] ?? '');
    const sign = take(ESCAPE);
    if (sign !== null) return escaped(sign[0]);
    const char = String.fromCodePoint(source.codePointAt(at) ?? 0);
    at += char.length;
    return char === '.' ? UNKNOWN : char === '^' || char === '$' ? PLACE : letter(char);
  };
  const row = (): Part => {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = one();
      const [sign, least, comma, most] = take(REPEATS) ?? [];
      const isBrace = least !== undefined;
      const from = isBrace ? Number(least) : sign?.[0] === '+' || sign === undefined ? 1 : 0;
      const many = isBrace
        ? comma === ''
          ? from
          : most === ''
            ? 2
            : Number(most)
        : sign === undefined || sign[0] === '?'
          ? 1
          : 2;
      parts.push(repeated(part, from, many));
    }
    return inARow(parts);
  };
  const choice = (): Part => {
    const rows = [row()];
    while (source[at] === '|') {
      at += 1;
      rows.push(row());
    }
    return rows.length === 1 ? (rows[0] ?? UNKNOWN) : oneOf(rows);
  };
  return choice();
};

/** In small letters, whatever case the pattern asks for; null: nothing is needed. None holds another. */
export const neededLiterals = ({ source, unicodeSets }: RegExp): readonly string[] | null =>
  unicodeSets ? null : needsOf(read(source));
