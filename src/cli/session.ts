/** What every command of the command line works with: the configuration, the store, the log, the workspace. */
import type { Config } from '../config.ts';
import { secretsOf } from '../config.ts';
import type { Command, Ports } from '../core/command.ts';
import { unhurried } from '../core/pace.ts';
import type { Store } from '../core/ports/store.ts';
import { findAnew } from '../core/recall.ts';
import type { Actor } from '../core/request.ts';
import { DEFAULT_WORKSPACE, personId, type WorkspaceId, workspaceId } from '../domain/ids.ts';
import { RIGHTS } from '../domain/rights.ts';
import { systemClock } from '../system/clock.ts';
import { createLog } from '../system/log.ts';
import { lazyLibrary } from './lazy-library.ts';
import { UsageError } from './usage-error.ts';

/** Whoever sits at the command line owns the store's file, so may do everything. */
export const localActor = (): Actor => ({
  id: personId.from('local'),
  rights: new Set(RIGHTS),
  // Asked for only where a day is resolved: the first use of time zones costs more than a whole answer.
  get zone() {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  },
});

/** `commands`: those that can be asked for here; /help lists them. */
export const portsOver = (store: Store, config: Config, commands: readonly Command[]): Ports => ({
  stories: store.stories,
  claims: store.claims,
  schedules: store.schedules,
  alerts: store.alerts,
  readers: store.readers,
  feeds: store.feeds,
  rulings: store.rulings,
  proposals: store.proposals,
  grants: store.grants,
  mutes: store.mutes,
  audit: store.audit,
  library: lazyLibrary(store, config),
  clock: systemClock,
  pace: unhurried,
  recall: findAnew,
  log: createLog(config.LOG_LEVEL, secretsOf(config), (line) => process.stderr.write(line), systemClock.now),
  commands,
});

/** Throws UsageError when the name cannot be one. */
export const workspaceNamed = (name: string | undefined): WorkspaceId => {
  if (name === undefined) return DEFAULT_WORKSPACE;
  const id = workspaceId.parse(name);
  if (id === null) throw new UsageError('--workspace takes a name of letters, digits, ".", ":", "-" and "_".');
  return id;
};
