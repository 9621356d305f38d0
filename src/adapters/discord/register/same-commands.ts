/** Whether Discord already has these commands: its copies carry ids, versions and defaults that mean nothing here. */
import type { CommandShape } from './shape-commands.ts';

type Known = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly Known[] => (Array.isArray(value) ? value : []);

/** Languages in no order of their own; none is the same as null. */
const wordsOf = (map: unknown): unknown => Object.entries(map ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));

const common = (one: Known): readonly unknown[] => [
  one.name,
  wordsOf(one.name_localizations),
  one.description ?? '',
  wordsOf(one.description_localizations),
];

const optionEssence = (option: Known): unknown => [
  ...common(option),
  option.type,
  option.required === true,
  option.autocomplete === true,
  listOf(option.options).map(optionEssence),
  listOf(option.choices).map(({ name, name_localizations, value }) => [name, wordsOf(name_localizations), value]),
];

/** Where it may be used; null and absent alike for a command of one guild. */
const placesOf = (value: unknown): unknown => (Array.isArray(value) ? value.toSorted() : null);

const essence = (command: Known, everywhere: boolean): string =>
  JSON.stringify([
    command.type ?? 1,
    ...common(command),
    listOf(command.options).map(optionEssence),
    ...(everywhere ? [placesOf(command.contexts), placesOf(command.integration_types)] : []),
  ]);

/** The order of the commands means nothing, the order of their options does. `everywhere`: not of one guild alone. */
export const sameCommands = (
  wanted: readonly CommandShape[],
  registered: readonly Known[],
  everywhere: boolean,
): boolean => {
  const ours = wanted.map((command) => essence({ ...command }, everywhere)).toSorted();
  const theirs = registered.map((command) => essence(command, everywhere)).toSorted();
  return ours.length === theirs.length && ours.every((one, i) => one === theirs[i]);
};
