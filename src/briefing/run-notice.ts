/**
 * Says one leased notice, or gives it back for later. As with briefings, before a second attempt at a post the platform
 * is asked whether the first arrived. Where it cannot be asked, the person who set it up is told instead: privately, a
 * word too many harms nobody. Edits may be repeated.
 */
import { restEnds } from '../analysis/hours-of-rest.ts';
import type { ChatPlatform, PostOutcome } from '../core/ports/chat.ts';
import type { LeasedNotice } from '../core/ports/outbox.ts';
import type { Reply } from '../reply/reply.ts';
import type { Desk } from './run-slot.ts';
import { failedAlert } from './tell.ts';

export const NOTICE_LEASE_MS = 30_000;
const RETRY_MS = 60_000;
/** What keeps the channel from being told, a token that was revoked, keeps its people from it too. */
const TELL_AGAIN_MS = 3_600_000;
/** Older notices are given up. */
const GIVEN_UP_MS = 24 * 3_600_000;

const later = (now: Date, ms: number): Date => new Date(now.getTime() + ms);
// Only this program writes them, and the store gives back what it was given.
const replyOf = ({ body }: LeasedNotice): Reply => JSON.parse(body);

const send = async (platform: ChatPlatform, notice: LeasedNotice): Promise<PostOutcome> => {
  const { workspaceId: workspace, channelId: channel, key, kind, messageRef, person, runKey, title } = notice;
  const reply = replyOf(notice);
  switch (kind) {
    case 'post':
      return platform.post({ workspace, channel, reply, runKey: key, under: messageRef, title });
    case 'edit':
      return platform.edit({ workspace, channel, messageRef: messageRef ?? '', reply, runKey: runKey ?? '' });
    case 'tell': {
      const told = person !== null && (await platform.tell(workspace, person, reply));
      return told
        ? { kind: 'sent', messageRef: '' }
        : { kind: 'refused', reason: 'The person could not be told.', retryAfterMs: TELL_AGAIN_MS };
    }
  }
};

/** Whether an earlier attempt settled it. */
const arrived = async (desk: Desk, platform: ChatPlatform, notice: LeasedNotice, now: Date): Promise<boolean> => {
  const { workspaceId: workspace, channelId: channel, key, messageRef: under, createdAt } = notice;
  const since = new Date(createdAt);
  const lookup = await platform.find({ workspace, channel, runKey: key, since, under });
  if (lookup.kind === 'absent') return false;
  if (lookup.kind === 'cannot-tell' && notice.person !== null) {
    const told = { ...notice, key: `${key}t`, kind: 'tell' as const, createdAt: now.toISOString() };
    await desk.store.outbox.put([told]);
  }
  await desk.store.outbox.end(notice);
  return true;
};

/** Until when the channel rests, by the first of its schedules that says so. Edits disturb nobody. */
const restOf = async ({ store }: Desk, { kind, workspaceId, channelId }: LeasedNotice, now: Date) => {
  if (kind !== 'post') return null;
  const own = await store.schedules.restsOf(workspaceId, channelId);
  return own.map(({ hush, zone }) => restEnds(hush, zone, now)).find((end) => end !== null) ?? null;
};

export const runNotice = async (desk: Desk, notice: LeasedNotice): Promise<void> => {
  const { outbox } = desk.store;
  const now = desk.clock.now();
  const { workspaceId: workspace, channelId: channel, key } = notice;
  const platform = desk.platforms.find(({ name }) => channel.startsWith(`${name}:`));
  if (now.getTime() - Date.parse(notice.createdAt) > GIVEN_UP_MS) {
    desk.log.warn('notice given up', { workspace, channel, run: key });
    return outbox.end(notice);
  }
  if (platform === undefined) return outbox.release(notice, later(now, RETRY_MS), notice.attempts === 0);
  const rest = await restOf(desk, notice, now);
  if (rest !== null) return outbox.release(notice, rest, notice.attempts === 0);
  let outcome: PostOutcome;
  try {
    if (notice.kind === 'post' && notice.attempts > 0 && (await arrived(desk, platform, notice, now))) return;
    if (!(await outbox.begin(notice, later(now, NOTICE_LEASE_MS)))) return;
    outcome = await send(platform, notice);
  } catch (cause) {
    desk.log.warn('notice not said', { workspace, channel, run: key, cause });
    return outbox.release(notice, later(now, RETRY_MS), false);
  }
  if (outcome.kind === 'sent') return outbox.end(notice);
  desk.log.warn('notice not said', { workspace, channel, run: key, cause: outcome.reason });
  if (outcome.kind === 'unknown') return outbox.release(notice, later(now, RETRY_MS), false);
  if (outcome.retryAfterMs !== null) return outbox.release(notice, later(now, outcome.retryAfterMs), true);
  if (notice.alertId !== null) await outbox.put([failedAlert(notice, notice.alertId, outcome.reason, now)]);
  await outbox.end(notice);
};
