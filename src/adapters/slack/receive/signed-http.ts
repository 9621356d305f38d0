/** Signed HTTP at /slack/events. Bolt checks the signature, the five minutes and the length of the body. */
import { HTTPReceiver, type Logger } from '@slack/bolt';
import { KnownFailure } from '../../../core/errors.ts';
import { Door, type Take } from './door.ts';
import type { Connection } from './socket-mode.ts';

export const ENDPOINT = '/slack/events';

export const signedHttp = (signingSecret: string, port: number, take: Take, logger: Logger): Connection => {
  const door = new Door(new HTTPReceiver({ signingSecret, endpoints: [ENDPOINT], port, logger }), take, logger);
  return {
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
