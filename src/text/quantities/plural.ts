/** The plural of an English noun in lower case, so that "one arrest" and "40 arrests" count the same things. */

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `person people|man men|woman women|child children|policeman policemen|policewoman policewomen|fisherman fishermen|spokesman spokesmen|gunman gunmen
   serviceman servicemen|foot feet|life lives|aircraft aircraft|police police|crew crew|persons people|troop troops|staff staff|fish fish
   series series|dead dead|personnel personnel|livestock livestock|cattle cattle|sheep sheep|half halves|body bodies|youth youths`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
const PLURAL_FORMS: ReadonlySet<string> = new Set(IRREGULAR.values());

export const isPlural = (noun: string): boolean =>
  PLURAL_FORMS.has(noun) || noun === 'persons' || (/[^su]s$/.test(noun) && noun.length > 2);

export function pluralOf(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (isPlural(noun)) return noun;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
