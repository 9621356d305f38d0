/** The names of a story's speakers under the fullest name of each: by the names alone, and by what editors decided. */
import type { Verdict } from '../../domain/ruling.ts';
import type { SpeakerType } from '../../domain/speaker.ts';
import { wordsOf } from '../words/words-of.ts';
import { acronymsIn, longForms } from './acronyms.ts';
import { mergePersons } from './merge-persons.ts';
import { ruledNames } from './ruled-names.ts';

export interface SpokenName {
  readonly name: string;
  readonly type: SpeakerType;
}

/** The longer name; of two as long, the smaller. */
const fuller = (a: string, b: string): string => (a.length > b.length || (a.length === b.length && a < b) ? a : b);

/** What a body is known by: its acronym where one name alone is the long form of it, and else its name in small letters. */
const bodiesBy = (names: readonly string[]): ((name: string) => string) => {
  const wordy = names.map((name) => ({ name, words: wordsOf(name) }));
  const shorts = new Map(
    wordy.flatMap(({ name, words }) =>
      words.length === 1 ? acronymsIn(words).map((short) => [name, short] as const) : [],
    ),
  );
  const used = new Set(shorts.values());
  const forms = wordy.flatMap(({ name, words }) => {
    const whole = words
      .filter(({ key }) => key !== 'the')
      .map(({ key }) => key)
      .join(' ');
    const short = longForms(words).find(([initials, form]) => form === whole && used.has(initials))?.[0];
    return short === undefined ? [] : [{ name, short, whole }];
  });
  const meanings = Map.groupBy(forms, ({ short }) => short);
  const longOf = (short: string): ReadonlySet<string> => new Set((meanings.get(short) ?? []).map(({ whole }) => whole));
  const known = new Map([...shorts, ...forms.map(({ name, short }) => [name, short] as const)]);
  return (name) => {
    const short = known.get(name);
    return short !== undefined && longOf(short).size <= 1 ? `body:${short}` : `body:${name.toLowerCase()}`;
  };
};

/** From a name to the name it is shown under; the unnamed, and a surname that two people share, stand by themselves. */
export const whoIsWho = (spoken: readonly SpokenName[], verdicts: readonly Verdict[]): ReadonlyMap<string, string> => {
  const named = (people: boolean) =>
    spoken.filter(({ type }) => (type === 'person') === people && type !== 'unnamed').map(({ name }) => name);
  const personOf = mergePersons(named(true));
  const people = new Set(named(true));
  const bodyOf = bodiesBy(named(false));
  const plain = (name: string): string | null => (people.has(name) ? personOf(name) : bodyOf(name));
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
