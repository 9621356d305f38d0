/** The contract of the inbox, the controls and the audit trail. */
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/core/ports/store.ts';
import { controlId } from '../../../src/domain/ids.ts';
import type { Action } from '../../../src/reply/reply.ts';
import { north, person, south } from './samples.ts';

const at = (second: number): Date => new Date(Date.UTC(2026, 2, 2, 8, 0, second));

export const deliveriesContract = (open: () => Promise<Store>): void => {
  describe('the inbox', () => {
    it('records a delivery once', async () => {
      const { inbox } = await open();
      expect(await inbox.record(north, 'chat:1', at(0), 'payload')).toBe(true);
      expect(await inbox.record(north, 'chat:1', at(1), 'another')).toBe(false);
      await inbox.finish([{ workspace: north, deliveryKey: 'chat:1' }]);
      expect(await inbox.record(north, 'chat:1', at(2), 'again')).toBe(false);
    });

    it('tells what a crash left open, by the beginning of the key and the time', async () => {
      const { inbox } = await open();
      await inbox.record(north, 'chat:old', at(0), 'old');
      await inbox.record(north, 'chat:done', at(3), 'done');
      await inbox.record(south, 'chat:two', at(4), 'two');
      await inbox.record(north, 'chat:one', at(3), 'one');
      await inbox.record(north, 'chat_:other', at(3), 'other');
      await inbox.finish([{ workspace: north, deliveryKey: 'chat:done' }]);
      expect(await inbox.unfinished('chat:', at(3))).toEqual([
        { workspace: north, deliveryKey: 'chat:one', payload: 'one' },
        { workspace: south, deliveryKey: 'chat:two', payload: 'two' },
      ]);
    });

    it('notes how far one has come, and not of one that is finished or another workspace’s', async () => {
      const { inbox } = await open();
      await inbox.record(north, 'chat:1', at(0), 'whole');
      await inbox.record(north, 'chat:2', at(0), 'done');
      await inbox.finish([{ workspace: north, deliveryKey: 'chat:2' }]);
      await inbox.amend(north, 'chat:1', 'half');
      await inbox.amend(north, 'chat:2', 'half');
      await inbox.amend(south, 'chat:1', 'theirs');
      expect(await inbox.unfinished('chat:', at(0))).toEqual([
        { workspace: north, deliveryKey: 'chat:1', payload: 'half' },
      ]);
    });

    it('forgets finished deliveries received before an instant, and nothing else', async () => {
      const { inbox } = await open();
      for (const second of [0, 1, 2]) await inbox.record(north, `chat:${second}`, at(second), 'payload');
      await inbox.finish([{ workspace: north, deliveryKey: 'chat:0' }]);
      await inbox.finish([{ workspace: north, deliveryKey: 'chat:2' }]);
      await inbox.forgetBefore(at(2));
      expect(await inbox.record(north, 'chat:0', at(9), 'new')).toBe(true);
      expect(await inbox.record(north, 'chat:1', at(9), 'new')).toBe(false);
      expect(await inbox.record(north, 'chat:2', at(9), 'new')).toBe(false);
    });
  });

  describe('controls', () => {
    const page: Action = {
      kind: 'run',
      label: 'Next',
      run: { command: 'timeline', args: { story: 'harbour', page: '2' } },
    };

    it('come back as they were saved, under one id for one meaning', async () => {
      const { controls } = await open();
      const id = await controls.save(north, page);
      expect(await controls.save(north, page)).toBe(id);
      const turned = { ...page, run: { command: 'timeline', args: { page: '2', story: 'harbour' } } };
      expect(await controls.save(north, turned)).toBe(id);
      expect(await controls.save(north, { ...page, kind: 'share' })).not.toBe(id);
      expect(await controls.load(north, id)).toEqual(page);
      expect(await controls.load(north, controlId.from('x_nothing'))).toBeNull();
    });
  });

  describe('the audit trail', () => {
    it('lists the newest first, those of one instant in the order of writing', async () => {
      const { audit } = await open();
      const event = (second: number, action: string) => ({
        at: at(second).toISOString(),
        by: person,
        action,
        subject: 's_1',
      });
      const [first, second, late] = [event(1, 'story.create'), event(1, 'story.rename'), event(5, 'story.delete')];
      for (const one of [late, first, second]) await audit.write(north, one);
      expect(await audit.list(north, 10)).toEqual([late, second, first]);
      expect(await audit.list(north, 1)).toEqual([late]);
    });
  });
};
