/**
 * Feeds that fill a story. What was seen of a feed is kept item by item, so that nothing is read twice and nothing is
 * lost; reading them is leased, so that two processes never read one feed at once.
 */
import type { FeedId, PersonId, StoryId, WorkspaceId } from '../../domain/ids.ts';
import type { Validators } from './web.ts';

/** Which items are wanted: all that hold one of the words, in the language; no words: all of them. */
export interface FeedFilter {
  /** Words or names, as typed; an item needs one of them. */
  readonly words: readonly string[];
  /** ISO 639-3, or null for any. */
  readonly language: string | null;
}

export interface Feed {
  readonly id: FeedId;
  readonly workspaceId: WorkspaceId;
  readonly storyId: StoryId;
  readonly address: string;
  readonly title: string;
  readonly filter: FeedFilter;
  readonly addedBy: PersonId;
  /** Paused feeds are not read until somebody resumes them. */
  readonly paused: boolean;
  /** In a row, since it was last read. */
  readonly failures: number;
  /** Why it was not read the last time, in words; null when it was. */
  readonly problem: string | null;
  readonly validators: Validators;
  /** The next instant it is due; ISO 8601 in UTC. */
  readonly nextRead: string;
  /** The last instant it was read whole, or null. */
  readonly lastRead: string | null;
}

/** One item as it stood in the feed. `key` names it, `hash` its content: the same key with another hash is an edit. */
export interface FeedItem {
  readonly key: string;
  readonly hash: string;
  /** What is needed to read it: JSON of ingest's own making; empty once it was read. */
  readonly payload: string;
}

export interface WaitingItem extends FeedItem {
  /** How often it was put off already. */
  readonly tries: number;
}

export interface FeedStore {
  /** New, or the particulars of the one with this address in this story, which keeps its id. */
  put(feed: Feed): Promise<Feed>;
  remove(workspace: WorkspaceId, id: FeedId): Promise<boolean>;
  byId(workspace: WorkspaceId, id: FeedId): Promise<Feed | null>;
  /** By address. */
  ofStory(workspace: WorkspaceId, story: StoryId): Promise<readonly Feed[]>;
  /** Across workspaces, for the reader alone: feeds that are due and not paused, moved on by `forMs`, earliest first. */
  lease(now: Date, forMs: number, limit: number): Promise<readonly Feed[]>;
  /** Notes items as waiting unless their key and hash, or their hash, were seen before; how many were new. */
  offer(workspace: WorkspaceId, feed: FeedId, items: readonly FeedItem[]): Promise<number>;
  /** Items that wait and were not put off beyond `now`, those offered last first; how many there are in all. */
  waiting(
    workspace: WorkspaceId,
    feed: FeedId,
    now: Date,
    limit: number,
  ): Promise<{ items: readonly WaitingItem[]; total: number }>;
  /** Puts it off: it waits again from `due` on, and was tried once more. */
  later(workspace: WorkspaceId, feed: FeedId, item: FeedItem, due: Date): Promise<void>;
  /** Marks it read; it is never offered again as it stood. */
  done(workspace: WorkspaceId, feed: FeedId, item: FeedItem): Promise<void>;
}
