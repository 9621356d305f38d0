/** The Slack platform: what is received goes to the core, what the core says goes out. Knows no store and no story. */

import type { Ports } from '../../core/command.ts';
import { KnownFailure } from '../../core/errors.ts';
import type { ChatPlatform } from '../../core/ports/chat.ts';
import type { ControlStore, Inbox } from '../../core/ports/inbox.ts';
import type { Context } from './answer/context.ts';
import { createDesk } from './answer/desk.ts';
import { render } from './answer/render.ts';
import { sendDirect } from './answer/tell-privately.ts';
import type { SlackConfig } from './config.ts';
import { PLATFORM, platformId, workspaceOfTeam } from './ids.ts';
import { createPeople } from './people.ts';
import { signedHttp } from './receive/signed-http.ts';
import { type Connection, socketMode } from './receive/socket-mode.ts';
import { createTake } from './receive/take-delivery.ts';
import { failureInWords, readFailure } from './send/call-failure.ts';
import { clientOptions, createClients, type Fetch, sdkLogger } from './send/clients.ts';
import { findMessage } from './send/find-message.ts';
import { postMessages } from './send/post-message.ts';

export interface SlackDeps {
  readonly ports: Ports;
  readonly inbox: Inbox;
  readonly controls: ControlStore;
  readonly request: Fetch;
}

interface Self {
  readonly team: string;
  readonly user: string | null;
}

const STOP_MS = 8_000;

const connect = (config: SlackConfig, deps: SlackDeps, take: Parameters<typeof socketMode>[2]): Connection => {
  const { log } = deps.ports;
  const logger = sdkLogger(log);
  if (config.appToken !== null)
    return socketMode(config.appToken, clientOptions(config, deps.request, log), take, logger, log);
  if (config.signingSecret !== null) return signedHttp(config.signingSecret, config.port, take, logger);
  throw new KnownFailure(
    'Slack needs a way to reach the bot.',
    'Set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (signed HTTP).',
  );
};

export const createSlack = (config: SlackConfig, deps: SlackDeps): ChatPlatform => {
  const { ports, inbox, controls, request } = deps;
  const clients = createClients(config, request, ports.log);
  let self: Self | null = null;
  const context: Context = {
    config,
    ports,
    inbox,
    controls,
    request,
    clients,
    people: createPeople(clients, ports.clock, ports.log),
    workspaceOf: (team) => workspaceOfTeam(team, self?.team ?? null),
  };
  const desk = createDesk(context);
  const connection = connect(
    config,
    deps,
    createTake(context, () => self?.user ?? null, desk),
  );

  const whoAmI = async (): Promise<Self> => {
    try {
      const { team_id: team, user_id: user } = await clients('self').auth.test();
      if (team === undefined) throw new TypeError('auth.test named no team');
      return { team, user: user ?? null };
    } catch (cause) {
      throw new KnownFailure('Slack does not let the bot in.', failureInWords(readFailure(cause)), cause);
    }
  };

  return {
    name: PLATFORM,
    can: { threads: true },
    async start() {
      self = await whoAmI();
      await connection.open();
      await desk.recover();
      ports.log.info('platform started', { platform: PLATFORM });
    },
    async stop() {
      await connection.close();
      const late = AbortSignal.timeout(STOP_MS);
      await Promise.race([desk.idle(), new Promise((resolve) => late.addEventListener('abort', resolve))]);
    },
    async post({ workspace, channel, reply, runKey }) {
      const messages = await render(context, workspace, reply);
      const to = { channel: platformId(channel), threadTs: null };
      return postMessages(clients('briefing'), to, messages, runKey, (cause) =>
        ports.log.error('the rest of a post was not posted', { platform: PLATFORM, workspace, run: runKey, cause }),
      );
    },
    find: (_workspace, channel, runKey, since) =>
      findMessage(clients('lookup'), { channel: platformId(channel), threadTs: null }, runKey, since),
    tell: async (workspace, person, reply) =>
      sendDirect(context, platformId(person), await render(context, workspace, reply)),
  };
};
