/** The contract of the threads. */
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/core/ports/store.ts';
import { channel, north, south } from './samples.ts';

export const threadsContract = (open: () => Promise<Store>): void => {
  describe('threads', () => {
    it('know what was last asked in them, each in its own workspace', async () => {
      const { threads } = await open();
      await threads.remember(north, channel, '17.1', { command: 'timeline', args: { story: 'harbour' } });
      await threads.remember(north, channel, '17.1', { command: 'who-said', args: { speaker: 'Ros “R” Vale' } });
      await threads.remember(north, channel, '17.2', { command: 'sources', args: {} });
      expect(await threads.recall(north, channel, '17.1')).toEqual({
        command: 'who-said',
        args: { speaker: 'Ros “R” Vale' },
      });
      expect(await threads.recall(south, channel, '17.1')).toBeNull();
      expect(await threads.recall(north, channel, '17.3')).toBeNull();
    });
  });
};
