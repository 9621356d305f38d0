/** Signed HTTP at /slack/events. Bolt checks the signature, the five minutes and the length of the body. */
import { HTTPReceiver, type Logger } from '@slack/bolt';
import { KnownFailure } from '../../../core/errors.ts';
import type { InstallOptions } from '../install/install-options.ts';
import type { Connection } from './connection.ts';
import { Door, type Take } from './door.ts';

export const ENDPOINT = '/slack/events';

export const signedHttp = (
  signingSecret: string,
  port: number,
  take: Take,
  logger: Logger,
  install: InstallOptions,
): Connection => {
  const receiver = new HTTPReceiver({ ...install, signingSecret, endpoints: [ENDPOINT], port, logger });
  const door = new Door(receiver, take, logger);
  return {
    installer: receiver.installer ?? null,
    async open() {
      try {
        await door.start(port);
      } catch (cause) {
        throw new KnownFailure(`Port ${port} cannot be listened on.`, 'Set PORT to a free one.', cause);
      }
    },
    async close() {
      await door.stop();
    },
  };
};
