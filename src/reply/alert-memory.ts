/** What an alert knows, as text in the store. */
import type { AlertMemory } from '../domain/alert.ts';

const VERSION = 1;

export const writeMemory = (memory: AlertMemory): string => JSON.stringify({ version: VERSION, ...memory });

/** null: nothing, or not of this version. */
export const readMemory = (text: string): AlertMemory | null => {
  if (text === '') return null;
  const { version, ...memory }: AlertMemory & { version?: unknown } = JSON.parse(text);
  // Only `writeMemory` of this version makes these; the store gives back what it was given.
  return version === VERSION ? memory : null;
};
