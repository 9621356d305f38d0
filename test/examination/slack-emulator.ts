/** The emulator of the shared folder, copied beside our packages so that its one dependency is found. */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Entry {
  readonly seq: number;
  readonly kind: string;
  readonly [field: string]: unknown;
}

export interface Delivery {
  readonly outcome: string;
  readonly status?: number;
  readonly ms: number;
  readonly seq: number;
}

export interface Shown extends Entry {
  readonly ts: string;
  readonly text: string;
  readonly blocks?: readonly Record<string, unknown>[];
  readonly thread_ts?: string;
  readonly effects: {
    readonly broadcasts: readonly string[];
    readonly users: readonly string[];
    readonly groups: readonly string[];
    readonly links: readonly string[];
  };
}

type Args = Readonly<Record<string, unknown>>;

export interface Emulator {
  readonly env: Readonly<Record<string, string>>;
  readonly origin: string;
  readonly journal: {
    readonly seq: number;
    query(filter: {
      kind?: string | readonly string[];
      since?: number;
      match?: string;
      limit?: number;
    }): readonly Entry[];
    waitFor(hit: (entry: Entry) => boolean, how: { since?: number; timeout?: number; label?: string }): Promise<Entry>;
  };
  readonly admin: {
    command(args: Args): Promise<Delivery>;
    message(args: Args): Promise<{ readonly ts: string; readonly deliveries: readonly Delivery[] }>;
    action(args: Args): Promise<Delivery>;
    event(args: Args): Promise<Delivery>;
    shortcut(args: Args): Promise<Delivery>;
    openHome(args: Args): Promise<Delivery>;
    submit(args: Args): Promise<Delivery & { readonly result: string }>;
    verifyUrl(): Promise<Delivery & { readonly body?: unknown }>;
    messages(args: Args): readonly Shown[];
    violations(): readonly Entry[];
    fault(args: Args): unknown;
    clearFaults(): unknown;
    advance(args: Args): unknown;
    disconnect(args: Args): unknown;
    setRequestUrl(args: Args): unknown;
    addUser(args: Args): unknown;
    addChannel(args: Args): unknown;
  };
  connected(timeout?: number): Promise<unknown>;
  close(): Promise<void>;
}

/** `shared`: the folder that holds `emulators/`. */
export const startEmulator = async (shared: string, options: Args = {}): Promise<Emulator> => {
  const copy = resolve(import.meta.dirname, `../../node_modules/.cache/emulators-${process.pid}`);
  mkdirSync(copy, { recursive: true });
  const from = resolve(shared, 'emulators');
  for (const file of readdirSync(from).filter((name) => name.endsWith('.mjs')))
    cpSync(`${from}/${file}`, `${copy}/${file}`);
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  const { startSlackEmulator } = await import(pathToFileURL(`${copy}/slack-emulator.mjs`).href);
  return startSlackEmulator(options);
};
