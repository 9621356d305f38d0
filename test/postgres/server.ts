/** A PostgreSQL server for tests: a real one, its own, on a copy of an empty cluster; ready in about a third of a second. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { asWhom, postgresHome, quietly } from './program.ts';

export interface Server {
  /** As its superuser. */
  readonly url: string;
  readonly port: number;
  /** Every process of it at once, as a machine that loses its power would. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

const SETTINGS = [
  'unix_socket_directories=',
  'listen_addresses=127.0.0.1',
  'shared_buffers=64MB',
  'max_connections=120',
];

const launch = async (home: string, data: string, port: number, durable: boolean): Promise<ChildProcess> => {
  const settings = [...SETTINGS, `port=${port}`, `fsync=${durable ? 'on' : 'off'}`];
  const server = spawn(
    join(home, 'native', 'bin', 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    { ...asWhom, env: quietly, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const lines: string[] = [];
  for await (const line of createInterface({ input: server.stderr })) {
    lines.push(line);
    if (line.includes('ready to accept connections')) {
      server.stderr.resume();
      return server;
    }
  }
  throw new Error(`PostgreSQL did not start:\n${lines.slice(-5).join('\n')}`);
};

const isRunning = (server: ChildProcess): boolean => server.exitCode === null && server.signalCode === null;

/** Its processes are its children; each would go on for a moment without it. */
const killAll = async (server: ChildProcess): Promise<void> => {
  if (!isRunning(server)) return;
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(server.pid)], { encoding: 'utf8' }).match(/\d+/g);
  const exited = once(server, 'exit');
  server.kill('SIGKILL');
  for (const pid of children ?? []) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It was gone already.
    }
  }
  await exited;
};

const TRIES = 100;

/** A process that was born while all were being killed keeps the memory they share until it notices, within a moment. */
const launchAgain = async (...from: Parameters<typeof launch>): Promise<ChildProcess> => {
  for (let tries = 1; ; tries++) {
    try {
      return await launch(...from);
    } catch (error) {
      if (tries === TRIES || !/shared memory block .* still in use/.test(String(error))) throw error;
      await sleep(100);
    }
  }
};

/** Null where this platform has no PostgreSQL to run. `durable`: flushes at every commit, as a real one does. */
export const startServer = async ({ durable = false } = {}): Promise<Server | null> => {
  const home = postgresHome();
  if (home === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'rashomon-cluster-'));
  const data = join(folder, 'data');
  execFileSync('cp', ['-a', join(home, 'cluster'), data]);
  if (asWhom.uid !== undefined) chownSync(folder, asWhom.uid, asWhom.gid);
  const port = await freePort();
  let server = await launch(home, data, port, durable);
  return {
    port,
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    kill: () => killAll(server),
    async start() {
      server = await launchAgain(home, data, port, durable);
    },
    async stop() {
      if (isRunning(server)) {
        const exited = once(server, 'exit');
        server.kill('SIGINT');
        await exited;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
