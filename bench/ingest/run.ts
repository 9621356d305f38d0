/** One run of `rashomon ingest` over many files, listened to line by line, killed or waited for. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const DOOR = resolve(import.meta.dirname, '../../src/rashomon.mjs');

export interface Line {
  readonly outcome: string;
  readonly name: string;
}

export interface Run {
  /** What it told so far: a line is an acknowledgement. */
  readonly lines: readonly Line[];
  /** Resolves when it told of this many articles, or ended. */
  told(count: number): Promise<void>;
  kill(): Promise<void>;
  /** Its exit code, null after a signal. */
  ended(): Promise<number | null>;
  /** Milliseconds between its last line and its end. */
  lastMs(): number;
}

export const startIngest = (folder: string, url: string, story: string, names: readonly string[]): Run => {
  const args = ['--max-semi-space-size=16', DOOR, 'ingest', ...names, '--story', story, '--published', '2026-03-03'];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const killAtExit = () => child.kill('SIGKILL');
  process.once('exit', killAtExit);
  const end = once(child, 'exit').then(() => process.off('exit', killAtExit));
  const lines: Line[] = [];
  const reached = new Map<number, () => void>();
  let [last, ended] = [0, 0];
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [outcome = '', name = ''] = line.split(/\s+/);
    lines.push({ outcome, name });
    last = performance.now();
    reached.get(lines.length)?.();
  });
  void end.then(() => {
    ended = performance.now();
  });
  return {
    lines,
    told: (count) => Promise.race([new Promise<void>((done) => reached.set(count, done)), end.then(() => undefined)]),
    async kill() {
      child.kill('SIGKILL');
      await end;
    },
    async ended() {
      await end;
      return child.exitCode;
    },
    lastMs: () => Math.round(ended - last),
  };
};
