/**
 * Connections that look before they leap: every address a name stands for is checked before a socket is opened to it,
 * and the connected address once more after. What was checked is what is connected, so a name that changes its mind
 * between two look-ups gains nothing.
 */
import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';

export interface Resolved {
  readonly address: string;
  readonly family: number;
}
/** All addresses of a name. */
export type Resolve = (host: string) => Promise<readonly Resolved[]>;

export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

export const systemResolve: Resolve = (host) =>
  new Promise((resolve, reject) => {
    lookup(host, { all: true, verbatim: true }, (error, found) => (error === null ? resolve(found) : reject(error)));
  });

/** As `net.connect` wants it. One forbidden address among several is enough to refuse the name. */
const guardedLookup =
  (resolve: Resolve, allowed: (address: string) => boolean): LookupFunction =>
  (host, options, callback) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (first === undefined) callback(new Error(`no address for ${host}`), '', 0);
        else if (!found.every(({ address }) => allowed(address))) callback(new ForbiddenAddress(host), '', 0);
        else if (options.all === true) callback(null, [...found]);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error as NodeJS.ErrnoException, '', 0),
    );
  };

/** `allowed`: judges an address as a socket gives it. `connectMs`: how long one connection may take. */
export const guardedAgent = (resolve: Resolve, allowed: (address: string) => boolean, connectMs: number): Agent => {
  const open = buildConnector({ timeout: connectMs, lookup: guardedLookup(resolve, allowed) });
  return new Agent({
    keepAliveTimeout: 1_000,
    connect(options, callback) {
      const host = options.hostname.replace(/^\[|\]$/g, '');
      // A literal address is never looked up, so it is checked here.
      if (isIP(host) !== 0 && !allowed(host)) return callback(new ForbiddenAddress(host), null);
      open(options, (...[error, socket]) => {
        if (error !== null) return callback(error, null);
        if (allowed(socket.remoteAddress ?? '')) return callback(null, socket);
        socket.destroy();
        callback(new ForbiddenAddress(host), null);
      });
    },
  });
};
