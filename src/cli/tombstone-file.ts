/**
 * Tombstones beside the store, one a line, so that they outlive a restore of the store itself: a backup from before
 * knows nothing of what was forgotten since. They name nothing and nobody; they are hashes. Those of a database on a
 * server stand in ./var/ under its name, on the machine where "forget" was run.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { FORGOTTEN_KINDS, type Tombstone } from '../core/ports/erasure.ts';
import type { Store } from '../core/ports/store.ts';
import { workspaceId } from '../domain/ids.ts';

const Line = z.object({
  workspaceId: z.string().transform((id) => workspaceId.from(id)),
  kind: z.enum(FORGOTTEN_KINDS),
  digest: z.string(),
  words: z.number(),
  at: z.string(),
});

export const noteTombstones = (file: string, stones: readonly Tombstone[]): void => {
  if (stones.length === 0) return;
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, stones.map((stone) => `${JSON.stringify(stone)}\n`).join(''));
};

export const notedTombstones = (file: string): readonly Tombstone[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line) => (line === '' ? [] : [Line.parse(JSON.parse(line))]))
    : [];

const nameOf = ({ workspaceId: workspace, kind, digest }: Tombstone): string => `${workspace} ${kind} ${digest}`;

/** Those of `stones` that the store does not know are laid and carried out again: it was restored. */
export const reapplyTombstones = async (stones: readonly Tombstone[], store: Store): Promise<void> => {
  if (stones.length === 0) return;
  const known = new Set((await store.erasure.allTombstones()).map(nameOf));
  const missing = stones.filter((stone) => !known.has(nameOf(stone)));
  if (missing.length === 0) return;
  const [{ carryOut }, { threadReader }] = await Promise.all([
    import('../ingest/forget/forget.ts'),
    import('../ingest/worker/thread-reader.ts'),
  ]);
  const reader = threadReader();
  for (const [workspace, laid] of Map.groupBy(missing, (stone) => stone.workspaceId)) {
    // The stones last: cut off in between, they are missing again and all of it is done once more.
    await carryOut({ store, reader }, workspace, laid);
    for (const stone of laid) await store.erasure.lay(stone);
  }
  await store.erasure.scrub();
};
