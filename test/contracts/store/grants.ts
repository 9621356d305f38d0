/** The contract of who may change what. */
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/core/ports/store.ts';
import { north, south } from './samples.ts';

export const grantsContract = (open: () => Promise<Store>): void => {
  describe('grants', () => {
    it('are kept by right, replaced as a whole, each in its own workspace', async () => {
      const { grants, erasure } = await open();
      expect(await grants.ofWorkspace(north)).toEqual([]);
      const desk = { kind: 'group', id: 'S1', name: '@desk “one”' } as const;
      await grants.put(north, { right: 'follow', holders: [{ kind: 'managers' }] });
      await grants.put(north, { right: 'add', holders: [{ kind: 'members' }] });
      await grants.put(north, { right: 'add', holders: [{ kind: 'managers' }, desk] });
      await grants.put(south, { right: 'add', holders: [] });
      expect(await grants.ofWorkspace(north)).toEqual([
        { right: 'add', holders: [{ kind: 'managers' }, desk] },
        { right: 'follow', holders: [{ kind: 'managers' }] },
      ]);
      expect(await grants.ofWorkspace(south)).toEqual([{ right: 'add', holders: [] }]);
      await erasure.dropWorkspace(north);
      expect(await grants.ofWorkspace(north)).toEqual([]);
      expect(await grants.ofWorkspace(south)).toEqual([{ right: 'add', holders: [] }]);
    });
  });
};
