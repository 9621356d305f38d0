/** The bot as `npm start` starts it, with its output kept, stopped or killed. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '../..');
const DOOR = resolve(ROOT, 'src/rashomon.mjs');

export type Environment = Readonly<Record<string, string>>;

const clean = (environment: Environment): Environment => ({
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  ...environment,
});

/** One command of the command line; its standard output. Throws when it fails. */
export const rashomon = async (environment: Environment, ...args: readonly string[]): Promise<string> => {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [DOOR, ...args], { cwd: ROOT, env: clean(environment) });
  return stdout;
};

export class BotProcess {
  readonly #child: ChildProcess;
  /** Everything it wrote, both ways. */
  output = '';

  constructor(environment: Environment) {
    this.#child = spawn(process.execPath, ['--max-semi-space-size=16', DOOR, 'start'], {
      cwd: ROOT,
      env: clean(environment),
    });
    // Nothing is left running, however the examination ends.
    const child = this.#child;
    const killAtExit = () => child.kill('SIGKILL');
    process.once('exit', killAtExit);
    child.once('exit', () => process.off('exit', killAtExit));
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (part: Buffer) => {
        this.output += part.toString();
      });
    }
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Resolves when it says that it runs; throws with its output when it ends before. */
  async ready(timeout = 20_000): Promise<void> {
    const until = Date.now() + timeout;
    while (!this.output.includes('is running')) {
      if (this.#child.exitCode !== null || Date.now() > until) throw new Error(`not started: ${this.output}`);
      await new Promise((resume) => setTimeout(resume, 20));
    }
  }

  /** The exit code, null after a signal. */
  async ended(): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'exit');
    return this.#child.exitCode;
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended();
  }

  /** Asks it to stop; its exit code. */
  async stop(): Promise<number | null> {
    this.#child.kill('SIGTERM');
    return this.ended();
  }
}
