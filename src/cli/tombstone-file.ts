/**
 * Tombstones beside the store's file, one a line, so that they outlive a restore of the file itself: a backup from
 * before knows nothing of what was forgotten since. They name nothing and nobody; they are hashes.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
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

export const tombstoneFile = (database: string): string => `${database}.forgotten`;

export const noteTombstone = (database: string, stone: Tombstone): void =>
  appendFileSync(tombstoneFile(database), `${JSON.stringify(stone)}\n`);

/** Those of the tombstones that the store does not know are laid and carried out: it was restored since. */
export const carryOutAgain = async (stones: readonly Tombstone[], store: Store): Promise<void> => {
  const known = new Set((await store.erasure.allTombstones()).map(({ workspaceId: id, digest }) => `${id} ${digest}`));
  const missing = stones.filter(({ workspaceId: id, digest }) => !known.has(`${id} ${digest}`));
  if (missing.length === 0) return;
  const [{ carryOut }, { threadReader }] = await Promise.all([
    import('../ingest/forget/forget.ts'),
    import('../ingest/worker/thread-reader.ts'),
  ]);
  for (const [workspace, those] of Map.groupBy(missing, (stone) => stone.workspaceId)) {
    for (const stone of those) await store.erasure.lay(stone);
    await carryOut({ store, reader: threadReader() }, workspace, those);
  }
  await store.erasure.scrub();
};

/** As `carryOutAgain`, with the tombstones of the file beside the store. */
export const reapplyTombstones = async (database: string, store: Store): Promise<void> => {
  const file = tombstoneFile(database);
  if (!existsSync(file)) return;
  const noted = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [Line.parse(JSON.parse(line))]));
  await carryOutAgain(noted, store);
};
