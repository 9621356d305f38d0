/** Whether a text holds what somebody asked to be told about: all of the words, or others that newspapers put for them. */
import { conceptsOf } from '../features/concepts.ts';
import { wordsOf } from '../words/words-of.ts';

const NO_ACRONYMS: ReadonlyMap<string, string> = new Map();
const conceptsIn = (text: string): ReadonlySet<string> => conceptsOf(wordsOf(text), NO_ACRONYMS);

/** `about` null: every text does. */
export const isAbout = (about: string | null): ((text: string) => boolean) => {
  if (about === null) return () => true;
  const wanted = [...conceptsIn(about)];
  const literal = about.toLowerCase();
  return (text) => {
    if (text.toLowerCase().includes(literal)) return true;
    const found = conceptsIn(text);
    return wanted.length > 0 && wanted.every((concept) => found.has(concept));
  };
};
