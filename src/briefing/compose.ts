/** Composes the briefing of a slot from the store: the reply to post and the record to keep, or null on a quiet day. */
import { changesSince } from '../analysis/briefing/changes-since.ts';
import { readState } from '../analysis/briefing/read-state.ts';
import { toldBy } from '../analysis/briefing/told.ts';
import { clockChange } from '../analysis/clock-change.ts';
import { restEnds } from '../analysis/hours-of-rest.ts';
import type { FeedStore } from '../core/ports/feeds.ts';
import type { Schedule, Slot } from '../core/ports/schedules.ts';
import type { Store } from '../core/ports/store.ts';
import { nothingChanged } from '../domain/changes.ts';
import type { StoryId, WorkspaceId } from '../domain/ids.ts';
import type { Story } from '../domain/story.ts';
import { type Briefing, readRecord, writeRecord } from '../reply/briefing-record.ts';
import { briefingReply } from '../reply/briefing-reply.ts';
import { type Inline, plain } from '../reply/inline.ts';
import { mutedNote } from '../reply/muted-note.ts';
import { speaksOnQuietDay, type Timeliness } from './due.ts';

export type Shelves = Pick<Store, 'stories' | 'claims' | 'schedules' | 'feeds' | 'mutes'>;

export interface Composed extends Briefing {
  readonly record: string;
}

const at = (instant: string): Inline => ({ kind: 'instant', at: instant });

/** The slots since the last one that was posted which ended in a way the channel should know of. */
const missedBefore = (slots: readonly Slot[], { dueAt }: Slot): readonly (readonly Inline[])[] => {
  const earlier = slots.filter((slot) => slot.dueAt < dueAt);
  const posted = earlier.findIndex(({ state }) => state === 'posted');
  const sincePosted = posted < 0 ? earlier : earlier.slice(0, posted);
  return sincePosted.flatMap(({ dueAt: missed, reason, state }) =>
    reason === null || state === 'pending' ? [] : [[plain('The briefing of '), at(missed), plain(`: ${reason}`)]],
  );
};

/** "Sources could not be read since …": one note, of the feeds that failed when they were last tried. */
const unreadSources = async (
  feeds: FeedStore,
  workspace: WorkspaceId,
  story: StoryId,
): Promise<readonly (readonly Inline[])[]> => {
  const all = (await feeds.ofStory(workspace, story)).filter(({ paused }) => !paused);
  const failing = all.filter(({ failures }) => failures > 0);
  if (failing.length === 0) return [];
  const since = failing.map(({ lastRead }) => lastRead ?? '').toSorted()[0] ?? '';
  const names = failing.slice(0, 2).map(({ title, address }) => title || address);
  const rest = failing.length > names.length ? ` and ${failing.length - names.length} more` : '';
  return [
    [
      plain(`${failing.length} of ${all.length} sources could not be read `),
      ...(since === '' ? [plain('so far')] : [plain('since '), at(since)]),
      plain(`: ${names.join(', ')}${rest}. What they published since is not in here.`),
    ],
  ];
};

const NOTES = 3;
const SLOTS = 20;

export const compose = async (
  { claims, schedules, feeds, mutes }: Shelves,
  schedule: Schedule,
  story: Story,
  slot: Slot,
  timeliness: Timeliness,
  now: Date,
): Promise<Composed | null> => {
  const { workspaceId: workspace, channelId: channel } = schedule;
  const [last, slots, unread, muted] = await Promise.all([
    schedules.lastBriefing(workspace, channel, story.id),
    schedules.slots(workspace, schedule.id, SLOTS),
    unreadSources(feeds, workspace, story.id),
    mutes.ofWorkspace(workspace),
  ]);
  const told = last === null ? null : (readRecord(last.record)?.told ?? null);
  const state = await readState(claims, workspace, story.id, told);
  const changes = changesSince(state, told);
  // Silence would say that nothing changed; what could not be read may have.
  const quiet = unread.length > 0 && schedule.quiet === 'silent' ? 'weekly' : schedule.quiet;
  if (last !== null && nothingChanged(changes) && !speaksOnQuietDay(quiet, last, now)) return null;
  const rested = restEnds(schedule.hush, schedule.zone, new Date(slot.dueAt)) !== null;
  const why = rested ? '; it waited for the hours of rest to end.' : '.';
  const late = [plain(rested ? 'This briefing was due ' : 'Late: this briefing was due '), at(slot.dueAt), plain(why)];
  const clocks = clockChange(schedule, slot.dueAt);
  const notes = [
    ...(timeliness === 'late' ? [late] : []),
    ...(clocks === null ? [] : [[plain(clocks)]]),
    ...missedBefore(slots, slot).slice(0, NOTES),
    ...unread,
    ...[mutedNote(state.articles, muted)].filter(({ length }) => length > 0),
  ];
  const briefing = briefingReply(story, changes, { since: last?.postedAt ?? null, notes });
  return {
    ...briefing,
    record: writeRecord({ ...briefing, runKey: slot.runKey, told: toldBy(state), original: null }),
  };
};
