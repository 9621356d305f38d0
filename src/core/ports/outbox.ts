/**
 * What is to be said besides briefings, kept until it is said: the rest of a briefing in its thread, a correction, an
 * alert, a word on what went wrong. Written in the same step as what it speaks of, so that no crash loses it.
 */
import type { ChannelId, PersonId, WorkspaceId } from '../../domain/ids.ts';

/** post: to the channel, or a thread. edit: a message shown another way. tell: to one person, privately. */
export const NOTICE_KINDS = ['post', 'edit', 'tell'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface Notice {
  readonly workspaceId: WorkspaceId;
  /** At most 25 characters; names it for good: put twice, it is said once. The run key of what is posted. */
  readonly key: string;
  readonly kind: NoticeKind;
  readonly channelId: ChannelId;
  /** post: the message in whose thread it goes, or null. edit: the message. */
  readonly messageRef: string | null;
  /** tell: whom. */
  readonly person: PersonId | null;
  /** edit: the run key that the message was posted with. */
  readonly runKey: string | null;
  readonly title: string;
  /** A reply; JSON of our own making. */
  readonly body: string;
  /** The alert that it is told for, or null. */
  readonly alertId: string | null;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

export interface LeasedNotice extends Notice {
  /** How many times it was begun with an outcome that nobody knows. */
  readonly attempts: number;
  readonly lease: number;
}

export interface Outbox {
  /** Nothing happens for keys that are known. */
  put(notices: readonly Notice[]): Promise<void>;
  /** Across workspaces: pending ones that nobody holds at `now`, those that have been free longest first. */
  lease(now: Date, forMs: number, limit: number): Promise<readonly LeasedNotice[]>;
  /** Notes, right before a request, that it begins. False when the lease was lost: do nothing. */
  begin(notice: LeasedNotice, until: Date): Promise<boolean>;
  /** Gives the lease back until `retryAt`; `absent`: surely nothing was said. */
  release(notice: LeasedNotice, retryAt: Date, absent: boolean): Promise<void>;
  /** Said, or given up; its words are not kept. */
  end(notice: LeasedNotice): Promise<void>;
}
