/** Runs the real program in a folder of its own, as a person would in a shell. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const ENTRY = resolve(import.meta.dirname, '../../src/rashomon.mjs');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Shell {
  readonly folder: string;
  run(...args: readonly string[]): Ended;
  /** The same with text on standard input. */
  feed(input: string, ...args: readonly string[]): Ended;
  /** Writes a file and gives its path relative to the folder. */
  file(name: string, content: string | Uint8Array): string;
}

/** A shell for many tests: whoever makes it removes `folder`. Nothing of the caller's environment but PATH goes in. */
export const makeShell = (environment: Readonly<Record<string, string>> = {}): Shell => {
  const folder = mkdtempSync(join(tmpdir(), 'rashomon-cli-'));
  const feed = (input: string, ...args: readonly string[]): Ended => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...environment },
      encoding: 'utf8',
      input,
      maxBuffer: 64 * 1024 * 1024,
      timeout: 60_000,
    });
    return { code: status, out: stdout, err: stderr };
  };
  return {
    folder,
    feed,
    run: (...args) => feed('', ...args),
    file(name, content) {
      writeFileSync(join(folder, name), content);
      return name;
    },
  };
};

export const removeShell = ({ folder }: Shell): void => rmSync(folder, { recursive: true, force: true });

/** A shell for one test, removed when it ends. */
export const openShell = (environment: Readonly<Record<string, string>> = {}): Shell => {
  const shell = makeShell(environment);
  onTestFinished(() => removeShell(shell));
  return shell;
};
