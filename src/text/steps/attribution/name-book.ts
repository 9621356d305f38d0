/**
 * The names of an article: full names of people, bodies with their acronyms, roles. Merges short forms with full ones,
 * never on a surname that two people share. Built by `readNames`; `bookOf` serves a whole story as well as one text.
 */
import type { RoleWords } from './role-holders.ts';

export type Gender = 'man' | 'woman' | null;

export interface KnownName {
  /** The fullest form: "Diosdado Cabello". */
  readonly name: string;
  readonly role: string | null;
  readonly gender: Gender;
  readonly person: boolean;
  readonly count: number;
}

export interface NameBook {
  readonly names: ReadonlyMap<string, KnownName>;
  /** The one known name that a short form stands for, or null. */
  resolve(short: string): KnownName | null;
  /** The one person whom the text gives the role, or null. */
  holderOf(role: RoleWords): KnownName | null;
  /** The one body whose name ends in that noun: "agency" for "Central Intelligence Agency"; or null. */
  bodyCalled(noun: string): KnownName | null;
}

export const withoutDots = (name: string): string =>
  name.includes('.') && /^(?:\p{L}\.)+\p{L}?\.?$/u.test(name) ? name.replaceAll('.', '') : name;

const lastWord = (name: string): string => name.split(' ').at(-1) ?? '';
const byLength = (a: KnownName, b: KnownName): number => b.name.length - a.name.length || (a.name < b.name ? -1 : 1);

/** "D.J. de Wit", "J. Smith". */
const INITIALS = /^\p{Lu}\.(?:-?\p{Lu}\.)*\s/u;
const spelledOut = (short: string, bearers: readonly KnownName[], own: KnownName | null): KnownName | null => {
  const fitting = bearers.filter(
    (known) => known.name !== short && !INITIALS.test(known.name) && known.name[0] === short[0],
  );
  return fitting.length === 1 ? (fitting[0] ?? own) : own;
};

/** `acronyms`: short form to the long name it stands for. `holderOf`: the full name of who holds a role by the text's words. `others`: nouns for bodies without a name. */
export const bookOf = (
  names: ReadonlyMap<string, KnownName>,
  acronyms: ReadonlyMap<string, string>,
  holderOf: (role: RoleWords) => string | null,
  others: ReadonlySet<string>,
): NameBook => {
  const people = [...names.values()].filter((known) => known.person && known.name.includes(' ')).toSorted(byLength);
  const byLast = Map.groupBy(people, (known) => lastWord(known.name));
  const byFirst = Map.groupBy(people, (known) => known.name.split(' ')[0] ?? '');
  const bodies = [...names.values()].filter((known) => !known.person && known.name.includes(' '));
  const byNoun = Map.groupBy(bodies, (known) => lastWord(known.name).toLowerCase());
  return {
    names,
    resolve(short) {
      const long = acronyms.get(withoutDots(short));
      if (long !== undefined)
        return names.get(long) ?? { name: long, role: null, gender: null, person: false, count: 1 };
      const own = names.get(short) ?? null;
      if (short.includes(' '))
        return INITIALS.test(short) ? spelledOut(short, byLast.get(lastWord(short)) ?? [], own) : own;
      const bearers = byLast.get(short) ?? [];
      if (bearers.length > 0) {
        const first = new Set(bearers.map((known) => known.name.split(' ')[0]));
        return first.size === 1 ? (bearers[0] ?? own) : own;
      }
      const called = byFirst.get(short) ?? [];
      return called.length === 1 ? (called[0] ?? own) : own;
    },
    holderOf: (role) => names.get(holderOf(role) ?? '') ?? null,
    bodyCalled(noun) {
      const called = byNoun.get(noun) ?? [];
      return called.length === 1 && !others.has(noun) ? (called[0] ?? null) : null;
    },
  };
};
