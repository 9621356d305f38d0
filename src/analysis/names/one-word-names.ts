/**
 * A name of one word, taken for a person in one text and for a body in another ("Abara", "Kinwa"), is whichever the story gives a
 * fuller name to: a given name makes it a person, further words make it a body.
 */
import { nameWords } from './name-words.ts';

/** From a name of one word to what it is in this story; null where nothing, or both, speak for one. */
export const oneWordNames = (
  people: readonly string[],
  bodies: readonly string[],
): ((name: string) => 'person' | 'body' | null) => {
  const full = new Set(people.map(nameWords).flatMap((words) => (words.length > 1 ? (words.at(-1) ?? []) : [])));
  const alone = new Set(people.map(nameWords).flatMap((words) => (words.length === 1 ? (words[0] ?? []) : [])));
  const longer = new Set(bodies.map(nameWords).flatMap((words) => (words.length > 1 ? words : [])));
  const plain = new Set(bodies.map(nameWords).flatMap((words) => (words.length === 1 ? (words[0] ?? []) : [])));
  return (name) => {
    const [word, ...more] = nameWords(name);
    if (word === undefined || more.length > 0) return null;
    if (full.has(word)) return longer.has(word) ? null : 'person';
    return alone.has(word) && (longer.has(word) || plain.has(word)) ? 'body' : null;
  };
};
