/** The composition root: configuration → store → adapters → scheduler → start, and a graceful stop. */
import { commands } from '../commands/index.ts';
import { createScheduler } from './briefing/scheduler.ts';
import { keepReading } from './cli/keep-reading.ts';
import { openStore } from './cli/open-store.ts';
import { hasToken, platformsOf } from './cli/platforms.ts';
import { readFlags } from './cli/read-flags.ts';
import { portsOver } from './cli/session.ts';
import { startConsole } from './cli/start-console.ts';
import { startPlatforms } from './cli/start-platforms.ts';
import { stoppableLibrary } from './cli/stoppable-library.ts';
import { unsetKeys } from './cli/unset-keys.ts';
import { usageOf } from './cli/usage.ts';
import type { Config } from './config.ts';
import { KnownFailure } from './core/errors.ts';
import { createPace } from './core/pace.ts';
import { createRecall } from './core/recall.ts';
import { serveHealth } from './system/health/serve-health.ts';

/** What is under way gets this long, then the process ends whatever hangs. */
const STOP_MS = 10_000;

/** Resolves when the process is asked to stop. */
const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });

export const start = async (argv: readonly string[], config: Config): Promise<number> => {
  if (readFlags(argv, [], []).words.length > 0) throw usageOf('start');
  const [unset] = unsetKeys(config).filter(({ state }) => state === 'trouble');
  if (unset !== undefined) throw new KnownFailure(unset.what, unset.remedy ?? '');
  if (!hasToken(config)) return startConsole(config);
  const store = await openStore(config.DATABASE_URL);
  const stopping = new AbortController();
  const open = portsOver(store, config, commands);
  const pace = createPace(config.COMMANDS_PER_MINUTE, open.clock);
  const recall = createRecall(store.stamp);
  const ports = { ...open, pace, recall, library: stoppableLibrary(open.library, stopping.signal) };
  process.on('unhandledRejection', (cause) => ports.log.error('unhandled rejection', { cause }));
  const platforms = await platformsOf(config, store, ports);
  try {
    await startPlatforms(platforms);
  } catch (cause) {
    // What does not let go of its connection must not keep a bot alive that never started.
    setTimeout(() => process.exit(1), STOP_MS).unref();
    await store.close();
    throw cause;
  }
  const scheduler = createScheduler({ store, platforms, clock: ports.clock, log: ports.log });
  scheduler.start();
  const health =
    config.HEALTH_PORT === undefined ? null : await serveHealth(config.HEALTH_PORT, store.schedules, ports.clock);
  const reading = keepReading(config, store, ports, platforms);
  reading.start();
  process.stdout.write(`Rashomon is running on ${platforms.map(({ name }) => name).join(' and ')}. Ctrl-C stops it.\n`);
  await stopAsked();
  health?.drain();
  setTimeout(() => process.exit(1), STOP_MS).unref();
  stopping.abort();
  await Promise.all([scheduler.stop(), reading.stop()]);
  await Promise.all(platforms.map((platform) => platform.stop()));
  await health?.close();
  await store.close();
  // A page that is still being fetched or read is nobody's any more.
  process.exit(0);
};
