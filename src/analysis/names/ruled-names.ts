/** Who is one person, or is not, by the word of the editors: laid over what the names themselves tell. */
import type { Verdict } from '../../domain/ruling.ts';
import { nameWords } from './name-words.ts';

const wordsKey = (name: string): string => nameWords(name).join(' ');

interface Pair {
  readonly a: string;
  readonly b: string;
}

const pairsOf = (verdicts: readonly Verdict[], kind: Verdict['kind']): readonly Pair[] =>
  verdicts.flatMap((verdict) => {
    const [a, b] = verdict.groups.flat();
    return verdict.kind === kind && a !== undefined && b !== undefined ? [{ a: wordsKey(a), b: wordsKey(b) }] : [];
  });

/** A person before a body; of two, the smaller. */
const standsFor = (a: string, b: string): string => {
  const [x, y] = [a.startsWith('person:') ? 0 : 1, b.startsWith('person:') ? 0 : 1];
  return x === y ? (a < b ? a : b) : x < y ? a : b;
};

/** Whoever goes by the shorter of two names that are kept apart is an entity of that very name. */
const ownEntity = (words: string): string => {
  const [surname = '', ...before] = words.split(' ').reverse();
  return `person:_${before.reverse().join('.')} ${surname}`;
};

/**
 * From a name and the entity that the names alone give it (null: it could be two people's) to its entity by the rulings.
 * `entityOf`: the same for every name of the story. Names that were brought together, also over others, stay together.
 */
export const ruledNames = (
  verdicts: readonly Verdict[],
  names: readonly string[],
  entityOf: (name: string) => string | null,
): ((name: string, entity: string | null) => string | null) => {
  const [same, other] = [pairsOf(verdicts, 'same-person'), pairsOf(verdicts, 'not-same-person')];
  if (same.length + other.length === 0) return (_, entity) => entity;
  const entityByWords = new Map<string, string | null>();
  for (const name of names)
    if (!entityByWords.has(wordsKey(name)) || entityByWords.get(wordsKey(name)) === null)
      entityByWords.set(wordsKey(name), entityOf(name));
  const apart = new Map<string, string>();
  const together = new Set(same.map(({ a, b }) => `${a}\n${b}`));
  for (const { a, b } of other) {
    if (together.has(`${a}\n${b}`) || together.has(`${b}\n${a}`)) continue;
    const entity = entityByWords.get(a);
    if (entity == null || entity !== entityByWords.get(b)) continue;
    const shorter = a.length < b.length || (a.length === b.length && a < b) ? a : b;
    apart.set(shorter, ownEntity(shorter));
  }
  const entities = new Map<string, string>();
  const rootOf = (entity: string): string => {
    const next = entities.get(entity);
    return next === undefined ? entity : rootOf(next);
  };
  const nodeOf = (words: string): string => apart.get(words) ?? entityByWords.get(words) ?? `name:${words}`;
  for (const { a, b } of same) {
    const [x, y] = [rootOf(nodeOf(a)), rootOf(nodeOf(b))];
    if (x === y) continue;
    const root = standsFor(x, y);
    entities.set(root === x ? y : x, root);
  }
  return (name, entity) => {
    const words = wordsKey(name);
    const own = apart.get(words) ?? entity ?? `name:${words}`;
    const root = rootOf(own);
    return root === own && own.startsWith('name:') ? entity : root;
  };
};
