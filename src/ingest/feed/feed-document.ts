/** A feed as it was read: of any format, however broken. */

export interface FeedEntry {
  /** What the feed calls it; may be missing, shared or changing. */
  readonly id: string | null;
  /** Absolute http(s) address of its page, or null. */
  readonly link: string | null;
  readonly title: string;
  readonly author: string | null;
  /** ISO 8601, or null when there is none or it cannot be read. */
  readonly published: string | null;
  readonly updated: string | null;
  /** What the feed itself carries of it, as text: the whole or a summary. */
  readonly text: string;
  /** ISO 639-3, "und" when its few words do not tell. */
  readonly language: string;
}

export interface FeedDocument {
  readonly title: string;
  /** Newest first where they are dated, else as they stood. */
  readonly entries: readonly FeedEntry[];
  /** In words, when something of it could not be read. */
  readonly problem: string | null;
}

/** What an item says, by the local names of its elements; the first of each. */
export type Fields = Map<string, string>;
export interface RawFeed {
  readonly title: string;
  readonly items: readonly Fields[];
  readonly cut: boolean;
}
