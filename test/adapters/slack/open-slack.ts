/** The adapter over the real store, the real commands and the fake Slack; what each test of it begins with. */
import { commands } from '../../../commands/index.ts';
import type { SlackConfig } from '../../../src/adapters/slack/index.ts';
import { createSlack } from '../../../src/adapters/slack/index.ts';
import { lazyLibrary } from '../../../src/cli/lazy-library.ts';
import { readConfig } from '../../../src/config.ts';
import type { Command, Ports } from '../../../src/core/command.ts';
import { unhurried } from '../../../src/core/pace.ts';
import type { ChatPlatform } from '../../../src/core/ports/chat.ts';
import type { Library } from '../../../src/core/ports/library.ts';
import type { LogFields } from '../../../src/core/ports/log.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { findAnew } from '../../../src/core/recall.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { sendJson } from '../../../src/system/egress/send-json.ts';
import { APP_TOKEN, BOT_TOKEN, SlackFake } from '../../platforms/slack-fake.ts';

export interface OpenSlack {
  readonly fake: SlackFake;
  readonly slack: ChatPlatform;
  readonly store: Store;
  readonly log: readonly { readonly event: string; readonly fields: LogFields | undefined }[];
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Beside the real ones. */
  readonly extra?: readonly Command[];
  readonly config?: Partial<SlackConfig>;
  readonly fake?: SlackFake;
  readonly store?: Store;
  readonly now?: () => Date;
  /** Articles are read with the real engine, which takes a second to load. */
  readonly reads?: boolean;
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

export const openSlack = async (options: OpenOptions = {}): Promise<OpenSlack> => {
  const fake = options.fake ?? (await new SlackFake().listen());
  const store = options.store ?? openSqlite(':memory:');
  const log: { event: string; fields: LogFields | undefined }[] = [];
  const say = (event: string, fields?: LogFields) => void log.push({ event, fields });
  const ports: Ports = {
    ...store,
    library: options.reads === true ? lazyLibrary(store, readConfig({})) : noLibrary,
    pace: unhurried,
    recall: findAnew,
    clock: { now: options.now ?? (() => new Date()) },
    log: { info: say, warn: say, error: say },
    commands: [...commands, ...(options.extra ?? [])],
  };
  const config: SlackConfig = {
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    signingSecret: null,
    client: null,
    publicUrl: null,
    apiUrl: fake.apiUrl,
    port: 0,
    ...options.config,
  };
  const { inbox, controls, installations, threads } = store;
  const slack = createSlack(config, { ports, inbox, controls, installations, threads, request: fetch, sendJson });
  await slack.start();
  return {
    fake,
    slack,
    store,
    log,
    async close() {
      await slack.stop();
      if (options.fake === undefined) await fake.close();
      if (options.store === undefined) await store.close();
    },
  };
};
