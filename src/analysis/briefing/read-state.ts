/** A story as it stands, read for a briefing: whole, and the texts of what was told in another version. */
import type { Article, ArticleText } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import type { StoryFindings } from '../../domain/dossier.ts';
import type { ArticleId, StoryId, WorkspaceId } from '../../domain/ids.ts';
import type { Particulars } from '../../domain/particulars.ts';
import type { Told } from '../../domain/told.ts';
import type { StoryState } from './told.ts';

/** What it is read from. */
export interface Shelf {
  articles(workspace: WorkspaceId, story: StoryId): Promise<readonly Article[]>;
  claimsOf(workspace: WorkspaceId, story: StoryId): Promise<readonly Claim[]>;
  findings(workspace: WorkspaceId, story: StoryId): Promise<StoryFindings>;
  particulars(workspace: WorkspaceId, story: StoryId): Promise<ReadonlyMap<ArticleId, Particulars>>;
  article(workspace: WorkspaceId, id: ArticleId): Promise<ArticleText | null>;
}

export const readState = async (
  shelf: Shelf,
  workspace: WorkspaceId,
  story: StoryId,
  told: Told | null,
): Promise<StoryState> => {
  const [articles, claims, findings, particulars] = await Promise.all([
    shelf.articles(workspace, story),
    shelf.claimsOf(workspace, story),
    shelf.findings(workspace, story),
    shelf.particulars(workspace, story),
  ]);
  const versions = new Map(told?.articles.map(({ id, version }) => [id, version]));
  const texts = new Map<ArticleId, string>();
  for (const { id, version } of articles) {
    if ((versions.get(id) ?? version) === version) continue;
    texts.set(id, (await shelf.article(workspace, id))?.text ?? '');
  }
  const corrections = new Map(
    [...particulars].flatMap(([id, { correction }]): [ArticleId, string][] =>
      correction === null ? [] : [[id, correction]],
    ),
  );
  return { articles, claims, findings, texts, corrections };
};
