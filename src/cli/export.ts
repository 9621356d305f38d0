/** `export --story <slug> [--with-text]`: the story's dossier as JSON on standard output. */
import { storyDossier } from '../../commands/story-dossier.ts';
import type { Config } from '../config.ts';
import { nearest } from '../core/nearest.ts';
import type { Store } from '../core/ports/store.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { Story } from '../domain/story.ts';
import { openStore } from './open-store.ts';
import { readFlags } from './read-flags.ts';
import { workspaceNamed } from './session.ts';
import { usageOf } from './usage.ts';
import { UsageError } from './usage-error.ts';

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
    const dossier = await storyDossier(store, workspace, story, switches.has('with-text'));
    process.stdout.write(`${JSON.stringify(dossier, null, 1)}\n`);
    return 0;
  } finally {
    await store.close();
  }
};
