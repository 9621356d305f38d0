/** Which network addresses are public. Everything that is not plainly so is not. Knows nothing of names or requests. */
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Public by their number, private by their use: host services of cloud providers. */
const HOST_SERVICES = new Set(['168.63.129.16']);
/** IPv6 hands out global unicast from this block alone (https://www.iana.org/assignments/ipv6-address-space). */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');

/** `address`: an IPv4 or IPv6 address as a socket gives it, with or without a zone ("fe80::1%eth0"). */
export const isPublicAddress = (address: string): boolean => {
  const bare = address.split('%')[0] ?? '';
  if (isIP(bare) === 0) return false;
  // Mapped forms ("::ffff:127.0.0.1") count as what they stand for.
  const parsed = ipaddr.process(bare);
  if (parsed.range() !== 'unicast' || HOST_SERVICES.has(parsed.toString())) return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST);
};
