/** The Slack platform: what is received goes to the core, what the core says goes out. Knows no store and no story. */
import type { Ports } from '../../core/command.ts';
import type { ChatPlatform } from '../../core/ports/chat.ts';
import type { ControlStore, Inbox } from '../../core/ports/inbox.ts';
import type { Installations } from '../../core/ports/installations.ts';
import type { SendJson } from '../../core/ports/send-json.ts';
import type { Threads } from '../../core/ports/threads.ts';
import { withRemove } from '../../core/remove-post.ts';
import type { Context } from './answer/context.ts';
import { createDesk } from './answer/desk.ts';
import { createDrawOnce } from './answer/draw-once.ts';
import { render } from './answer/render.ts';
import { sendDirect } from './answer/tell-privately.ts';
import type { SlackConfig } from './config.ts';
import { connect } from './connect.ts';
import { PLATFORM, platformId, workspaceOfTeam } from './ids.ts';
import { installedTokens, oneToken } from './install/tokens.ts';
import { createNames } from './names.ts';
import { createPeople } from './people.ts';
import type { Connection } from './receive/connection.ts';
import { createTake } from './receive/take-delivery.ts';
import { clientOptions, createClients, type Fetch } from './send/clients.ts';
import { editMessage } from './send/edit-message.ts';
import { findMessage } from './send/find-message.ts';
import { postMessages } from './send/post-message.ts';
import { type Self, whoAmI } from './who-am-i.ts';

export interface SlackDeps {
  readonly ports: Ports;
  readonly inbox: Inbox;
  readonly controls: ControlStore;
  readonly installations: Installations;
  readonly threads: Threads;
  /** The one way to other hosts; the real one lives in system. */
  readonly request: Fetch;
  /** The way to response URLs. */
  readonly sendJson: SendJson;
}

const STOP_MS = 8_000;
const AWAY = 'The app is not installed in this workspace. Install it again with /slack/install.';
const AWAY_RETRY_MS = 10 * 60_000;

/** Throws a KnownFailure when the configuration names no way in. */
export const createSlack = (config: SlackConfig, deps: SlackDeps): ChatPlatform => {
  const { ports, installations } = deps;
  const options = clientOptions(config, deps.request, ports.log);
  const renewing = new Set<string>();
  let connection: Connection | null = null;
  let self: Self | null = null;
  const tokens =
    config.botToken === null
      ? installedTokens(() => connection?.installer ?? null, renewing, ports.log)
      : oneToken(config.botToken);
  const clients = createClients(options, tokens);
  const context: Context = {
    ...deps,
    config,
    clients,
    tokens,
    names: createNames(clients, ports.clock, ports.log),
    drawOnce: createDrawOnce(),
    people: createPeople(clients, ports.grants, ports.clock, ports.log),
    workspaceOf: (team) => workspaceOfTeam(team, self?.team ?? null),
  };
  const desk = createDesk(context);
  const take = createTake(context, () => self?.user ?? null, desk);
  connection = connect(config, options, { installations, clock: ports.clock, log: ports.log, renewing, take });
  const open = connection;

  return {
    name: PLATFORM,
    can: { threads: true },
    async start() {
      self = config.botToken === null ? null : await whoAmI(config.botToken, options);
      const left = await desk.leftOpen();
      await open.open();
      void desk.recover(left);
      ports.log.info('platform started', { platform: PLATFORM });
    },
    async stop() {
      await open.close();
      const late = AbortSignal.timeout(STOP_MS);
      await Promise.race([desk.idle(), new Promise((resolve) => late.addEventListener('abort', resolve))]);
    },
    async post({ workspace, channel, reply, runKey, under }) {
      // Put back while the briefing is still wanted, it goes out.
      if ((await tokens(workspace)) === null) return { kind: 'refused', reason: AWAY, retryAfterMs: AWAY_RETRY_MS };
      const messages = await render(context, workspace, withRemove(reply, null, 'follow'));
      const to = { channel: platformId(channel), threadTs: under };
      return postMessages(await clients('briefing', workspace), to, messages, runKey, (cause) =>
        ports.log.error('the rest of a post was not posted', { platform: PLATFORM, workspace, run: runKey, cause }),
      );
    },
    async edit({ workspace, channel, messageRef, reply, runKey }) {
      const [message] = await render(context, workspace, withRemove(reply, null, 'follow'));
      const client = await clients('briefing', workspace);
      return editMessage(client, platformId(channel), messageRef, message, runKey);
    },
    async find({ workspace, channel, runKey, since, under }) {
      const to = { channel: platformId(channel), threadTs: under };
      return findMessage(await clients('lookup', workspace), to, runKey, since);
    },
    tell: async (workspace, person, reply) =>
      sendDirect(context, workspace, platformId(person), await render(context, workspace, reply)),
  };
};
