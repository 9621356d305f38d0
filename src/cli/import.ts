/** `import <file>`: restores what a dossier holds; with its texts, the whole story. */
import { readFile } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { KnownFailure } from '../core/errors.ts';
import { parseDossier } from '../ingest/dossier-schema.ts';
import { restoreDossier } from '../ingest/restore-dossier.ts';
import { systemClock } from '../system/clock.ts';
import { lazyLibrary } from './lazy-library.ts';
import { openStore } from './open-store.ts';
import { readFlags } from './read-flags.ts';
import { localActor, workspaceNamed } from './session.ts';
import { usageOf } from './usage.ts';

const ADVICE = 'Give a file that "rashomon export" wrote.';

const read = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new KnownFailure(`"${file}" cannot be read.`, ADVICE);
  }
};

export const importDossier = async (argv: readonly string[], config: Config): Promise<number> => {
  const { values, words } = readFlags(argv, ['workspace'], []);
  const [file] = words;
  if (file === undefined || words.length > 1) throw usageOf('import');
  const workspace = workspaceNamed(values.workspace);
  const dossier = parseDossier(await read(file));
  if (!dossier.ok) throw new KnownFailure(`"${file}" is no dossier: ${dossier.problem}.`, ADVICE);
  const store = await openStore(config.DATABASE_URL);
  try {
    const restored = await restoreDossier(store, workspace, dossier.value, {
      by: localActor().id,
      at: systemClock.now().toISOString(),
    });
    if (!restored.ok) throw new KnownFailure(`"${file}" does not hold together: ${restored.problem}.`, ADVICE);
    const { story, articles, claims, textless, stale } = restored.value;
    if (stale) await lazyLibrary(store, config).compare(workspace, story.id);
    const without = textless === 0 ? '' : `, ${textless} without text (export --with-text keeps texts)`;
    process.stdout.write(`restored   ${story.slug}  ${articles} articles${without}  ${claims} claims\n`);
    return 0;
  } finally {
    await store.close();
  }
};
