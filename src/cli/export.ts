/** `export --story <slug> [--with-text]`: the story's dossier as JSON on standard output. */
import { buildDossier } from '../analysis/build-dossier.ts';
import type { Config } from '../config.ts';
import { nearest } from '../core/nearest.ts';
import type { Page, Paged } from '../core/ports/claims.ts';
import type { Store } from '../core/ports/store.ts';
import type { Article } from '../domain/article.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { Story } from '../domain/story.ts';
import { openStore } from './open-store.ts';
import { readFlags } from './read-flags.ts';
import { workspaceNamed } from './session.ts';
import { usageOf } from './usage.ts';
import { UsageError } from './usage-error.ts';

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
  { claims }: Store,
  workspace: WorkspaceId,
  story: Story,
  withText: boolean,
): Promise<readonly Article[]> => {
  const listed = await claims.articles(workspace, story.id);
  if (!withText) return listed;
  const full = await Promise.all(listed.map(({ id }) => claims.article(workspace, id)));
  return full.filter((article) => article !== null);
};

const dossierOf = async (store: Store, workspace: WorkspaceId, story: Story, withText: boolean): Promise<Dossier> => {
  const { claims } = store;
  const findings = {
    timeline: await all((page) => claims.timeline(workspace, story.id, {}, page)),
    disagreements: await all((page) => claims.disagreements(workspace, story.id, {}, page)),
    corroborations: await all((page) => claims.corroborations(workspace, story.id, page)),
  };
  const articles = await articlesOf(store, workspace, story, withText);
  return buildDossier(
    story,
    articles,
    await claims.claimsOf(workspace, story.id),
    findings,
    await store.rulings.ofStory(workspace, story.id),
  );
};

/** Throws UsageError with the nearest names. */
const storyNamed = async ({ stories }: Store, workspace: WorkspaceId, slug: string): Promise<Story> => {
  const found = await stories.bySlug(workspace, slug);
  if (found !== null) return found;
  const slugs = (await stories.list(workspace)).map((s) => s.slug);
  const near = nearest(slug, slugs, 3);
  const hint = near.length > 0 ? `The nearest: ${near.join(', ')}.` : `There are: ${slugs.join(', ') || 'none yet'}.`;
  throw new UsageError(`There is no story "${slug}". ${hint}`);
};

export const exportStory = async (argv: readonly string[], config: Config): Promise<number> => {
  const { values, switches } = readFlags(argv, ['story', 'workspace'], ['with-text']);
  if (values.story === undefined) throw usageOf('export');
  const workspace = workspaceNamed(values.workspace);
  const store = await openStore(config.DATABASE_URL);
  try {
    const story = await storyNamed(store, workspace, values.story);
    const dossier = await dossierOf(store, workspace, story, switches.has('with-text'));
    process.stdout.write(`${JSON.stringify(dossier, null, 1)}\n`);
    return 0;
  } finally {
    await store.close();
  }
};
