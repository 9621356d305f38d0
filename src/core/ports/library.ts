/** How an article comes in: text, a file's bytes or an address to claims in a story. Implemented by ingest/. */
import type { Article } from '../../domain/article.ts';
import type { PersonId, StoryId, WorkspaceId } from '../../domain/ids.ts';
import type { Particulars } from '../../domain/particulars.ts';
import type { Result } from '../../domain/result.ts';
import type { Feed, FeedFilter } from './feeds.ts';

/** Fetched, then read as what it turns out to be. */
export interface Address {
  readonly address: string;
}

/** What is handed over. Bytes are read as what they are, whatever their name says; text is taken as it is. */
export interface Submission {
  readonly content: string | Uint8Array | Address;
  /** Names the article within the story: the file name or address as typed; null: named by its content or its page. */
  readonly uri: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO 8601 day or instant. */
  readonly publishedAt: string | null;
  /** What a feed says of it; counts where the page itself says nothing. */
  readonly feed?: FeedHint;
}

export interface FeedHint {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** ISO 8601. */
  readonly publishedAt: string | null;
  /** ISO 639-3: an article in another language is not wanted. null: any. */
  readonly language: string | null;
}

/** Why nothing was stored; each has its sentence in ingest/ or system/. */
export interface Refusal {
  readonly code:
    | 'empty'
    | 'not-text'
    | 'too-large'
    | 'bad-date'
    | 'unreadable'
    /** Its characters cannot be told for certain. */
    | 'charset'
    /** Locked with a password, or holding programs. */
    | 'protected'
    /** A page without an article on it. */
    | 'no-article'
    /** It took too long, or too much memory, to read. */
    | 'too-hard'
    /** The address could not be fetched. */
    | 'fetch'
    /** The same, and another time it may be. */
    | 'fetch-later'
    /** An item of a feed, in another language than is wanted of it. */
    | 'unwanted'
    /** It is a feed, to be followed rather than read. */
    | 'feed'
    /** Somebody asked that it be forgotten. */
    | 'forgotten';
  /** In plain words, with what to do next. */
  readonly message: string;
}

export interface Receipt {
  readonly outcome: 'added' | 'updated' | 'unchanged';
  readonly article: Article;
  readonly claims: number;
  readonly particulars: Particulars;
  /** Claims of the version before whose passage is gone. */
  readonly withdrawn: number;
}

export type Added = Result<Receipt, Refusal>;

/** What would be stored, and is not. */
export interface Preview {
  readonly article: Omit<Article, 'id' | 'storyId' | 'version' | 'copyOf'>;
  readonly words: number;
  readonly claims: number;
  readonly particulars: Particulars;
}

/** A feed after it was read: what came in of it, and what waits for the next time. */
export interface FeedReading {
  readonly feed: Feed;
  /** Items that pass the filter and were not seen before. */
  readonly fresh: number;
  readonly read: readonly Added[];
  readonly waiting: number;
}

/** What a feed would bring, newest first; nothing is stored. */
export interface FeedPreview {
  readonly title: string;
  readonly items: readonly {
    readonly title: string;
    readonly link: string | null;
    readonly publishedAt: string | null;
    readonly wanted: boolean;
  }[];
}

export interface Library {
  /**
   * Reads articles into the story, one after the other, then compares the story anew, once, when something changed or
   * a comparison was left undone. `each` is told as soon as an article is stored or refused; a refused one never stops
   * the rest. Results come in the order of the submissions, which may be made one by one.
   */
  add(
    workspace: WorkspaceId,
    story: StoryId,
    submissions: Iterable<Submission> | AsyncIterable<Submission>,
    each?: (result: Added, index: number) => void,
  ): Promise<readonly Added[]>;
  /** Reads one and stores nothing. */
  preview(workspace: WorkspaceId, story: StoryId, submission: Submission): Promise<Result<Preview, Refusal>>;
  /** Follows a feed for the story and reads at most `limit` of its newest items; the rest wait. */
  follow(
    workspace: WorkspaceId,
    story: StoryId,
    address: string,
    filter: FeedFilter,
    by: PersonId,
    limit: number,
  ): Promise<Result<FeedReading, Refusal>>;
  /** Reads a feed that is followed, at most `limit` items. A failure is noted on the feed: `feed.problem`. */
  readFeed(feed: Feed, limit: number): Promise<FeedReading>;
  previewFeed(address: string, filter: FeedFilter): Promise<Result<FeedPreview, Refusal>>;
  /** Compares the story's claims anew, after an article left it. */
  compare(workspace: WorkspaceId, story: StoryId): Promise<void>;
}
