/** Everything about one story as its dossier, read page after page. */
import { buildDossier } from '../src/analysis/build-dossier.ts';
import type { Ports } from '../src/core/command.ts';
import type { Page, Paged } from '../src/core/ports/claims.ts';
import type { Article } from '../src/domain/article.ts';
import type { Dossier } from '../src/domain/dossier.ts';
import type { WorkspaceId } from '../src/domain/ids.ts';
import type { Story } from '../src/domain/story.ts';

type Shelves = Pick<Ports, 'claims' | 'rulings' | 'proposals'>;

const STEP = 500;

/** Every row, page after page. */
const all = async <Row>(read: (page: Page) => Promise<Paged<Row>>): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const page: Paged<Row> = await read({ limit: STEP, offset: rows.length, after });
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
};

/** The listing, or the articles one by one with their texts. */
const articlesOf = async (
  { claims }: Shelves,
  workspace: WorkspaceId,
  story: Story,
  withText: boolean,
): Promise<readonly Article[]> => {
  const listed = await claims.articles(workspace, story.id);
  if (!withText) return listed;
  const full = await Promise.all(listed.map(({ id }) => claims.article(workspace, id)));
  return full.filter((article) => article !== null);
};

export const storyDossier = async (
  shelves: Shelves,
  workspace: WorkspaceId,
  story: Story,
  withText: boolean,
): Promise<Dossier> => {
  const { claims, rulings, proposals } = shelves;
  const findings = {
    timeline: await all((page) => claims.timeline(workspace, story.id, {}, page)),
    disagreements: await all((page) => claims.disagreements(workspace, story.id, {}, page)),
    corroborations: await all((page) => claims.corroborations(workspace, story.id, page)),
  };
  const articles = await articlesOf(shelves, workspace, story, withText);
  const [own, decided] = [await claims.claimsOf(workspace, story.id), await rulings.ofStory(workspace, story.id)];
  return buildDossier(story, articles, own, findings, decided, await proposals.ofStory(workspace, story.id));
};
