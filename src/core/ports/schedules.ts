/**
 * Schedules, the slots they make due, and the ledger of what was posted. A slot is materialised once, leased by one
 * process at a time, and marked with what became of it; nothing is decided from memory.
 */
import type { BriefingId, ChannelId, PersonId, ScheduleId, StoryId, WorkspaceId } from '../../domain/ids.ts';
import type { Notice } from './outbox.ts';

export const QUIET_DAYS = ['silent', 'line', 'weekly'] as const;
export type QuietDay = (typeof QUIET_DAYS)[number];

export interface Schedule {
  readonly id: ScheduleId;
  readonly workspaceId: WorkspaceId;
  readonly channelId: ChannelId;
  readonly storyId: StoryId;
  /** Local wall-clock time, "08:30". */
  readonly at: string;
  /** IANA zone. */
  readonly zone: string;
  /** ISO weekdays, 1 = Monday … 7 = Sunday, ascending. */
  readonly days: readonly number[];
  /** What to do when nothing changed. */
  readonly quiet: QuietDay;
  readonly paused: boolean;
  /** Hours of rest in the schedule's zone, "22:00-07:00": nothing is posted then, what was due waits. Or null. */
  readonly hush: string | null;
  /** Shown to who set it up first, and posted only when approved. */
  readonly approve: boolean;
  readonly createdBy: PersonId;
  /** The next instant it is due; ISO 8601 in UTC. */
  readonly nextDue: string;
}

/** pending: waiting or leased. posted: the platform has it. skipped: too late, or a quiet day. unsure: cannot be known. */
export const SLOT_STATES = ['pending', 'posted', 'skipped', 'unsure', 'failed'] as const;
export type SlotState = (typeof SLOT_STATES)[number];

export const APPROVALS = ['asked', 'approved'] as const;
export type Approval = (typeof APPROVALS)[number];

/** What became of a slot, with the reason in words where there is one to tell. */
export interface SlotEnd {
  readonly state: Exclude<SlotState, 'pending'>;
  readonly reason: string | null;
}

export interface Slot {
  readonly workspaceId: WorkspaceId;
  readonly scheduleId: ScheduleId;
  /** The instant it was due; ISO 8601 in UTC. With the schedule it names the run. */
  readonly dueAt: string;
  readonly state: SlotState;
  /** How many posts of it were begun whose outcome nobody knows. More than 0: ask the platform first. */
  readonly attempts: number;
  /** How many times it was leased: names the lease, so that a holder that came too late changes nothing. */
  readonly lease: number;
  /** The record of the last post that was begun, or null: what stands on the platform, should it be there. */
  readonly draft: string | null;
  /** Why it ended as it did, in words, or null. */
  readonly reason: string | null;
  /** asked: its draft waits for approval. approved: it is posted as it was laid before. null: it needs none. */
  readonly approval: Approval | null;
  /** At most 25 characters, the same for every attempt: what the platform is asked for. */
  readonly runKey: string;
}

/** A slot whose time has come, and when its schedule is due after it. */
export interface SlotPlan {
  readonly slot: Pick<Slot, 'workspaceId' | 'scheduleId' | 'dueAt' | 'runKey'>;
  readonly nextDue: string;
}

export interface PostedBriefing {
  readonly id: BriefingId;
  readonly workspaceId: WorkspaceId;
  readonly channelId: ChannelId;
  readonly storyId: StoryId;
  readonly postedAt: string;
  /** The platform's name for the message. */
  readonly messageRef: string;
  /** The reply as it was posted, and the claims it spoke of; JSON of our own making. */
  readonly record: string;
}

/** Over all workspaces; instants are ISO 8601 in UTC. */
export interface DeliveryHealth {
  /** When a briefing last arrived, or null. */
  readonly lastDelivered: string | null;
  /** Since when the oldest one that is due has waited, or null. */
  readonly oldestWaiting: string | null;
  readonly waiting: number;
  /** Notices not yet said. */
  readonly notices: number;
  /** Slots due since the day asked for, by state. */
  readonly slots: Readonly<Partial<Record<SlotState, number>>>;
}

export interface ScheduleStore {
  put(schedule: Schedule): Promise<void>;
  remove(workspace: WorkspaceId, id: ScheduleId): Promise<boolean>;
  ofWorkspace(workspace: WorkspaceId): Promise<readonly Schedule[]>;
  /** The hours of rest that the schedules of a channel set, by their hour. */
  restsOf(workspace: WorkspaceId, channel: ChannelId): Promise<readonly { hush: string; zone: string }[]>;
  byId(workspace: WorkspaceId, id: ScheduleId): Promise<Schedule | null>;
  /** Across workspaces, for the scheduler alone: schedules whose `nextDue` has come, earliest first. */
  due(now: Date, limit: number): Promise<readonly Schedule[]>;
  /**
   * Makes the slots' rows and moves their schedules on, as one step. Nothing happens to a schedule that another process moved
   * on, or somebody paused, before.
   */
  materialise(plans: readonly SlotPlan[]): Promise<void>;
  /** Leases pending slots that nobody holds at `now`, those that have been free longest first. */
  lease(now: Date, forMs: number, limit: number): Promise<readonly Slot[]>;
  /**
   * Notes, right before a request, that a post of this draft begins, and holds the lease until then. False when the
   * lease was lost: post nothing.
   */
  begin(slot: Slot, draft: string, until: Date): Promise<boolean>;
  /** Gives the lease back until `retryAt`. `absent`: surely nothing of it is on the platform. */
  release(slot: Slot, retryAt: Date, absent: boolean): Promise<void>;
  /** Keeps the draft as it is, waiting for approval, and puts the notice in the same step. False: the lease was lost. */
  layBefore(slot: Slot, draft: string, until: Date, notice: Notice): Promise<boolean>;
  /** The slot of a schedule whose draft waits for approval, the latest; or null. */
  waiting(workspace: WorkspaceId, schedule: ScheduleId): Promise<Slot | null>;
  /** Approved, what waits is due at once; else it ends skipped. False: nothing waits. */
  approve(workspace: WorkspaceId, schedule: ScheduleId, now: Date, yes: boolean): Promise<boolean>;
  /**
   * Ends the slot; with a briefing, writes the ledger in the same step. False when it had ended already or the lease
   * was lost: then it is not for the caller to tell anybody.
   */
  finish(
    slot: Slot,
    end: SlotEnd,
    briefing: PostedBriefing | null,
    /** Written in the same step, when it ended by this. */
    notices?: readonly Notice[],
  ): Promise<boolean>;
  /** The last briefing a channel received for a story, or null. */
  lastBriefing(workspace: WorkspaceId, channel: ChannelId, story: StoryId): Promise<PostedBriefing | null>;
  /** The briefing posted as this message, or null. */
  briefingAt(workspace: WorkspaceId, channel: ChannelId, messageRef: string): Promise<PostedBriefing | null>;
  /** Across workspaces, for corrections: the stories of which something was posted since then. */
  toldSince(since: Date): Promise<readonly { readonly workspaceId: WorkspaceId; readonly storyId: StoryId }[]>;
  /** What was posted of a story since then, in all channels, the newest first. */
  postedSince(workspace: WorkspaceId, story: StoryId, since: Date): Promise<readonly PostedBriefing[]>;
  /** Replaces its record if it is still `briefing.record`, and puts the notices in the same step. False: it was not. */
  amend(briefing: PostedBriefing, record: string, notices: readonly Notice[]): Promise<boolean>;
  /** For the door of the house; names nobody. */
  health(now: Date, since: Date): Promise<DeliveryHealth>;
  /** The last slots of a schedule, newest first. */
  slots(workspace: WorkspaceId, schedule: ScheduleId, limit: number): Promise<readonly Slot[]>;
}
