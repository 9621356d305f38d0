/**
 * Runs one leased slot to its end, or gives it back for later. Before any second attempt the platform is asked whether
 * the first one arrived: there, it is noted; absent, it is posted; cannot be told, the channel is told once and nothing is
 * sent again. Every step is in the store before the next begins, so that a crash between any two repeats nothing.
 */

import { restEnds } from '../analysis/hours-of-rest.ts';
import type { ChatPlatform, PostOutcome } from '../core/ports/chat.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Log } from '../core/ports/log.ts';
import type { Schedule, Slot, SlotEnd } from '../core/ports/schedules.ts';
import type { Store } from '../core/ports/store.ts';
import { assertNever } from '../domain/assert-never.ts';
import { shortHash } from '../domain/content-hash.ts';
import { briefingId } from '../domain/ids.ts';
import type { Story } from '../domain/story.ts';
import { readRecord } from '../reply/briefing-record.ts';
import { approvalEnds, draftNotice, NOT_APPROVED } from './approval.ts';
import { compose, type Shelves } from './compose.ts';
import { CATCH_UP_MS, missedInWords, timelinessOf } from './due.ts';
import { failureReply, noticeOf, unsureReply } from './tell.ts';

export interface Desk {
  readonly store: Shelves & Pick<Store, 'outbox' | 'rulings'>;
  readonly platforms: readonly ChatPlatform[];
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Longer than the one request that carries the run key may take (10 s), so that nobody else begins while it is in
 * flight; short, because a briefing whose process died waits for it.
 */
export const LEASE_MS = 30_000;
/** How long after an attempt of unknown outcome the platform is asked for it. */
const ASK_AFTER_MS = 15_000;
const RETRY_MS = 60_000;
/** Read back as no record at all. */
const NO_RECORD = '{}';

const after = (now: Date, ms: number): Date => new Date(now.getTime() + ms);
const skipped = (reason: string | null): SlotEnd => ({ state: 'skipped', reason });

/** Everything a step needs. */
interface Run {
  readonly desk: Desk;
  readonly slot: Slot;
  readonly schedule: Schedule;
  readonly story: Story;
  readonly platform: ChatPlatform;
}

const markPosted = async (run: Run, messageRef: string, record: string): Promise<void> => {
  const { desk, slot, schedule, story } = run;
  const now = desk.clock.now();
  const { details } = readRecord(record) ?? { details: null };
  await desk.store.schedules.finish(
    slot,
    { state: 'posted', reason: null },
    {
      id: briefingId.from(shortHash('b', slot.runKey)),
      workspaceId: slot.workspaceId,
      channelId: schedule.channelId,
      storyId: story.id,
      postedAt: now.toISOString(),
      messageRef,
      record,
    },
    details === null ? [] : [noticeOf(slot, schedule, 'd', { reply: details, title: story.title, messageRef }, now)],
  );
  desk.log.info('briefing posted', { workspace: slot.workspaceId, channel: schedule.channelId, run: slot.runKey });
};

/** True when the slot is settled: nothing is to be posted now. */
const settleEarlierAttempt = async (run: Run, now: Date): Promise<boolean> => {
  const { desk, slot, schedule, platform } = run;
  if (slot.attempts === 0) return false;
  const tooLate = timelinessOf(slot, now, 2 * CATCH_UP_MS) === 'too-late';
  let lookup: Awaited<ReturnType<ChatPlatform['find']>>;
  try {
    lookup = await platform.find({
      workspace: slot.workspaceId,
      channel: schedule.channelId,
      runKey: slot.runKey,
      since: new Date(slot.dueAt),
      under: null,
    });
  } catch (cause) {
    desk.log.warn('could not ask for a briefing', { workspace: slot.workspaceId, run: slot.runKey, cause });
    if (!tooLate) {
      await desk.store.schedules.release(slot, after(now, RETRY_MS), false);
      return true;
    }
    lookup = { kind: 'cannot-tell', reason: 'The platform did not answer for hours.' };
  }
  switch (lookup.kind) {
    case 'there':
      await markPosted(run, lookup.messageRef, slot.draft ?? NO_RECORD);
      return true;
    case 'absent':
      return false;
    case 'cannot-tell': {
      const reason = 'it may or may not stand here; I was interrupted while posting it, and could not look.';
      await desk.store.schedules.finish(slot, { state: 'unsure', reason }, null, [
        noticeOf(slot, schedule, 'u', { reply: unsureReply(slot), title: run.story.title }, now),
      ]);
      return true;
    }
    default:
      return assertNever(lookup);
  }
};

const conclude = async (run: Run, outcome: PostOutcome, record: string): Promise<void> => {
  const { desk, slot, schedule } = run;
  const { schedules } = desk.store;
  const now = desk.clock.now();
  switch (outcome.kind) {
    case 'sent':
      return markPosted(run, outcome.messageRef, record);
    case 'unknown':
      desk.log.warn('no answer to a briefing', {
        workspace: slot.workspaceId,
        run: slot.runKey,
        cause: outcome.reason,
      });
      return schedules.release(slot, after(now, ASK_AFTER_MS), false);
    case 'refused': {
      desk.log.warn('briefing refused', { workspace: slot.workspaceId, run: slot.runKey, cause: outcome.reason });
      if (outcome.retryAfterMs !== null) return schedules.release(slot, after(now, outcome.retryAfterMs), true);
      const [, before] = await schedules.slots(slot.workspaceId, slot.scheduleId, 2);
      const toldAlready = before?.state === 'failed' && before.reason === outcome.reason;
      const word = { reply: failureReply(run.story, outcome.reason), title: run.story.title };
      const notices = toldAlready ? [] : [{ ...noticeOf(slot, schedule, 'f', word, now), kind: 'tell' as const }];
      await schedules.finish(slot, { state: 'failed', reason: outcome.reason }, null, notices);
      return;
    }
    default:
      return assertNever(outcome);
  }
};

/** What was approved is posted as it was shown. */
const approvedDraft = ({ approval, draft }: Slot) => {
  const record = approval === 'approved' && draft !== null ? readRecord(draft) : null;
  return record === null || draft === null ? null : { reply: record.reply, record: draft };
};

const post = async (run: Run, now: Date): Promise<void> => {
  const { desk, slot, schedule, story, platform } = run;
  const { schedules } = desk.store;
  const timeliness = timelinessOf(slot, now);
  if (timeliness === 'too-late') {
    const why = slot.approval === 'asked' ? NOT_APPROVED : missedInWords(schedule, slot, now);
    await schedules.finish(slot, skipped(why), null);
    return;
  }
  const rest = restEnds(schedule.hush, schedule.zone, now);
  if (rest !== null) return schedules.release(slot, rest, slot.attempts === 0);
  if (slot.approval === 'asked') return schedules.release(slot, approvalEnds(slot), true);
  const composed = approvedDraft(slot) ?? (await compose(desk.store, schedule, story, slot, timeliness, now));
  if (composed === null) {
    await schedules.finish(slot, skipped(null), null);
    return;
  }
  if (schedule.approve && slot.approval === null) {
    const notice = draftNotice(slot, schedule, story, composed.reply, now);
    await schedules.layBefore(slot, composed.record, approvalEnds(slot), notice);
    return;
  }
  if (!(await schedules.begin(slot, composed.record, after(now, LEASE_MS)))) return;
  let outcome: PostOutcome;
  try {
    const { workspaceId: workspace, runKey } = slot;
    const posting = { workspace, channel: schedule.channelId, reply: composed.reply, runKey };
    outcome = await platform.post({ ...posting, under: null, title: story.title });
  } catch (cause) {
    desk.log.error('posting a briefing failed', { workspace: slot.workspaceId, run: slot.runKey, cause });
    outcome = { kind: 'unknown', reason: 'The attempt broke off.' };
  }
  await conclude(run, outcome, composed.record);
};

export const runSlot = async (desk: Desk, slot: Slot): Promise<void> => {
  const { schedules, stories } = desk.store;
  const now = desk.clock.now();
  const schedule = await schedules.byId(slot.workspaceId, slot.scheduleId);
  const story = schedule === null ? null : await stories.byId(slot.workspaceId, schedule.storyId);
  if (schedule === null || story === null) {
    await schedules.finish(slot, skipped(null), null);
    return;
  }
  const platform = desk.platforms.find(({ name }) => schedule.channelId.startsWith(`${name}:`));
  if (platform === undefined) {
    // Its token is not set at the moment: the slot waits, and is left out when its window has passed.
    if (timelinessOf(slot, now) !== 'too-late')
      await schedules.release(slot, after(now, RETRY_MS), slot.attempts === 0);
    else await schedules.finish(slot, skipped('its platform was not connected.'), null);
    return;
  }
  const run: Run = { desk, slot, schedule, story, platform };
  if (await settleEarlierAttempt(run, now)) return;
  if (schedule.paused || story.closed) {
    await schedules.finish(slot, skipped(null), null);
    return;
  }
  await post(run, now);
};
