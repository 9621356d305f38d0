/**
 * Passives that report without telling whose report it is: "is expected to open", "was asked whether", "has been accused of".
 * Frames as for the reporting verbs.
 */
import { inflected } from './inflected.ts';

const ROWS: readonly (readonly [string, string])[] = [
  ['t', 'expect project believe think say report allege rumor rumour understand estimate predict forecast'],
  ['t w p:about', 'ask'],
  ['p:of', 'accuse'],
  ['p:as', 'see regard view describe consider remember'],
];

/** Past participle, lower case, to the frames it allows without an agent. */
export const AGENTLESS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ROWS.flatMap(([frames, lemmas]) =>
    lemmas.split(' ').flatMap((lemma) =>
      inflected(lemma)
        .filter(({ form }) => form === 'past')
        .map(({ text }): [string, ReadonlySet<string>] => [text, new Set(frames.split(' '))]),
    ),
  ),
);
