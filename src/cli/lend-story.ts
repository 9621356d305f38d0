/** The bundled story in a store of its own, in memory: what a newcomer sees first. Never written anywhere. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Config } from '../config.ts';
import type { Store } from '../core/ports/store.ts';
import { DEFAULT_WORKSPACE } from '../domain/ids.ts';
import { openStore } from './open-store.ts';
import { portsOver } from './session.ts';

const FOLDER = new URL('../../data/venezuela-port-strike/', import.meta.url);

const Bundled = z.object({
  slug: z.string(),
  title: z.string(),
  articles: z.array(z.object({ file: z.string(), outlet: z.string(), publishedAt: z.string() })),
});

export const lendStory = async (config: Config): Promise<Store> => {
  const bundled = Bundled.parse(JSON.parse(readFileSync(new URL('story.json', FOLDER), 'utf8')));
  const store = await openStore('sqlite::memory:');
  const { story } = await store.stories.create(DEFAULT_WORKSPACE, bundled.slug, bundled.title);
  await portsOver(store, config, []).library.add(
    DEFAULT_WORKSPACE,
    story.id,
    bundled.articles.map(({ file, outlet, publishedAt }) => ({
      content: readFileSync(new URL(file, FOLDER)),
      uri: file,
      title: null,
      outlet,
      publishedAt,
    })),
  );
  return store;
};
