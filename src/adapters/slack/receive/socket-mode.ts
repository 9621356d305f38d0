/**
 * Socket Mode, kept connected. The SDK waits out a ping time-out before it reconnects and is deaf meanwhile, so the
 * reconnecting is ours: at once, then with growing pauses. Two sockets, since Slack renews one at a time.
 */
import { type Logger, SocketModeReceiver, type webApi } from '@slack/bolt';
import { KnownFailure } from '../../../core/errors.ts';
import type { Log } from '../../../core/ports/log.ts';
import { PLATFORM } from '../ids.ts';
import type { InstallOptions } from '../install/install-options.ts';
import { failureInWords, readFailure, SEE_DOCTOR } from '../send/call-failure.ts';
import type { Connection } from './connection.ts';
import { Door, type Take } from './door.ts';

const SOCKETS = 2;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;

interface SocketOptions {
  readonly appToken: string;
  readonly client: webApi.WebClientOptions;
  /** Served beside the sockets, once. */
  readonly install: InstallOptions;
}

const openSocket = ({ appToken, client, install }: SocketOptions, take: Take, logger: Logger, log: Log) => {
  const receiver = new SocketModeReceiver({
    ...install,
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { ...install.installerOptions, clientOptions: client },
  });
  const door = new Door(receiver, take, logger);
  let closing = false;
  let opened = false;
  let pause = 0;
  let timer: NodeJS.Timeout | undefined;

  const later = (): void => {
    if (closing) return;
    timer = setTimeout(reconnect, pause);
    pause = Math.min(Math.max(pause * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS);
  };
  const connect = async (): Promise<void> => {
    // The door is opened once, with the server for installations; after that only the socket is.
    const starting = opened ? receiver.client.start() : door.start();
    opened = true;
    await starting;
    pause = 0;
    receiver.client.once('disconnected', later);
  };
  const reconnect = (): void => {
    connect().catch((cause: unknown) => {
      log.warn('not connected', { platform: PLATFORM, cause });
      later();
    });
  };
  return {
    installer: receiver.installer ?? null,
    connect,
    reconnect,
    close: async () => {
      closing = true;
      clearTimeout(timer);
      await door.stop();
    },
  };
};

export const socketMode = (options: SocketOptions, take: Take, logger: Logger, log: Log): Connection => {
  const sockets = Array.from({ length: SOCKETS }, (_, i) =>
    openSocket(i === 0 ? options : { ...options, install: {} }, take, logger, log),
  );
  const [first, ...others] = sockets;
  return {
    installer: first?.installer ?? null,
    async open() {
      try {
        await first?.connect();
      } catch (cause) {
        const failure = readFailure(cause);
        // A wrong token is for a person to mend; a network that is down mends itself.
        if (failure.kind === 'said-no')
          throw new KnownFailure('Slack refused SLACK_APP_TOKEN.', `${failureInWords(failure)} ${SEE_DOCTOR}`, cause);
        log.warn('not connected', { platform: PLATFORM, cause });
        first?.reconnect();
      }
      for (const socket of others) socket.reconnect();
    },
    async close() {
      await Promise.all(sockets.map((socket) => socket.close()));
    },
  };
};
