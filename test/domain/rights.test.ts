import { describe, expect, test } from 'vitest';
import { type Holder, RIGHTS, rightsOf, type Standing, whoMay } from '../../src/domain/rights.ts';

const desk: Holder = { kind: 'group', id: 'S1', name: '@desk' };
const as = (kind: Standing['kind'], ...groups: string[]): Standing => ({ kind, groups });
const sorted = (rights: ReadonlySet<string>) => [...rights].sort();

describe('who may change what', () => {
  test('where nothing was said: administrators everything, whoever manages the channel all but saying who may', () => {
    expect(sorted(rightsOf(as('admin'), []))).toEqual([...RIGHTS].sort());
    expect(sorted(rightsOf(as('manager'), []))).toEqual(['add', 'decide', 'edit', 'follow', 'report']);
    expect(sorted(rightsOf(as('member', 'S1'), []))).toEqual(['report']);
    expect(sorted(rightsOf(as('guest', 'S1'), []))).toEqual([]);
  });

  test('a right that is granted to a group is held by its members, and by nobody else for it', () => {
    const grants = [{ right: 'add', holders: [{ kind: 'managers' }, desk] }] as const;
    expect(sorted(rightsOf(as('member', 'S1'), grants))).toEqual(['add', 'report']);
    expect(sorted(rightsOf(as('member', 'S2'), grants))).toEqual(['report']);
    expect(whoMay('add', grants)).toBe('administrators, whoever created or manages the channel, the group @desk');
    expect(whoMay('edit', grants)).toBe('administrators, whoever created or manages the channel');
    expect(whoMay('appoint', grants)).toBe('administrators');
  });

  test('granted to all members, guests are still left out; taken from all, administrators keep it', () => {
    const grants = [
      { right: 'add', holders: [{ kind: 'members' }] },
      { right: 'edit', holders: [] },
    ] as const;
    expect(sorted(rightsOf(as('member'), grants))).toEqual(['add', 'report']);
    expect(sorted(rightsOf(as('guest'), grants))).toEqual([]);
    expect(sorted(rightsOf(as('manager'), grants))).toEqual(['add', 'decide', 'follow', 'report']);
    expect(sorted(rightsOf(as('admin'), grants))).toEqual([...RIGHTS].sort());
  });
});
