/** Takes the names of forgotten people out of a text, letter by letter, so that every other place stays where it was. */
import type { Tombstone } from '../../core/ports/erasure.ts';
import { digestOf } from './fold.ts';

/** What stands where a name stood. */
export const BLANK = '█';

const WORD = /\p{L}[\p{L}\p{M}'’.-]*/gu;
const SHORTEST_SURNAME = 3;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Sentence ends and possessives are no part of a name. */
const bare = (text: string): string => text.replace(/(?:['’]s)?[.'’-]*$/u, '');

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    start: index,
    end: index + bare(found).length,
    text: bare(found),
  }));

const isCapital = (text: string): boolean => !/^\p{Ll}/u.test(text);

/** Windows of tokens whose folded words hash to one of the stones. */
const namedIn = (
  text: string,
  tokens: readonly Token[],
  stones: readonly Tombstone[],
): readonly (readonly Token[])[] => {
  const digestsByLength = Map.groupBy(stones, ({ words }) => words);
  const found: Token[][] = [];
  for (const [length, ofLength] of digestsByLength) {
    const digests = new Set(ofLength.map(({ digest }) => digest));
    for (let at = 0; at + length <= tokens.length; at += 1) {
      const window = tokens.slice(at, at + length);
      const [first, last] = [window[0], window.at(-1)];
      if (first === undefined || last === undefined || !isCapital(first.text)) continue;
      if (digests.has(digestOf('person', text.slice(first.start, last.end)))) found.push(window);
    }
  }
  return found;
};

/** The names of forgotten people that stand in a text, as they stand there. */
export const namesIn = (text: string, stones: readonly Tombstone[]): readonly string[] => {
  const people = stones.filter(({ kind }) => kind === 'person');
  if (people.length === 0) return [];
  return namedIn(text, tokensOf(text), people).map((window) => text.slice(window[0]?.start, window.at(-1)?.end));
};

/** The text as it is when none of the names stands in it. A surname alone goes too, once the whole name was there. */
export const redact = (text: string, stones: readonly Tombstone[]): string => {
  const people = stones.filter(({ kind }) => kind === 'person');
  if (people.length === 0) return text;
  const tokens = tokensOf(text);
  const named = namedIn(text, tokens, people);
  if (named.length === 0) return text;
  const surnames = new Set(
    named
      .flatMap((window) => (window.length > 1 ? (window.at(-1)?.text ?? '') : []))
      .filter((name) => name.length >= SHORTEST_SURNAME),
  );
  const gone = [...named.flat(), ...tokens.filter((token) => surnames.has(token.text))];
  const chars = text.split('');
  for (const { start, end } of gone) {
    for (let at = start; at < end; at += 1) chars[at] = BLANK;
  }
  return chars.join('');
};
