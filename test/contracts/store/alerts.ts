/** The contract of alerts: a comparison of their story gives them their turn, and what is told is remembered in one step. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/core/ports/outbox.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import type { Alert } from '../../../src/domain/alert.ts';
import { alertId, type StoryId, type WorkspaceId } from '../../../src/domain/ids.ts';
import { channel, north, otherChannel, person, south } from './samples.ts';

const NOW = new Date('2026-03-02T07:30:00.000Z');
const LATER = '2026-03-02T08:30:00.000Z';
const NOTHING = { timeline: [], disagreements: [], corroborations: [] };

const notice = (key: string): Notice => ({
  workspaceId: north,
  key,
  kind: 'post',
  channelId: channel,
  messageRef: null,
  person,
  runKey: null,
  title: 'Alert',
  body: '{}',
  alertId: 'w_first1',
  createdAt: NOW.toISOString(),
});

export const alertsContract = (open: () => Promise<Store>): void => {
  describe('alerts', () => {
    let store: Store;
    let story: StoryId;

    const alertIn = (workspaceId: WorkspaceId, change: Partial<Alert> = {}): Alert => ({
      id: alertId.from('w_first1'),
      workspaceId,
      channelId: channel,
      storyId: story,
      kind: 'disagreement',
      about: 'the harbour',
      perHour: 3,
      createdBy: person,
      ...change,
    });

    beforeEach(async () => {
      store = await open();
      story = (await store.stories.create(north, 'harbour', 'The harbour')).story.id;
      await store.stories.create(south, 'harbour', 'The harbour');
    });

    it('are listed by channel in their own workspace; set up again, only limit and person change', async () => {
      const { alerts } = store;
      const second = alertIn(north, { id: alertId.from('w_secnd1'), channelId: otherChannel, about: null });
      for (const one of [second, alertIn(north), alertIn(south)]) await alerts.put(one, 'known');
      await alerts.put({ ...alertIn(north), perHour: 9 }, 'anew');
      expect(await alerts.ofWorkspace(north)).toEqual([{ ...alertIn(north), perHour: 9 }, second]);
      await store.claims.putFindings(north, story, NOTHING);
      expect((await alerts.waiting(NOW, 5)).map(({ memory }) => memory)).toEqual(['known', 'known']);
      expect(await alerts.remove(north, second.id)).toBe(true);
      expect(await alerts.remove(north, second.id)).toBe(false);
      expect(await alerts.ofWorkspace(south)).toEqual([alertIn(south)]);
    });

    it('wait only when their story was compared, or their time has come', async () => {
      const { alerts, claims } = store;
      await alerts.put(alertIn(north), 'known');
      await alerts.put(alertIn(south), 'known');
      expect(await alerts.waiting(NOW, 5)).toEqual([]);
      await claims.putFindings(north, story, NOTHING);
      const [waiting, ...others] = await alerts.waiting(NOW, 5);
      if (waiting === undefined) throw new Error('none waits');
      expect([waiting, ...others]).toEqual([{ alert: alertIn(north), memory: 'known', turn: 1 }]);
      expect(await alerts.note(waiting, 'more', LATER, [])).toBe(true);
      expect(await alerts.waiting(NOW, 5)).toEqual([]);
      const [again] = await alerts.waiting(new Date(LATER), 5);
      expect(again).toEqual({ ...waiting, memory: 'more' });
      expect(again && (await alerts.note(again, 'more yet', null, []))).toBe(true);
      expect(await alerts.waiting(new Date('2027-01-01T00:00:00Z'), 5)).toEqual([]);
    });

    it('remember and tell in one step, and only once for two that looked, or when nothing was compared meanwhile', async () => {
      const { alerts, claims, outbox } = store;
      await alerts.put(alertIn(north), 'known');
      await claims.putFindings(north, story, NOTHING);
      const [waiting] = await alerts.waiting(NOW, 5);
      if (waiting === undefined) throw new Error('none waits');
      await claims.putFindings(north, story, NOTHING);
      expect(await alerts.note(waiting, 'too late', null, [notice('k_late')])).toBe(false);
      const [current] = await alerts.waiting(NOW, 5);
      if (current === undefined) throw new Error('none waits');
      expect(await alerts.note(current, 'first', null, [notice('k_first')])).toBe(true);
      expect(await alerts.note(current, 'second', null, [notice('k_second')])).toBe(false);
      expect((await outbox.lease(NOW, 1_000, 5)).map(({ key }) => key)).toEqual(['k_first']);
    });

    it('take with them what waits to be said for them, when they or their story go', async () => {
      const { alerts, claims, outbox, stories } = store;
      await alerts.put(alertIn(north), 'known');
      await outbox.put([notice('k_first'), { ...notice('k_other'), alertId: null }]);
      await alerts.remove(north, alertId.from('w_first1'));
      expect((await outbox.lease(NOW, 1_000, 5)).map(({ key }) => key)).toEqual(['k_other']);
      await alerts.put(alertIn(north), 'known');
      await stories.delete(north, story);
      expect(await alerts.ofWorkspace(north)).toEqual([]);
      await claims.putFindings(south, story, NOTHING);
      expect(await alerts.waiting(NOW, 5)).toEqual([]);
    });

    it('move with a story that becomes part of another, and begin there anew', async () => {
      const { alerts, claims, stories } = store;
      const into = (await stories.create(north, 'port', 'The port')).story.id;
      await alerts.put(alertIn(north), 'known');
      await stories.merge(north, story, into);
      await claims.putFindings(north, into, NOTHING);
      expect(await alerts.waiting(NOW, 5)).toEqual([
        { alert: { ...alertIn(north), storyId: into }, memory: '', turn: 1 },
      ]);
    });

    it('forget what they know where it holds a name that is to be forgotten, and stay', async () => {
      const { alerts, claims, erasure } = store;
      await alerts.put(alertIn(north), '{"claims":[{"speaker":"Ana Lindqvist"}]}');
      await erasure.dropMentions(north, 'Ana Lindqvist');
      await claims.putFindings(north, story, NOTHING);
      expect(await alerts.waiting(NOW, 5)).toEqual([{ alert: alertIn(north), memory: '', turn: 1 }]);
    });
  });
};
