/** The adapter over the real store, the real commands and the fake Discord; what each test of it begins with. */
import { setTimeout as sleep } from 'node:timers/promises';
import { commands } from '../../../commands/index.ts';
import { createDiscord, type DiscordConfig } from '../../../src/adapters/discord/index.ts';
import type { Command, Ports } from '../../../src/core/command.ts';
import { unhurried } from '../../../src/core/pace.ts';
import type { ChatPlatform } from '../../../src/core/ports/chat.ts';
import type { Library } from '../../../src/core/ports/library.ts';
import type { LogFields } from '../../../src/core/ports/log.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { findAnew } from '../../../src/core/recall.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { APP, DiscordFake, GUILD, TOKEN } from '../../platforms/discord-fake.ts';

export interface OpenDiscord {
  readonly fake: DiscordFake;
  readonly discord: ChatPlatform;
  readonly store: Store;
  readonly log: readonly { readonly event: string; readonly fields: LogFields | undefined }[];
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Beside the real ones. */
  readonly extra?: readonly Command[];
  readonly config?: Partial<DiscordConfig>;
  readonly fake?: DiscordFake;
  readonly store?: Store;
  readonly library?: Library;
  readonly now?: () => Date;
}

/** Reading articles is not what these tests are about; asking for it fails them. */
const noLibrary: Library = {
  add: () => Promise.reject(new Error('no article is read here')),
  preview: () => Promise.reject(new Error('nothing is previewed here')),
  previewFeed: () => Promise.reject(new Error('nothing is previewed here')),
  follow: () => Promise.reject(new Error('no feed is followed here')),
  readFeed: () => Promise.reject(new Error('no feed is read here')),
  compare: () => Promise.resolve(),
};

export const openDiscord = async (options: OpenOptions = {}): Promise<OpenDiscord> => {
  const fake = options.fake ?? (await new DiscordFake().listen());
  const store = options.store ?? openSqlite(':memory:');
  const log: { event: string; fields: LogFields | undefined }[] = [];
  const say = (event: string, fields?: LogFields) => void log.push({ event, fields });
  const ports: Ports = {
    ...store,
    library: options.library ?? noLibrary,
    pace: unhurried,
    recall: findAnew,
    clock: { now: options.now ?? (() => new Date()) },
    log: { info: say, warn: say, error: say },
    commands: [...commands, ...(options.extra ?? [])],
  };
  const config: DiscordConfig = {
    token: TOKEN,
    appId: APP,
    guildId: GUILD,
    shards: null,
    apiUrl: fake.apiUrl,
    ...options.config,
  };
  const discord = createDiscord(config, { ports, ...store, request: fetch });
  await discord.start();
  return {
    fake,
    discord,
    store,
    log,
    async close() {
      await discord.stop();
      if (options.fake === undefined) await fake.close();
      if (options.store === undefined) await store.close();
    },
  };
};

/** Waits until something is so; throws after two seconds, or as many tries of five milliseconds. */
export const until = async (what: () => boolean, tries = 400): Promise<void> => {
  for (let i = 0; i < tries; i++) {
    if (what()) return;
    await sleep(5);
  }
  throw new Error(`never came: ${what}`);
};
