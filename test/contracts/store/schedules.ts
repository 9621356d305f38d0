/** The contract of schedules, slots and the ledger: made once, leased by one at a time, ended once. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { PostedBriefing, Schedule, Slot } from '../../../src/core/ports/schedules.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { briefingId, type StoryId, scheduleId } from '../../../src/domain/ids.ts';
import { DUE, daily as dailyOf } from '../../briefing/daily.ts';
import { channel, north, otherChannel, person, south } from './samples.ts';

const MINUTE = 60_000;
const NEXT = '2026-03-03T07:30:00.000Z';
const at = (minutes: number): Date => new Date(Date.parse(DUE) + minutes * MINUTE);

export const schedulesContract = (open: () => Promise<Store>): void => {
  describe('briefings', () => {
    let store: Store;
    let story: StoryId;
    let daily: Schedule;

    beforeEach(async () => {
      store = await open();
      story = (await store.stories.create(north, 'harbour', 'The harbour')).story.id;
      daily = dailyOf(story, { days: [1, 2, 3, 4, 5] });
      await store.schedules.put(daily);
    });

    const briefing = (id: string, postedAt: string, change: Partial<PostedBriefing> = {}): PostedBriefing => ({
      id: briefingId.from(id),
      workspaceId: north,
      channelId: channel,
      storyId: story,
      postedAt,
      messageRef: `ref-${id}`,
      record: '{"lines":[]}',
      ...change,
    });

    describe('schedules', () => {
      it('are kept, changed, listed by channel and time, and removed', async () => {
        const { schedules } = store;
        const later = { ...daily, id: scheduleId.from('f_later1'), at: '17:00' };
        const other = { ...daily, id: scheduleId.from('f_other1'), channelId: otherChannel, at: '06:00' };
        for (const schedule of [other, later]) await schedules.put(schedule);
        expect(await schedules.ofWorkspace(north)).toEqual([daily, later, other]);
        const changed = { ...later, at: '18:00', days: [7], paused: true, quiet: 'weekly', zone: 'UTC' } as const;
        await schedules.put(changed);
        expect(await schedules.byId(north, later.id)).toEqual(changed);
        expect(await schedules.remove(north, later.id)).toBe(true);
        expect(await schedules.remove(north, later.id)).toBe(false);
        expect(await schedules.byId(north, later.id)).toBeNull();
      });

      it('tell how deliveries stand, without a name', async () => {
        const none = { lastDelivered: null, oldestWaiting: null, waiting: 0, notices: 0, slots: {} };
        expect(await store.schedules.health(at(-1), at(-60))).toEqual(none);
        expect(await store.schedules.health(at(1), at(-60))).toEqual({ ...none, oldestWaiting: DUE });
        await materialised();
        expect(await store.schedules.health(at(1), at(-60))).toEqual({
          ...none,
          oldestWaiting: DUE,
          waiting: 1,
          slots: { pending: 1 },
        });
        const [slot] = await store.schedules.lease(at(0), MINUTE, 1);
        if (!slot) throw new Error('no slot');
        await store.schedules.finish(slot, { state: 'posted', reason: null }, briefing('b_well1', DUE), [
          {
            workspaceId: north,
            key: 'run-1d',
            kind: 'post',
            channelId: channel,
            messageRef: 'ref-b_well1',
            person,
            runKey: null,
            title: 'The harbour',
            body: '{}',
            alertId: null,
            createdAt: DUE,
          },
        ]);
        expect(await store.schedules.health(at(1), at(-60))).toEqual({
          ...none,
          lastDelivered: DUE,
          notices: 1,
          slots: { posted: 1 },
        });
      });

      it('do not count as waiting what rests until its hours of rest end', async () => {
        const { schedules } = store;
        await materialised();
        const [slot] = await schedules.lease(at(0), MINUTE, 1);
        if (!slot) throw new Error('no slot');
        await schedules.release(slot, at(481), true);
        expect((await schedules.health(at(480), at(-60))).oldestWaiting).toBe(DUE);
        await schedules.put({ ...daily, hush: '22:00-07:00', nextDue: NEXT });
        expect(await schedules.health(at(480), at(-60))).toMatchObject({ oldestWaiting: null, waiting: 0 });
        expect(await schedules.health(at(482), at(-60))).toMatchObject({ oldestWaiting: DUE, waiting: 1 });
      });

      it('are due from their instant on, the earliest first, unless they are paused', async () => {
        const { schedules } = store;
        const early = { ...daily, id: scheduleId.from('f_early1'), nextDue: at(-5).toISOString() };
        await schedules.put(early);
        await schedules.put({ ...early, id: scheduleId.from('f_paused'), paused: true });
        expect(await schedules.due(at(-6), 10)).toEqual([]);
        expect(await schedules.due(at(-1), 10)).toEqual([early]);
        expect(await schedules.due(at(0), 10)).toEqual([early, daily]);
        expect(await schedules.due(at(0), 1)).toEqual([early]);
      });

      it('tell the hours of rest of a channel, in their own workspace', async () => {
        const { schedules } = store;
        const own = (id: string, change: Partial<Schedule>) =>
          schedules.put({ ...daily, id: scheduleId.from(id), hush: '22:00-07:00', ...change });
        await own('f_rest01', { at: '09:30', hush: '12:00-13:00', zone: 'UTC' });
        await own('f_rest02', {});
        await own('f_rest03', { channelId: otherChannel });
        expect(await schedules.restsOf(north, channel)).toEqual([
          { hush: '22:00-07:00', zone: daily.zone },
          { hush: '12:00-13:00', zone: 'UTC' },
        ]);
        expect(await schedules.restsOf(south, channel)).toEqual([]);
      });

      it('keep a draft that waits for approval as it is, until it is approved or left out, in their own workspace', async () => {
        const { schedules, outbox } = store;
        await materialised();
        const [slot] = await schedules.lease(at(0), MINUTE, 1);
        if (!slot) throw new Error('no slot');
        const notice = {
          ...({
            workspaceId: north,
            key: 'run-1a',
            kind: 'tell',
            channelId: channel,
            messageRef: null,
            person,
          } as const),
          ...{ runKey: null, title: 't', body: '{}', alertId: null, createdAt: DUE },
        };
        expect(await schedules.layBefore({ ...slot, lease: 9 }, 'draft', at(60), notice)).toBe(false);
        expect(await outbox.lease(at(1), MINUTE, 5)).toEqual([]);
        expect(await schedules.layBefore(slot, 'draft', at(60), notice)).toBe(true);
        expect((await outbox.lease(at(1), MINUTE, 5)).map(({ key }) => key)).toEqual(['run-1a']);
        expect(await schedules.lease(at(59), MINUTE, 1)).toEqual([]);
        expect(await schedules.waiting(south, daily.id)).toBeNull();
        expect(await schedules.waiting(north, daily.id)).toMatchObject({ draft: 'draft', approval: 'asked' });
        expect(await schedules.approve(south, daily.id, at(2), true)).toBe(false);
        expect(await schedules.approve(north, daily.id, at(2), true)).toBe(true);
        expect(await schedules.approve(north, daily.id, at(2), false)).toBe(false);
        expect(await schedules.lease(at(2), MINUTE, 1)).toMatchObject([{ draft: 'draft', approval: 'approved' }]);
      });

      it('end a draft that is not approved', async () => {
        const { schedules } = store;
        await materialised();
        const [slot] = await schedules.lease(at(0), MINUTE, 1);
        if (!slot) throw new Error('no slot');
        const notice = {
          ...({
            workspaceId: north,
            key: 'run-1a',
            kind: 'tell',
            channelId: channel,
            messageRef: null,
            person,
          } as const),
          ...{ runKey: null, title: 't', body: '{}', alertId: null, createdAt: DUE },
        };
        await schedules.layBefore(slot, 'draft', at(60), notice);
        expect(await schedules.approve(north, daily.id, at(2), false)).toBe(true);
        expect(await schedules.slots(north, daily.id, 1)).toMatchObject([
          { state: 'skipped', reason: 'it was not approved.', draft: null },
        ]);
        expect(await schedules.waiting(north, daily.id)).toBeNull();
      });

      it('leave with their story', async () => {
        await store.stories.delete(north, story);
        expect(await store.schedules.ofWorkspace(north)).toEqual([]);
      });

      it('move with their story, the ledger too', async () => {
        const { story: into } = await store.stories.create(north, 'port', 'The port');
        await materialised();
        const [slot] = await store.schedules.lease(at(0), MINUTE, 1);
        if (!slot) throw new Error('no slot');
        await store.schedules.finish(slot, { state: 'posted', reason: null }, briefing('b_moved1', DUE));
        await store.stories.merge(north, story, into.id);
        expect(await store.schedules.ofWorkspace(north)).toEqual([{ ...daily, storyId: into.id, nextDue: NEXT }]);
        expect((await store.schedules.lastBriefing(north, channel, into.id))?.id).toBe('b_moved1');
      });
    });

    const materialised = () =>
      store.schedules.materialise([
        { slot: { workspaceId: north, scheduleId: daily.id, dueAt: DUE, runKey: 'run-1' }, nextDue: NEXT },
      ]);

    const fresh = (): Slot => ({
      workspaceId: north,
      scheduleId: daily.id,
      dueAt: DUE,
      state: 'pending',
      attempts: 0,
      lease: 0,
      draft: null,
      approval: null,
      reason: null,
      runKey: 'run-1',
    });

    const leased = async (now: Date): Promise<Slot> => {
      const [slot, ...more] = await store.schedules.lease(now, 2 * MINUTE, 10);
      expect(more).toEqual([]);
      if (slot === undefined) throw new Error('nothing to lease');
      return slot;
    };

    const slots = () => store.schedules.slots(north, daily.id, 10);

    describe('slots', () => {
      it('are made once, and the schedule moves on with them', async () => {
        await materialised();
        expect(await slots()).toEqual([fresh()]);
        expect(await store.schedules.byId(north, daily.id)).toEqual({ ...daily, nextDue: NEXT });
        await store.schedules.materialise([
          {
            slot: { workspaceId: north, scheduleId: daily.id, dueAt: DUE, runKey: 'run-2' },
            nextDue: at(9999).toISOString(),
          },
        ]);
        expect(await slots()).toEqual([fresh()]);
        expect(await store.schedules.byId(north, daily.id)).toEqual({ ...daily, nextDue: NEXT });
      });

      it('are not made of a schedule that was moved, paused or removed meanwhile', async () => {
        await store.schedules.put({ ...daily, paused: true });
        await materialised();
        await store.schedules.put({ ...daily, nextDue: NEXT });
        await materialised();
        await store.schedules.remove(north, daily.id);
        await materialised();
        await store.schedules.put(daily);
        expect(await slots()).toEqual([]);
      });

      it('are leased by one at a time, and by another when the lease has run out', async () => {
        await materialised();
        expect(await store.schedules.lease(at(-1), MINUTE, 10)).toEqual([]);
        const first = await leased(at(0));
        expect(first).toEqual({ ...fresh(), lease: 1 });
        expect(await store.schedules.lease(at(1.9), MINUTE, 10)).toEqual([]);
        expect(await leased(at(2))).toEqual({ ...fresh(), lease: 2 });
      });

      it('are leased the earliest first, each once, however many ask at the same time', async () => {
        const ids = Array.from({ length: 20 }, (_, n) => scheduleId.from(`f_many${String(n).padStart(2, '0')}`));
        for (const [n, id] of ids.entries()) {
          const dueAt = at(-n).toISOString();
          await store.schedules.put({ ...daily, id, nextDue: dueAt });
          await store.schedules.materialise([
            { slot: { workspaceId: north, scheduleId: id, dueAt, runKey: `run-${n}` }, nextDue: NEXT },
          ]);
        }
        const batches = await Promise.all(Array.from({ length: 6 }, () => store.schedules.lease(at(0), MINUTE, 4)));
        const order = ids.toReversed();
        for (const batch of batches) {
          const places = batch.map((slot) => order.indexOf(slot.scheduleId));
          expect(places).toEqual(places.toSorted((one, other) => one - other));
        }
        expect(batches.flatMap((batch) => batch.map((slot) => slot.scheduleId)).sort()).toEqual(ids);
      });

      it('remember a post that was begun, with its draft, for whoever leases them next', async () => {
        await materialised();
        const first = await leased(at(0));
        expect(await store.schedules.begin(first, 'draft one', at(1))).toBe(true);
        expect(await leased(at(1))).toEqual({ ...fresh(), lease: 2, attempts: 1, draft: 'draft one' });
      });

      it('forget it when the platform surely has nothing of it, not when nobody knows', async () => {
        await materialised();
        const first = await leased(at(0));
        await store.schedules.begin(first, 'draft', at(1));
        await store.schedules.release(first, at(5), true);
        expect(await store.schedules.lease(at(4.9), MINUTE, 10)).toEqual([]);
        const second = await leased(at(5));
        expect(second.attempts).toBe(0);
        await store.schedules.begin(second, 'draft', at(6));
        await store.schedules.release(second, at(7), false);
        expect((await leased(at(7))).attempts).toBe(1);
      });

      it('let nobody post, give back or end them who lost the lease', async () => {
        await materialised();
        const late = await leased(at(0));
        const holder = await leased(at(3));
        expect(await store.schedules.begin(late, 'late', at(9))).toBe(false);
        await store.schedules.release(late, at(3), true);
        expect(await store.schedules.finish(late, { state: 'unsure', reason: 'lost' }, null)).toBe(false);
        expect(await store.schedules.lease(at(4), MINUTE, 10)).toEqual([]);
        expect(await store.schedules.begin(holder, 'mine', at(9))).toBe(true);
        expect(await slots()).toEqual([{ ...holder, attempts: 1, draft: 'mine' }]);
      });

      it('end once, with a reason, and are never leased again', async () => {
        await materialised();
        const slot = await leased(at(0));
        expect(await store.schedules.finish(slot, { state: 'failed', reason: 'the channel is gone' }, null)).toBe(true);
        expect(await store.schedules.finish(slot, { state: 'skipped', reason: null }, null)).toBe(false);
        expect(await slots()).toEqual([{ ...slot, state: 'failed', reason: 'the channel is gone' }]);
        expect(await store.schedules.lease(at(9999), MINUTE, 10)).toEqual([]);
        expect(await store.schedules.lastBriefing(north, channel, story)).toBeNull();
      });

      it('count as posted also when the word of it comes after the lease', async () => {
        await materialised();
        const late = await leased(at(0));
        await leased(at(3));
        const posted = briefing('b_first1', DUE);
        expect(await store.schedules.finish(late, { state: 'posted', reason: null }, posted)).toBe(true);
        expect(await store.schedules.lease(at(9999), MINUTE, 10)).toEqual([]);
        expect(await store.schedules.lastBriefing(north, channel, story)).toEqual(posted);
      });

      it('are listed newest first, and leave with their schedule while the ledger stays', async () => {
        await materialised();
        const first = await leased(at(0));
        const posted = briefing('b_first1', DUE);
        await store.schedules.finish(first, { state: 'posted', reason: null }, posted);
        await store.schedules.materialise([
          {
            slot: { workspaceId: north, scheduleId: daily.id, dueAt: NEXT, runKey: 'run-2' },
            nextDue: at(9999).toISOString(),
          },
        ]);
        expect((await slots()).map(({ runKey, state }) => [runKey, state])).toEqual([
          ['run-2', 'pending'],
          ['run-1', 'posted'],
        ]);
        expect((await store.schedules.slots(north, daily.id, 1)).map(({ runKey }) => runKey)).toEqual(['run-2']);
        await store.schedules.remove(north, daily.id);
        expect(await store.schedules.lease(at(9999), MINUTE, 10)).toEqual([]);
        expect(await store.schedules.briefingAt(north, channel, posted.messageRef)).toEqual(posted);
      });
    });

    describe('the ledger', () => {
      it('gives the last briefing of a channel and story, and the one of a message', async () => {
        const { story: other } = await store.stories.create(north, 'port', 'The port');
        const written = [
          briefing('b_early1', '2026-03-01T07:30:00.000Z'),
          briefing('b_late01', '2026-03-02T07:30:00.000Z'),
          briefing('b_there1', '2026-03-03T07:30:00.000Z', { channelId: otherChannel }),
          briefing('b_other1', '2026-03-04T07:30:00.000Z', { storyId: other.id }),
        ];
        await materialised();
        const slot = await leased(at(0));
        // One slot may only end once; the ledger still takes what the platform surely has, each once.
        for (const one of [...written, ...written]) {
          await store.schedules.finish(slot, { state: 'posted', reason: null }, one);
        }
        expect(await store.schedules.lastBriefing(north, channel, story)).toEqual(written[1]);
        expect(await store.schedules.lastBriefing(north, otherChannel, story)).toEqual(written[2]);
        expect(await store.schedules.lastBriefing(north, otherChannel, other.id)).toBeNull();
        expect(await store.schedules.briefingAt(north, channel, 'ref-b_early1')).toEqual(written[0]);
        expect(await store.schedules.briefingAt(north, otherChannel, 'ref-b_early1')).toBeNull();
      });
    });
  });
};
