/** The contract of what briefings people can trust need: notices said once, what was posted, who read what. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { LeasedNotice, Notice } from '../../../src/core/ports/outbox.ts';
import type { PostedBriefing, Slot } from '../../../src/core/ports/schedules.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { briefingId, personId, type StoryId, scheduleId, type WorkspaceId } from '../../../src/domain/ids.ts';
import { channel, north, otherChannel, person, south } from './samples.ts';

const MINUTE = 60_000;
const NOW = Date.parse('2026-03-02T07:30:00.000Z');
const at = (minutes: number): Date => new Date(NOW + minutes * MINUTE);

const noticeIn = (workspaceId: WorkspaceId, key: string, change: Partial<Notice> = {}): Notice => ({
  workspaceId,
  key,
  kind: 'post',
  channelId: channel,
  messageRef: null,
  person: null,
  runKey: null,
  title: 'The harbour',
  body: '{"blocks":[]}',
  alertId: null,
  createdAt: at(0).toISOString(),
  ...change,
});

export const trustContract = (open: () => Promise<Store>): void => {
  describe('trust', () => {
    let store: Store;
    let story: StoryId;

    beforeEach(async () => {
      store = await open();
      story = (await store.stories.create(north, 'harbour', 'The harbour')).story.id;
      await store.stories.create(south, 'harbour', 'The harbour');
    });

    const leased = async (minutes: number): Promise<LeasedNotice> => {
      const [notice, ...others] = await store.outbox.lease(at(minutes), MINUTE, 5);
      if (notice === undefined || others.length > 0) throw new Error('not one notice');
      return notice;
    };

    describe('notices', () => {
      it('are put once for a key of a workspace, and leased by one at a time, the oldest first', async () => {
        const { outbox } = store;
        const full = noticeIn(north, 'n2', { kind: 'edit', messageRef: 'm1', person, runKey: 'r1', alertId: 'a1' });
        const early = noticeIn(south, 'n2', { createdAt: at(-5).toISOString() });
        await outbox.put([full, early]);
        await outbox.put([{ ...full, title: 'Another' }]);
        expect(await outbox.lease(at(-6), MINUTE, 5)).toEqual([]);
        expect(await outbox.lease(at(1), MINUTE, 5)).toEqual([
          { ...early, attempts: 0, lease: 1 },
          { ...full, attempts: 0, lease: 1 },
        ]);
        expect(await outbox.lease(at(1.5), MINUTE, 5)).toEqual([]);
        expect(await outbox.lease(at(2), MINUTE, 1)).toEqual([{ ...early, attempts: 0, lease: 2 }]);
      });

      it('remember that they were begun, unless surely nothing was said, and let no late holder act', async () => {
        const { outbox } = store;
        await outbox.put([noticeIn(north, 'n1')]);
        await outbox.put([noticeIn(south, 'n1', { createdAt: at(60).toISOString() })]);
        const first = await leased(0);
        expect(await outbox.begin(first, at(1))).toBe(true);
        const second = await leased(1);
        expect([second.attempts, second.lease]).toEqual([1, 2]);
        expect(await outbox.begin(first, at(9))).toBe(false);
        await outbox.release(first, at(9), true);
        await outbox.end(first);
        await outbox.release(second, at(3), false);
        expect((await leased(3)).attempts).toBe(1);
        const third = await leased(4);
        await outbox.release(third, at(5), true);
        const last = await leased(5);
        expect(last.attempts).toBe(0);
        await outbox.end(last);
        expect((await outbox.lease(at(100), MINUTE, 5)).map((notice) => notice.workspaceId)).toEqual([south]);
      });
    });

    describe('what a person has seen', () => {
      it('is the last of it, for each person, story and workspace, and nothing of a story that is gone', async () => {
        const { readers, stories } = store;
        const seen = (record: string) => ({ at: at(0).toISOString(), record });
        await readers.saw(north, person, story, seen('first'));
        await readers.saw(north, person, story, seen('second'));
        await readers.saw(south, person, story, seen('theirs'));
        expect(await readers.lastSeen(north, person, story)).toEqual(seen('second'));
        expect(await readers.lastSeen(south, person, story)).toEqual(seen('theirs'));
        expect(await readers.lastSeen(north, personId.from('team:U2'), story)).toBeNull();
        await stories.delete(north, story);
        await readers.saw(north, person, story, seen('third'));
        expect(await readers.lastSeen(north, person, story)).toBeNull();
        expect(await readers.lastSeen(south, person, story)).toEqual(seen('theirs'));
      });
    });

    describe('what was posted', () => {
      const post = async (
        workspace: WorkspaceId,
        id: string,
        minutes: number,
        change: Partial<PostedBriefing> = {},
      ) => {
        const { schedules } = store;
        const briefing: PostedBriefing = {
          id: briefingId.from(id),
          workspaceId: workspace,
          channelId: channel,
          storyId: story,
          postedAt: at(minutes).toISOString(),
          messageRef: id,
          record: `record of ${id}`,
          ...change,
        };
        // The ledger is written with the end of a slot, also of one that is gone by now.
        const gone: Slot = {
          workspaceId: workspace,
          scheduleId: scheduleId.from('f_none1'),
          dueAt: at(minutes).toISOString(),
          state: 'pending',
          attempts: 1,
          lease: 1,
          draft: null,
          reason: null,
          approval: null,
          runKey: id,
        };
        await schedules.finish(gone, { state: 'posted', reason: null }, briefing);
        return briefing;
      };

      it('is listed for a story since an instant, the newest first, in its own workspace', async () => {
        const { schedules } = store;
        const [old, late] = [await post(north, 'b_old01', -9), await post(north, 'b_late1', 2)];
        const between = await post(north, 'b_betw1', 1, { channelId: otherChannel });
        await post(south, 'b_late1', 3);
        expect(await schedules.postedSince(north, story, at(0))).toEqual([late, between]);
        expect(await schedules.postedSince(north, story, at(-9))).toEqual([late, between, old]);
        expect(await schedules.toldSince(at(0))).toEqual([
          { workspaceId: north, storyId: story },
          { workspaceId: south, storyId: story },
        ]);
        expect(await schedules.toldSince(at(3))).toEqual([{ workspaceId: south, storyId: story }]);
      });

      it('is amended by one, with its notices in the same step, and by nobody who knows an older record', async () => {
        const { schedules, outbox } = store;
        const briefing = await post(north, 'b_one01', 0);
        const twin = await post(south, 'b_one01', 0);
        expect(await schedules.amend(briefing, 'amended', [noticeIn(north, 'n1')])).toBe(true);
        expect(await schedules.amend(briefing, 'again', [noticeIn(north, 'n2')])).toBe(false);
        expect(await schedules.postedSince(north, story, at(0))).toEqual([{ ...briefing, record: 'amended' }]);
        expect(await schedules.postedSince(south, story, at(0))).toEqual([twin]);
        expect((await outbox.lease(at(1), MINUTE, 5)).map(({ key }) => key)).toEqual(['n1']);
      });
    });
  });
};
