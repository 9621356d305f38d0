/**
 * Offices, firms and other bodies under one entity over a story. A country, its capital, "the … government" and "… officials" are
 * that government; a shorter name ("Northgate") joins the one longer name that holds it.
 */

import { stem } from '../words/stem.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { countryNamed } from './countries.ts';

const OF_GOVERNMENT = new Set(
  `government administration regime cabinet officials official authorities authority ministry ministries foreign communications state leadership executive federal national`
    .split(' ')
    .map(stem),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu;
const plainKey = (raw: string): string =>
  stem(
    raw
      .toLowerCase()
      .replace(/['’]s?$/u, '')
      .replace(/\./g, ''),
  );

const OF_ANOTHER = /\s(?:of|for|at|in|from|with|who|familiar|close|briefed)\s/u;

interface Parts {
  readonly country: string | null;
  readonly words: readonly string[];
}

const partsOf = (name: string, acronyms: ReadonlyMap<string, string>): Parts => {
  const raw = [...name.matchAll(WORD)].map(({ 0: word }) => word.replace(/['’]s$/u, ''));
  const acronym = acronyms.get(
    raw
      .map((word) => word.toLowerCase())
      .filter((word) => word !== 'the')
      .join(' '),
  );
  if (acronym !== undefined) return { country: null, words: [acronym] };
  let country: string | null = null;
  const words: string[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const pair = countryNamed(`${raw[at]} ${raw[at + 1] ?? ''}`.trim());
    const single = countryNamed(raw[at] ?? '');
    if (pair !== null || single !== null) {
      country ??= pair ?? single;
      if (pair !== null && single === null) at += 1;
    } else if (!STOP_WORDS.has((raw[at] ?? '').toLowerCase())) words.push(plainKey(raw[at] ?? ''));
  }
  return { country, words };
};

const holds = (outer: readonly string[], inner: readonly string[]): boolean =>
  outer.length > inner.length && inner.every((word) => outer.includes(word));

/** From a body's name as written to its key. */
export const mergeBodies = (
  names: readonly string[],
  acronyms: ReadonlyMap<string, string>,
): ((name: string) => string) => {
  // "A mechanic of the ferry company" is no longer name of the company.
  const known = names.filter((name) => !OF_ANOTHER.test(name)).map((name) => partsOf(name, acronyms));
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const { country, words } = partsOf(name, acronyms);
    const specific = words.filter((word) => !OF_GOVERNMENT.has(word));
    if (country !== null && specific.length === 0) return `government:${country}`;
    if (specific.length === 0) return `body:${[...words].sort().join(' ')}`;
    const longer = known.filter((other) => holds(other.words, words)).map((other) => other.words);
    // Of several longer names the one that all the others hold in turn.
    const only = longer.find((one) => longer.every((other) => one.every((word) => other.includes(word))));
    return `body:${[...(only ?? words)].sort().join(' ')}`;
  };
  return (name) => {
    const key = keys.get(name) ?? keyOf(name);
    keys.set(name, key);
    return key;
  };
};
