/** The connection events come in by. No privileged intent: servers, mentions, private messages and interactions need none. */

import { WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import type { GatewayDispatchPayload, REST } from 'discord.js';
import { GatewayDispatchEvents, GatewayIntentBits } from 'discord.js';
import type { Log } from '../../core/ports/log.ts';
import { PLATFORM } from './ids.ts';
import type { Inbound } from './receive/delivery.ts';
import { readGuild } from './receive/read-guild.ts';
import { readInteraction } from './receive/read-interaction.ts';
import { readMessage } from './receive/read-message.ts';

export interface Gateway {
  /** Resolves when every shard is ready; rejects when Discord refuses the bot. */
  connect(): Promise<void>;
  close(): Promise<void>;
  /** The bot's own user id. */
  self(): string;
}

interface Opening {
  readonly token: string;
  readonly appId: string;
  readonly guildId: string | null;
  readonly shards: { readonly ids: readonly number[]; readonly count: number } | null;
  readonly rest: REST;
  readonly log: Log;
  receive(inbound: Inbound): void;
}

export const openGateway = ({ token, appId, guildId, shards, rest, log, receive }: Opening): Gateway => {
  // The two are the same for every application made since 2016; READY says it for certain.
  let self = appId;
  /** Where the bot was already; each of these is told once more whenever a connection begins. */
  const known = new Set<string>();
  const intents = GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages;
  const manager = new WebSocketManager({
    token,
    intents,
    rest,
    ...(shards === null ? {} : { shardIds: [...shards.ids], shardCount: shards.count }),
  });

  const take = (payload: GatewayDispatchPayload): void => {
    if (payload.t === GatewayDispatchEvents.Ready) {
      self = payload.d.user.id;
      for (const { id } of payload.d.guilds) known.add(id);
    } else if (payload.t === GatewayDispatchEvents.GuildDelete) {
      if (payload.d.unavailable !== true) known.delete(payload.d.id);
    } else if (payload.t === GatewayDispatchEvents.GuildCreate) {
      if (!known.has(payload.d.id)) receive(readGuild(payload.d, guildId));
      known.add(payload.d.id);
    } else if (payload.t === GatewayDispatchEvents.InteractionCreate) receive(readInteraction(payload.d, guildId));
    else if (payload.t === GatewayDispatchEvents.MessageCreate) {
      const addressed = readMessage(payload.d, self, guildId);
      if (addressed !== null) receive(addressed);
    }
  };
  manager.on(WebSocketShardEvents.Dispatch, (payload) => {
    try {
      take(payload);
    } catch (cause) {
      // A payload of a shape nobody foresaw must not end the connection.
      log.error('a delivery could not be read', { platform: PLATFORM, cause });
    }
  });
  manager.on(WebSocketShardEvents.Closed, (code) => log.info(`gateway closed with ${code}`, { platform: PLATFORM }));
  manager.on(WebSocketShardEvents.Resumed, () => log.info('gateway resumed', { platform: PLATFORM }));
  manager.on(WebSocketShardEvents.SocketError, (cause) => log.warn('gateway trouble', { platform: PLATFORM, cause }));
  // For good: a wrong token, intents or shards that Discord does not allow.
  manager.on(WebSocketShardEvents.Error, (cause) => log.error('gateway refused', { platform: PLATFORM, cause }));

  return { connect: () => manager.connect(), close: () => Promise.resolve(manager.destroy()), self: () => self };
};
