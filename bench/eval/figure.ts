/** One figure of the table, and how the scorers beside the corpora are run. */
import { spawnSync } from 'node:child_process';

export interface Figure {
  readonly on: string;
  readonly what: string;
  /** Percent. */
  readonly value: number;
  readonly aim: number;
  /** The aim is an upper bound. */
  readonly atMost?: boolean;
}

export interface EvalPlace {
  /** With corpora/, eval/ and stories/. */
  readonly folder: string;
  /** For what is made on the way. */
  readonly work: string;
  /** Print what was missed as well. */
  readonly misses: boolean;
}

/** What a script prints. Exit codes up to `tolerated` are no failure: a scorer says with 1 that it found something. */
export const runNode = (args: readonly string[], env: Readonly<Record<string, string>> = {}, tolerated = 0): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: '', ...env },
  });
  if (status === null || status > tolerated) throw new Error(`${args.join(' ')}\n${stderr}`);
  return stdout;
};
