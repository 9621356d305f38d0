/** The contract of the installations. */
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/core/ports/store.ts';
import { north, south } from './samples.ts';

const at = (second: number): Date => new Date(Date.UTC(2026, 2, 2, 8, 0, second));

export const installationsContract = (open: () => Promise<Store>): void => {
  describe('installations', () => {
    it('are kept one a workspace, the newest replacing the one before', async () => {
      const { installations } = await open();
      await installations.put(north, at(1), 'first');
      await installations.put(north, at(2), 'second');
      expect(await installations.get(north)).toEqual({ installedAt: at(2), sealed: 'second' });
      expect(await installations.get(south)).toBeNull();
    });

    it('are forgotten, but not by a notice from before they were made', async () => {
      const { installations } = await open();
      await installations.put(north, at(5), 'anew');
      await installations.put(south, at(5), 'beside');
      await installations.remove(north, at(4));
      expect(await installations.get(north)).not.toBeNull();
      await installations.remove(north, at(5));
      expect(await installations.get(north)).toBeNull();
      expect(await installations.get(south)).not.toBeNull();
    });
  });
};
