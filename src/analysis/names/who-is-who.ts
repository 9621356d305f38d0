/** The names of a story's speakers under the fullest name of each: by the names alone, and by what editors decided. */
import type { Verdict } from '../../domain/ruling.ts';
import type { SpeakerType } from '../../domain/speaker.ts';
import { mergePersons } from './merge-persons.ts';
import { ruledNames } from './ruled-names.ts';

export interface SpokenName {
  readonly name: string;
  readonly type: SpeakerType;
}

/** The longer name; of two as long, the smaller. */
const fuller = (a: string, b: string): string => (a.length > b.length || (a.length === b.length && a < b) ? a : b);

/** From a name to the name it is shown under; the unnamed, and a surname that two people share, stand by themselves. */
export const whoIsWho = (spoken: readonly SpokenName[], verdicts: readonly Verdict[]): ReadonlyMap<string, string> => {
  const named = (people: boolean) =>
    spoken.filter(({ type }) => (type === 'person') === people && type !== 'unnamed').map(({ name }) => name);
  const personOf = mergePersons(named(true));
  const people = new Set(named(true));
  const plain = (name: string): string | null => (people.has(name) ? personOf(name) : `body:${name.toLowerCase()}`);
  const known = [...named(true), ...named(false)];
  const ruled = ruledNames(verdicts, known, plain);
  const entities = new Map(
    known.flatMap((name) => {
      const entity = ruled(name, plain(name));
      return entity === null ? [] : [[name, entity] as const];
    }),
  );
  const shown = new Map<string, string>();
  for (const [name, entity] of entities) shown.set(entity, fuller(name, shown.get(entity) ?? ''));
  return new Map(spoken.map(({ name }) => [name, shown.get(entities.get(name) ?? '') ?? name]));
};
