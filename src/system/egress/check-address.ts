/** An address as somebody typed it, to a URL that may be asked for, or why not. Looks nothing up. */
import { isIP } from 'node:net';
import type { WebFailure } from '../../core/ports/web.ts';
import { fail, ok, type Result } from '../../domain/result.ts';

export interface Reach {
  /** True: private networks may be read too. */
  readonly privateNetworks: boolean;
  readonly ports: readonly number[];
}

export const failure = (code: WebFailure['code'], message: string, retryAfter: number | null = null): WebFailure => ({
  code,
  message,
  retryAfter,
});

export const PRIVATE = failure(
  'forbidden',
  'That address leads into a private network, which is never read. Paste the text or hand over a file instead.',
);

/** One word alone: a name of a private network, or what a blank left of an address. */
const unreadable = (host: string): WebFailure =>
  failure(
    'forbidden',
    `That address cannot be read: “${host.slice(0, 60)}” is no whole name of a site, and names of a private network are never read. Is there a blank in the address? Give it like https://example.org/article.`,
  );

/** Names that never leave the local network (RFC 6761, RFC 6762, RFC 8375, RFC 9476), and what clouds call their own. */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|home\.arpa|corp|private|alt|test)$/;

export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

const portOf = ({ port, protocol }: URL): number => (port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port));

export const checkAddress = (typed: string, { privateNetworks, ports }: Reach, base?: URL): Result<URL, WebFailure> => {
  const bad = (why: string) => fail(failure('address', `${why} Give an address like https://example.org/article.`));
  // The URL parser drops tabs and line ends in silence; an address that holds them hides something.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0020\u007f\u2028\u2029]/.test(typed.trim()))
    return bad('An address holds no blanks or control characters.');
  const url = URL.parse(typed.trim(), base?.href);
  if (url === null) return bad('That is no address.');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return bad('Only http:// and https:// are read.');
  if (url.username !== '' || url.password !== '') return bad('An address with a name or password in it is not read.');
  if (!ports.includes(portOf(url))) {
    return fail(
      failure('forbidden', `Port ${portOf(url)} is not read, only ${ports.join(' and ')}. FETCH_PORTS names them.`),
    );
  }
  const host = hostOf(url).replace(/\.$/, '');
  if (privateNetworks || isIP(host) !== 0) return ok(url);
  if (LOCAL_NAME.test(host)) return fail(PRIVATE);
  return host.includes('.') ? ok(url) : fail(unreadable(host));
};
