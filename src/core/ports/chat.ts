/** A platform as the briefing sees it: somewhere a reply can be posted, and asked whether it arrived. */
import type { ChannelId, PersonId, WorkspaceId } from '../../domain/ids.ts';
import type { Reply } from '../../reply/reply.ts';

export interface Posting {
  readonly workspace: WorkspaceId;
  readonly channel: ChannelId;
  readonly reply: Reply;
  /** At most 25 characters; stamped on the message so that it can be found again. */
  readonly runKey: string;
  /** The message of ours under which it goes, into that message's thread, opened when there is none; null: the channel. */
  readonly under: string | null;
  /** What its thread is called, or the post itself where the channel is a forum; cut to the platform's limit. */
  readonly title: string;
}

/** A message of ours, to be shown another way. */
export interface Edit {
  readonly workspace: WorkspaceId;
  readonly channel: ChannelId;
  readonly messageRef: string;
  readonly reply: Reply;
  /** The key it was posted with, so that it is still found by it. */
  readonly runKey: string;
}

export interface Sought {
  readonly workspace: WorkspaceId;
  readonly channel: ChannelId;
  readonly runKey: string;
  /** Posted at or after this. */
  readonly since: Date;
  /** As it was posted. */
  readonly under: string | null;
}

/** sent: the platform took it. refused: it said no, and will again. unknown: no answer came; it may be there. */
export type PostOutcome =
  | { readonly kind: 'sent'; readonly messageRef: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly retryAfterMs: number | null }
  | { readonly kind: 'unknown'; readonly reason: string };

/** there: found, with its name. absent: surely not there. cannot-tell: the permission to look is missing. */
export type Lookup =
  | { readonly kind: 'there'; readonly messageRef: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'cannot-tell'; readonly reason: string };

export interface ChatPlatform {
  /** The prefix of its channel ids before the first ":". */
  readonly name: string;
  readonly can: { readonly threads: boolean };
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Sends once; never retries by itself. */
  post(posting: Posting): Promise<PostOutcome>;
  /** Is the message with this run key there? Rejects when the platform cannot be asked at the moment. */
  find(sought: Sought): Promise<Lookup>;
  /** Shows a message of ours another way; may be done again. refused for good: it is gone, or may not be changed. */
  edit(edit: Edit): Promise<PostOutcome>;
  /** Tells one person something privately; false when the platform would not. */
  tell(workspace: WorkspaceId, person: PersonId, reply: Reply): Promise<boolean>;
}
