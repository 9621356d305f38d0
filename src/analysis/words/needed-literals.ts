/**
 * Of a pattern the pieces of text of which one must stand in whatever it matches, read off its source (after the prefilters of Cox's
 * "Regular Expression Matching with a Trigram Index", 2012). It knows JavaScript's patterns and nothing of what they mean.
 */

import { allOf, EDGE, type Need, oneOfThese, someOf } from './needs.ts';

/** What is known of what a part of a pattern matches. */
interface Part {
  /** All that it can match, where that is little. */
  readonly exact: readonly string[] | null;
  /** Stands in whatever it matches; null: nothing is known. */
  readonly needs: Need | null;
}

const MOST_EXACT = 128;
const UNKNOWN: Part = { exact: null, needs: null };
/** Matches a place and no letter. */
const PLACE: Part = { exact: [''], needs: null };
const BOUNDARY: Part = { exact: [EDGE], needs: null };

const needsOf = ({ exact, needs }: Part): Need | null => (exact === null ? needs : oneOfThese(exact));

const inARow = (parts: readonly Part[]): Part => {
  let run: readonly string[] = [''];
  const needs: (Need | null)[] = [];
  let whole = true;
  for (const part of parts) {
    const { exact } = part;
    if (exact !== null && run.length * exact.length <= MOST_EXACT) {
      run = run.flatMap((before) => exact.map((behind) => before + behind));
      continue;
    }
    whole = false;
    needs.push(oneOfThese(run), exact === null ? part.needs : null);
    run = exact ?? [''];
  }
  return whole ? { exact: run, needs: null } : { exact: null, needs: allOf([...needs, oneOfThese(run)]) };
};

const oneOf = (parts: readonly Part[]): Part => {
  const exact = parts.flatMap((part) => part.exact ?? []);
  const few = parts.every((part) => part.exact !== null) && exact.length <= MOST_EXACT;
  return few ? { exact, needs: null } : { exact: null, needs: someOf(parts.map(needsOf)) };
};

const repeated = (part: Part, least: number, most: number): Part => {
  if (least === 1 && most === 1) return part;
  if (least > 0) return { exact: null, needs: needsOf(part) };
  return most === 1 && part.exact !== null ? { exact: ['', ...part.exact], needs: null } : UNKNOWN;
};

/** Letters of other alphabets have cases that are not followed here. */
const letter = (char: string): Part => {
  if (char === EDGE) return UNKNOWN;
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
  if (sign === 'b') return BOUNDARY;
  return sign === 'B' ? PLACE : PLAIN.test(sign) ? letter(sign) : UNKNOWN;
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

/** In small letters, whatever case the pattern asks for; null: nothing is needed. */
export const neededLiterals = ({ source, unicodeSets }: RegExp): Need | null =>
  unicodeSets ? null : needsOf(read(source));
