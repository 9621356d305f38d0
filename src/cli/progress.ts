/** A progress bar on a terminal; nothing at all where there is none, so that logs stay readable. */
import { createRequire } from 'node:module';

export interface Progress {
  step(label: string): void;
  stop(): void;
}

export const createProgress = (total: number): Progress => {
  if (!process.stderr.isTTY) return { step: () => {}, stop: () => {} };
  // Loaded only where it is seen.
  const { SingleBar, Presets }: typeof import('cli-progress') = createRequire(import.meta.url)('cli-progress');
  const bar = new SingleBar(
    { format: '{bar} {value}/{total} {label}', clearOnComplete: true, stream: process.stderr },
    Presets.shades_classic,
  );
  bar.start(total, 0, { label: '' });
  return { step: (label) => bar.increment({ label }), stop: () => bar.stop() };
};
