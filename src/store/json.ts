/** Checked readers for JSON columns: what is read back is what the types say, or the record is named as damaged. */
import { KnownFailure } from '../core/errors.ts';

export type Read<T> = (value: unknown) => T;

const damaged = (expected: string): KnownFailure =>
  new KnownFailure(
    `The store holds a record that cannot be read (${expected} expected).`,
    'Restore the last backup, or ingest the article again.',
  );

export const text: Read<string> = (value) => {
  if (typeof value !== 'string') throw damaged('text');
  return value;
};

export const number: Read<number> = (value) => {
  if (typeof value !== 'number') throw damaged('a number');
  return value;
};

export const flag: Read<boolean> = (value) => {
  if (typeof value !== 'boolean') throw damaged('true or false');
  return value;
};

export const nullable =
  <T>(read: Read<T>): Read<T | null> =>
  (value) =>
    value === null || value === undefined ? null : read(value);

export const oneOf =
  <T extends string>(values: readonly T[]): Read<T> =>
  (value) => {
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) throw damaged(values.join(' or '));
    return found;
  };

export const list =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) throw damaged('a list');
    return value.map((item) => read(item));
  };

/** A field that records of before do not have: it stays away. */
export const optional =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value) =>
    value === undefined ? undefined : read(value);

type Fields<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? Read<T[K] | undefined> : Read<T[K]>;
};

/** Its fields, one reader each; other fields are dropped. */
export const object = <T extends object>(fields: Fields<T>): Read<T> => {
  const readers = Object.entries<Read<unknown>>(fields);
  return (value) => {
    if (typeof value !== 'object' || value === null) throw damaged('an object');
    // Whatever it is, it can be asked by name; no field of ours has a name that every object knows.
    const given = value as Readonly<Record<string, unknown>>;
    const found: Record<string, unknown> = {};
    for (const [key, read] of readers) {
      const item = read(given[key]);
      if (item !== undefined) found[key] = item;
    }
    // Every key of T was read by its own reader; a record of anything forgets which.
    return found as T;
  };
};

export const textMap: Read<Readonly<Record<string, string>>> = (value) => {
  if (typeof value !== 'object' || value === null) throw damaged('an object');
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, text(item)]));
};

export const parsed = <T>(json: string, read: Read<T>): T => {
  let value: unknown;
  try {
    // Most lists of rival dates hold nothing.
    value = json === '[]' ? [] : JSON.parse(json);
  } catch (cause) {
    throw new KnownFailure('The store holds a record that is cut off.', 'Restore the last backup.', cause);
  }
  return read(value);
};
