/** Discord as the rest of the program sees it: started, stopped, posted to, asked whether a post is there. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Ports } from '../../core/command.ts';
import { KnownFailure } from '../../core/errors.ts';
import { createFinishing } from '../../core/finish-soon.ts';
import type { ChatPlatform } from '../../core/ports/chat.ts';
import type { ControlStore, Inbox } from '../../core/ports/inbox.ts';
import type { Threads } from '../../core/ports/threads.ts';
import { withRemove } from '../../core/remove-post.ts';
import { createTurns } from '../../core/take-turns.ts';
import type { Desk } from './answer/desk.ts';
import { finishOpen, leftOpen } from './answer/finish-open.ts';
import { handle } from './answer/handle.ts';
import { present } from './answer/present.ts';
import { tellPerson } from './answer/tell-person.ts';
import type { DiscordConfig } from './config.ts';
import { openGateway } from './gateway.ts';
import { PLATFORM, snowflakeOf } from './ids.ts';
import type { Inbound } from './receive/delivery.ts';
import { registerCommands } from './register/register-commands.ts';
import { closeClients, createClients, keepToken } from './send/clients.ts';
import { editMessage } from './send/edit-message.ts';
import { findMessage } from './send/find-message.ts';
import { postBriefing } from './send/post-briefing.ts';
import { failureOf } from './send/refusal.ts';
import { stampOf } from './send/stamp.ts';

export interface DiscordDeps {
  readonly ports: Ports;
  readonly inbox: Inbox;
  readonly controls: ControlStore;
  readonly threads: Threads;
  /** The way to uploaded files. */
  readonly request: typeof globalThis.fetch;
}

/** Answers under way get this long before the process ends. */
const STOP_MS = 5_000;

const ELSEWHERE = { kind: 'refused', reason: 'That is no Discord channel.', retryAfterMs: null } as const;

export const createDiscord = (config: DiscordConfig, deps: DiscordDeps): ChatPlatform => {
  const clients = createClients(config);
  const { log } = deps.ports;
  const underWay = new Set<Promise<void>>();
  const track = (work: Promise<void>): void => {
    const settled = work.finally(() => underWay.delete(settled));
    underWay.add(settled);
  };
  const receive = (inbound: Inbound): void => track(handle(desk, inbound));
  const gateway = openGateway({ ...config, rest: clients.lookups, log, receive });
  const finishing = createFinishing(deps.inbox, (cause) =>
    log.error('deliveries not finished', { platform: PLATFORM, cause }),
  );
  const desk: Desk = {
    ...{ config, clients, ...deps, self: gateway.self },
    finishing,
    ...{ turns: createTurns(deps.ports.clock), drawn: { openly: new WeakMap(), privately: new WeakMap() } },
  };

  return {
    name: PLATFORM,
    can: { threads: true },
    async start() {
      // Asked before new deliveries come in, which would be among it.
      const left = await leftOpen(desk);
      try {
        await registerCommands(clients.lookups, config, deps.ports.commands, log);
        await gateway.connect();
      } catch (cause) {
        const advice = 'Check DISCORD_TOKEN, DISCORD_APP_ID and DISCORD_GUILD_ID, and that the bot is in that server.';
        throw new KnownFailure(`Discord did not start: ${failureOf(cause).reason}`, advice, cause);
      }
      track(finishOpen(desk, left));
    },
    async stop() {
      await gateway.close();
      await Promise.race([Promise.allSettled(underWay), pause(STOP_MS, undefined, { ref: false })]);
      await finishing.settled();
      closeClients(clients);
    },
    async post({ workspace, channel, reply, runKey, under, title }) {
      keepToken(clients, config.token);
      const place = snowflakeOf(channel);
      if (place === null) return ELSEWHERE;
      const how = { workspace, again: null, shared: true, stamp: stampOf(runKey) };
      const pages = await present(desk, withRemove(reply, null, 'follow'), how);
      return postBriefing(clients.posts, { place, under, title, runKey }, pages, log);
    },
    async edit({ workspace, channel, messageRef, reply, runKey }) {
      keepToken(clients, config.token);
      const place = snowflakeOf(channel);
      if (place === null) return ELSEWHERE;
      const how = { workspace, again: null, shared: true, stamp: stampOf(runKey) };
      const [first] = await present(desk, withRemove(reply, null, 'follow'), how);
      return editMessage(clients.posts, place, messageRef, runKey, first);
    },
    async find({ channel, runKey, since, under }) {
      keepToken(clients, config.token);
      const place = under ?? snowflakeOf(channel);
      if (place === null) return { kind: 'absent' };
      return findMessage(clients.lookups, place, gateway.self(), runKey, since);
    },
    async tell(workspace, person, reply) {
      keepToken(clients, config.token);
      const snowflake = snowflakeOf(person);
      return snowflake !== null && tellPerson(desk, snowflake, workspace, reply);
    },
  };
};
