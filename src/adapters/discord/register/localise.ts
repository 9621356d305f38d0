/** Names and descriptions in the languages we have words for; what has none stays English there. */
import type { LocalizationMap } from 'discord.js';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import { spanish } from './words/spanish.ts';
import type { Words } from './words/words.ts';

export const LANGUAGES: readonly Words[] = [german, spanish, french];

/** By locale; undefined when no language has a word, because Discord gives that back as null. */
const localised = (pick: (words: Words) => string | undefined): LocalizationMap | undefined => {
  const entries = LANGUAGES.flatMap((words) => {
    const word = pick(words);
    return word === undefined ? [] : words.locales.map((locale) => [locale, word] as const);
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
};

const field = <Key extends string>(key: Key, map: LocalizationMap | undefined) =>
  (map === undefined ? {} : { [key]: map }) as { readonly [K in Key]?: LocalizationMap };

export const localiseName = (name: string) =>
  field(
    'name_localizations',
    localised(({ names }) => names[name]),
  );

export const localiseChoice = (choice: string) =>
  field(
    'name_localizations',
    localised(({ choices }) => choices[choice]),
  );

export const localiseText = (english: string) =>
  field(
    'description_localizations',
    localised(({ texts }) => texts[english]),
  );
