/** What a stretch of text is about, as a set of concepts: content words by stem and synonym class, names by country and acronym. */
import { countryNamed } from '../names/countries.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { conceptOf } from '../words/synonyms.ts';
import type { Word } from '../words/words-of.ts';

/** Concepts of single words, in order, without repeats; long forms of acronyms add the acronym. */
export const conceptsOf = (words: readonly Word[], acronyms: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [at, { text, key }] of words.entries()) {
    const country = /^\p{Lu}/u.test(text) ? countryNamed(text) : null;
    if (country !== null) found.add(country);
    else if (key.length > 1 && !STOP_WORDS.has(key) && !/^\d/.test(key)) found.add(conceptOf(key));
    if (acronyms.size === 0 || !/^\p{Lu}/u.test(text)) continue;
    let form = key;
    for (const next of words.slice(at + 1, at + 8)) {
      form += ` ${next.key}`;
      const short = acronyms.get(form);
      if (short !== undefined) found.add(short);
    }
  }
  return found;
};
