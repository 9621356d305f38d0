/** Stories of a workspace, and the default story of a channel. */
import type { ArticleId, ChannelId, StoryId, WorkspaceId } from '../../domain/ids.ts';
import type { Story } from '../../domain/story.ts';

export interface StoryStore {
  /** Creates it, or gives back the one that has this slug already; `created` says which. */
  create(workspace: WorkspaceId, slug: string, title: string): Promise<{ story: Story; created: boolean }>;
  bySlug(workspace: WorkspaceId, slug: string): Promise<Story | null>;
  byId(workspace: WorkspaceId, id: StoryId): Promise<Story | null>;
  /** Open ones first, then by slug. */
  list(workspace: WorkspaceId): Promise<readonly Story[]>;
  /** Slug and title; fails with 'taken' when another story of the workspace has the slug. */
  rename(workspace: WorkspaceId, id: StoryId, slug: string, title: string): Promise<'renamed' | 'taken'>;
  setClosed(workspace: WorkspaceId, id: StoryId, closed: boolean): Promise<void>;
  /** Articles, claims and findings go with it. */
  delete(workspace: WorkspaceId, id: StoryId): Promise<void>;
  /** Moves every article of `from` to `into` and deletes `from`; of two with one uri the later version stays. */
  merge(workspace: WorkspaceId, from: StoryId, into: StoryId): Promise<void>;
  /**
   * Moves one article with its claims; both stories are to be compared anew. 'there': the other story has one of this uri.
   * 'gone': no such article.
   */
  moveArticle(workspace: WorkspaceId, article: ArticleId, into: StoryId): Promise<'moved' | 'there' | 'gone'>;
  defaultOf(workspace: WorkspaceId, channel: ChannelId): Promise<Story | null>;
  setDefault(workspace: WorkspaceId, channel: ChannelId, story: StoryId): Promise<void>;
}
