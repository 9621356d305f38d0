/** The emulator of the shared folder, copied beside our packages so that its one dependency is found. */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Component } from '../platforms/discord-rules.ts';

export interface Entry {
  readonly seq: number;
  readonly kind: string;
  readonly [field: string]: unknown;
}

export interface Shown {
  readonly id: string;
  readonly channel_id: string;
  readonly author: { readonly id: string };
  readonly content: string;
  readonly flags: number;
  readonly components: readonly Component[];
  readonly message_reference?: { readonly message_id?: string };
  readonly pings?: { readonly everyone: boolean; readonly users: readonly string[]; readonly roles: readonly string[] };
}

export interface Delivery {
  readonly interaction: string;
  readonly seq: number;
  readonly outcome: string;
  readonly type: number;
  readonly ms: number;
  readonly message?: Shown;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
}

type Args = Readonly<Record<string, unknown>>;
type Journal = {
  readonly seq: number;
  query(filter: {
    kind?: string | readonly string[];
    since?: number;
    match?: string;
    limit?: number;
  }): readonly Entry[];
  waitFor(hit: (entry: Entry) => boolean, how: { since?: number; timeout?: number; label?: string }): Promise<Entry>;
};

export interface Emulator {
  readonly env: Readonly<Record<string, string>>;
  readonly ids: Readonly<Record<string, string>>;
  readonly journal: Journal;
  readonly admin: {
    command(args: Args): Promise<Delivery>;
    autocomplete(args: Args): Promise<Delivery>;
    component(args: Args): Promise<Delivery>;
    context(args: Args): Promise<Delivery>;
    submit(args: Args): Promise<Delivery>;
    message(args: Args): Shown;
    commands(args?: Args): readonly {
      readonly name: string;
      readonly type: number;
      readonly options?: readonly Record<string, unknown>[];
    }[];
    messages(args?: Args): readonly Shown[];
    violations(): readonly Entry[];
    fault(args: Args): unknown;
    clearFaults(): unknown;
    advance(args: Args): unknown;
    deny(args: Args): unknown;
    setPermissions(args: Args): unknown;
    disconnect(args: Args): unknown;
    addGuild(args: Args): { readonly id: string };
    addUser(args: Args): { readonly id: string };
    addChannel(args: Args): { readonly id: string };
  };
  connected(timeout?: number): Promise<unknown>;
  close(): Promise<void>;
}

/** `shared`: the folder that holds `emulators/`. */
export const startEmulator = async (shared: string, options: Args = {}): Promise<Emulator> => {
  const copy = resolve(import.meta.dirname, `../../node_modules/.cache/discord-emulator-${process.pid}`);
  mkdirSync(copy, { recursive: true });
  const from = resolve(shared, 'emulators');
  for (const file of readdirSync(from).filter((name) => name.endsWith('.mjs')))
    cpSync(`${from}/${file}`, `${copy}/${file}`);
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  const { startDiscordEmulator } = await import(pathToFileURL(`${copy}/discord-emulator.mjs`).href);
  return startDiscordEmulator(options);
};
