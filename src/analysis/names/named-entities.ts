/** Which entity a name stands for, by all the names of a story's speakers and by what editors decided. It must not know who says what. */
import type { Claim } from '../../domain/claim.ts';
import type { Verdict } from '../../domain/ruling.ts';
import { mergeBodies } from './merge-bodies.ts';
import { mergePersons } from './merge-persons.ts';
import { nameWords } from './name-words.ts';
import { namesIn } from './names-in.ts';
import { oneWordNames } from './one-word-names.ts';
import { ruledNames } from './ruled-names.ts';

export interface SpokenNames {
  readonly people: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly acronyms: ReadonlyMap<string, string>;
  readonly verdicts: readonly Verdict[];
}

export interface NamedEntities {
  /** `person`: whether the text takes it for one. null: two people could be meant. */
  entityOf(name: string, person: boolean): string | null;
  bodyOf(name: string): string;
  readonly surnames: ReadonlySet<string>;
  /** People with the surname. */
  withSurname(word: string): readonly string[];
  /** For each claim of an article the people whose surnames its passage holds, as one string. */
  peopleIn(claims: readonly Claim[]): readonly string[];
}

export const surnameOf = (name: string): string => nameWords(name).at(-1) ?? '';

const NOBODY: readonly never[] = [];

const entitiesOf = ({ people, bodies, acronyms, verdicts }: SpokenNames): NamedEntities => {
  const personOf = mergePersons([...people]);
  const bodyOf = mergeBodies([...bodies], acronyms);
  const kindOf = oneWordNames([...people], [...bodies]);
  const isPerson = (name: string, person: boolean): boolean =>
    (kindOf(name) ?? (person ? 'person' : 'body')) === 'person';
  const plain = (name: string, person: boolean): string | null =>
    isPerson(name, person) ? personOf(name) : bodyOf(name);
  const ruledName = ruledNames(verdicts, [...people, ...bodies], (name) => plain(name, people.has(name)));
  const byName = [new Map<string, string | null>(), new Map<string, string | null>()] as const;
  const bySurname = Map.groupBy(people, surnameOf);
  const persons = new Map(
    [...bySurname].map(([word, named]) => [word, [...new Set(named.flatMap((name) => personOf(name) ?? []))]]),
  );
  const withSurname = (word: string): readonly string[] => persons.get(word) ?? NOBODY;
  const peopleNamed = (claim: Claim): string => {
    const capitals = namesIn(claim).capitals.filter((word) => persons.has(word));
    return capitals.length === 0 ? '' : capitals.flatMap(withSurname).join();
  };
  const told = new WeakMap<readonly Claim[], readonly string[]>();
  return {
    entityOf(name, person) {
      const seen = byName[person ? 1 : 0];
      const known = seen.get(name);
      if (known !== undefined) return known;
      const entity = ruledName(name, plain(name, person));
      seen.set(name, entity);
      return entity;
    },
    bodyOf,
    surnames: new Set(bySurname.keys()),
    withSurname,
    peopleIn(claims) {
      const known = told.get(claims) ?? claims.map(peopleNamed);
      told.set(claims, known);
      return known;
    },
  };
};

/** Those of the last names that were asked for, kept while the names are the same. */
export interface KeptEntities {
  last: { readonly by: string; readonly entities: NamedEntities } | null;
}

export const namedEntities = (names: SpokenNames, kept: KeptEntities = { last: null }): NamedEntities => {
  const { people, bodies, acronyms, verdicts } = names;
  const by = JSON.stringify([[...people], [...bodies], [...acronyms], verdicts]);
  if (kept.last?.by !== by) kept.last = { by, entities: entitiesOf(names) };
  return kept.last.entities;
};
