/** The contract of the outbox: put once, leased by one at a time, ended once, its words not kept. */
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/core/ports/outbox.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { channel, north, person } from './samples.ts';

const NOW = new Date('2026-03-02T07:30:00.000Z');
const later = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1_000);

const notice = (key: string, change: Partial<Notice> = {}): Notice => ({
  workspaceId: north,
  key,
  kind: 'post',
  channelId: channel,
  messageRef: 'm1',
  person,
  runKey: null,
  title: 'The harbour',
  body: '{"blocks":[]}',
  alertId: null,
  createdAt: NOW.toISOString(),
  ...change,
});

export const outboxContract = (open: () => Promise<Store>): void => {
  describe('the outbox', () => {
    it('holds what was put once, and lends each to one at a time', async () => {
      const { outbox } = await open();
      const edit = notice('n_2', { kind: 'edit', runKey: 'r_1', person: null });
      await outbox.put([notice('n_1'), edit]);
      await outbox.put([notice('n_1', { body: 'other' })]);
      expect(await outbox.lease(later(-1), 30_000, 10)).toEqual([]);
      const leased = await outbox.lease(NOW, 30_000, 10);
      expect(leased).toEqual([
        { ...notice('n_1'), attempts: 0, lease: 1 },
        { ...edit, attempts: 0, lease: 1 },
      ]);
      expect(await outbox.lease(later(29), 30_000, 10)).toEqual([]);
      expect(await outbox.lease(later(30), 30_000, 1)).toMatchObject([{ key: 'n_1', lease: 2 }]);
    });

    it('counts attempts that may have arrived, and lets a holder that came too late do nothing', async () => {
      const { outbox } = await open();
      await outbox.put([notice('n_1')]);
      const [late] = await outbox.lease(NOW, 1_000, 1);
      const [held] = await outbox.lease(later(1), 30_000, 1);
      if (!late || !held) throw new Error('no notice');
      expect(await outbox.begin(late, later(60))).toBe(false);
      expect(await outbox.begin(held, later(60))).toBe(true);
      await outbox.end(late);
      await outbox.release(held, later(70), false);
      const [again] = await outbox.lease(later(70), 30_000, 1);
      expect(again).toMatchObject({ attempts: 1, lease: 3 });
      if (!again) throw new Error('no notice');
      await outbox.release(again, later(80), true);
      const [last] = await outbox.lease(later(80), 30_000, 1);
      expect(last).toMatchObject({ attempts: 0, lease: 4 });
      if (last) await outbox.end(last);
      expect(await outbox.lease(later(1_000), 30_000, 1)).toEqual([]);
      await outbox.put([notice('n_1')]);
      expect(await outbox.lease(later(1_000), 30_000, 1)).toEqual([]);
    });
  });
};
