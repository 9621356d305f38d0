/**
 * Socket Mode, kept connected. The SDK waits out a ping time-out before it reconnects and is deaf meanwhile, so the
 * reconnecting is ours: at once, then with growing pauses. Two sockets, since Slack renews one at a time.
 */
import { type Logger, SocketModeReceiver, type webApi } from '@slack/bolt';
import { KnownFailure } from '../../../core/errors.ts';
import type { Log } from '../../../core/ports/log.ts';
import { PLATFORM } from '../ids.ts';
import { failureInWords, readFailure } from '../send/call-failure.ts';
import { Door, type Take } from './door.ts';

const SOCKETS = 2;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;

export interface Connection {
  /** Resolves once deliveries arrive. Throws a KnownFailure when Slack refuses the token. */
  open(): Promise<void>;
  close(): Promise<void>;
}

const openSocket = (appToken: string, options: webApi.WebClientOptions, take: Take, logger: Logger, log: Log) => {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: options },
  });
  const door = new Door(receiver, take, logger);
  let closing = false;
  let pause = 0;
  let timer: NodeJS.Timeout | undefined;

  const later = (): void => {
    if (closing) return;
    timer = setTimeout(reconnect, pause);
    pause = Math.min(Math.max(pause * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS);
  };
  const connect = async (): Promise<void> => {
    await door.start();
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
    connect,
    reconnect,
    close: async () => {
      closing = true;
      clearTimeout(timer);
      await door.stop();
    },
  };
};

export const socketMode = (
  appToken: string,
  options: webApi.WebClientOptions,
  take: Take,
  logger: Logger,
  log: Log,
): Connection => {
  const sockets = Array.from({ length: SOCKETS }, () => openSocket(appToken, options, take, logger, log));
  const [first, ...others] = sockets;
  return {
    async open() {
      try {
        await first?.connect();
      } catch (cause) {
        const failure = readFailure(cause);
        // A wrong token is for a person to mend; a network that is down mends itself.
        if (failure.kind === 'said-no')
          throw new KnownFailure('Slack refused the app token.', failureInWords(failure), cause);
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
