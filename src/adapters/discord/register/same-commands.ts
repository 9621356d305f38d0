/** Whether Discord already has these commands: its copies carry ids, versions and defaults that mean nothing here. */
import type { CommandShape } from './shape-commands.ts';

type Known = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly Known[] => (Array.isArray(value) ? value : []);

const optionEssence = (option: Known): unknown => [
  option.name,
  option.description,
  option.type,
  option.required === true,
  option.autocomplete === true,
  listOf(option.choices).map(({ name, value }) => [name, value]),
];

const essence = (command: Known): string =>
  JSON.stringify([command.type ?? 1, command.name, command.description, listOf(command.options).map(optionEssence)]);

/** The order of the commands means nothing, the order of their options does. */
export const sameCommands = (wanted: readonly CommandShape[], registered: readonly Known[]): boolean => {
  const ours = wanted.map((command) => essence({ ...command })).toSorted();
  const theirs = registered.map(essence).toSorted();
  return ours.length === theirs.length && ours.every((one, i) => one === theirs[i]);
};
