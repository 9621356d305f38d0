/**
 * The emulators of a shared folder and their floor bots, copied beside our packages, so that the floor runs on the very
 * versions of the SDKs that we run on. Nothing of them stays.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Emulator as DiscordEmulator } from '../../test/examination/discord-emulator.ts';
import type { Emulator as SlackEmulator } from '../../test/examination/slack-emulator.ts';

/** Milliseconds; `cpuMsPerCommand` of the bot alone. */
export interface Load {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  readonly perSecond: number;
  readonly cpuMsPerCommand: number;
  readonly rssMb: number;
}

export interface Report {
  readonly sequential: Load;
  readonly concurrent: Load;
}

/** One command to its answer; `slot` is one of those at once. */
export type Once = (slot: number) => Promise<void>;

export interface Floor {
  readonly pid: number;
  readonly port?: number;
  stop(): Promise<void>;
}

export interface Emulators {
  slack(options: object): Promise<SlackEmulator>;
  discord(options: object): Promise<DiscordEmulator>;
  /** A bot that does nothing but answer; `file` under bots/. */
  floor(file: string, environment: Readonly<Record<string, string>>): Promise<Floor>;
  measure(what: { pid: number; once: Once; n: number; concurrency: number; warmup: number }): Promise<Report>;
}

export const openEmulators = async (shared: string): Promise<Emulators> => {
  const copy = resolve(import.meta.dirname, `../../node_modules/.cache/chat-emulators-${process.pid}`);
  mkdirSync(copy, { recursive: true });
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  cpSync(resolve(shared, 'emulators'), copy, {
    recursive: true,
    filter: (file) => !file.includes('node_modules') && !file.endsWith('package.json'),
  });
  const load = (file: string) => import(pathToFileURL(resolve(copy, file)).href);
  const [bench, slack, discord] = await Promise.all(
    ['bench.mjs', 'slack-emulator.mjs', 'discord-emulator.mjs'].map((file) => load(file)),
  );
  return {
    slack: slack.startSlackEmulator,
    discord: discord.startDiscordEmulator,
    floor: (file, environment) => bench.forkBot(`./bots/${file}`, environment),
    measure: bench.measure,
  };
};
