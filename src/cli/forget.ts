/** `forget article|source|person|workspace <name>`: out of every table, and not let in again. */
import type { Config } from '../config.ts';
import { FORGOTTEN_KINDS } from '../core/ports/erasure.ts';
import { forget, stoneFor } from '../ingest/forget/forget.ts';
import { threadReader } from '../ingest/worker/thread-reader.ts';
import { systemClock } from '../system/clock.ts';
import { openStore, tombstonesOf } from './open-store.ts';
import { readFlags } from './read-flags.ts';
import { workspaceNamed } from './session.ts';
import { noteTombstones } from './tombstone-file.ts';
import { usageOf } from './usage.ts';
import { UsageError } from './usage-error.ts';

export const forgetCommand = async (argv: readonly string[], config: Config): Promise<number> => {
  const { values, switches, words } = readFlags(argv, ['workspace'], ['yes']);
  const kind = FORGOTTEN_KINDS.find((one) => one === words[0]);
  const name = words.slice(1).join(' ').trim();
  if (kind === undefined || name === '') throw usageOf('forget');
  const workspace = workspaceNamed(kind === 'workspace' ? name : values.workspace);
  if (!switches.has('yes'))
    throw new UsageError(
      `This cannot be undone. To forget the ${kind} "${name}" in the workspace ${workspace}, add --yes.`,
    );
  const store = await openStore(config.DATABASE_URL);
  try {
    const stone = stoneFor(workspace, kind, name, systemClock.now());
    const file = tombstonesOf(config.DATABASE_URL);
    if (file !== null) noteTombstones(file, [stone]);
    const { articles, redacted } = await forget({ store, reader: threadReader() }, stone, name);
    const what = kind === 'workspace' ? 'everything in it' : `${articles} articles deleted, ${redacted} blacked out`;
    process.stdout.write(`forgotten  ${kind}  ${what}; it is not taken in again\n`);
    return 0;
  } finally {
    await store.close();
  }
};
