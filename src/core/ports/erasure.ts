/** The right to be forgotten: what was asked to leave, leaves every table, and is not let in again. */
import type { ArticleText } from '../../domain/article.ts';
import type { ArticleId, StoryId, WorkspaceId } from '../../domain/ids.ts';

export const FORGOTTEN_KINDS = ['article', 'source', 'person', 'workspace'] as const;
export type ForgottenKind = (typeof FORGOTTEN_KINDS)[number];

/** Says that something is forgotten without saying what: `digest` is a hash of the folded name or address. */
export interface Tombstone {
  readonly workspaceId: WorkspaceId;
  readonly kind: ForgottenKind;
  readonly digest: string;
  /** How many words the name has; what a text is searched with. */
  readonly words: number;
  readonly at: string;
}

export interface Erasure {
  /** Kept once, however often it is laid. */
  lay(stone: Tombstone): Promise<void>;
  tombstones(workspace: WorkspaceId): Promise<readonly Tombstone[]>;
  /** Across workspaces: to be kept beside the store, so that they outlive a restore. */
  allTombstones(): Promise<readonly Tombstone[]>;
  /** Every article of the workspace, one after the other, in any version; for finding what must go. */
  texts(workspace: WorkspaceId): AsyncIterable<{ article: ArticleText; versions: number }>;
  /** Articles of these outlets or with these ids, with all that hangs on them; gives the stories to compare anew. */
  dropArticles(workspace: WorkspaceId, ids: readonly ArticleId[]): Promise<readonly StoryId[]>;
  /** Drops every older version of an article, its text and its claims. */
  dropHistory(workspace: WorkspaceId, article: ArticleId): Promise<void>;
  /** Drops what the store holds of a name outside of articles: posted briefings, buttons, deliveries, audit subjects, feeds. */
  dropMentions(workspace: WorkspaceId, name: string): Promise<void>;
  /** Across workspaces, for a retention setting: articles that came in before this instant, oldest first. */
  agedArticles(before: Date, limit: number): Promise<readonly { workspace: WorkspaceId; id: ArticleId }[]>;
  /** Everything of a workspace but its tombstones. */
  dropWorkspace(workspace: WorkspaceId): Promise<void>;
  /** Leaves nothing of what was deleted in the files: pages, write-ahead log, search index. */
  scrub(): Promise<void>;
}
