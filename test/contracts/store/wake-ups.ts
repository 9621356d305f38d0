/** The contract of hints: they may come or not, never after the end of listening. */
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/core/ports/store.ts';

export const wakeUpsContract = (open: () => Promise<Store>): void => {
  describe('hints', () => {
    it('are listened for without fail, and no more when listening has ended', async () => {
      const store = await open();
      let hints = 0;
      const end = await store.wakeUps.listen(() => {
        hints++;
      });
      await end();
      const heard = hints;
      await store.outbox.put([]);
      await end();
      expect(hints).toBe(heard);
    });
  });
};
