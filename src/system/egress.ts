/**
 * The one way out to the network. Whatever fetches, fetches through here: platforms by `request`, at the addresses that
 * the configuration names; anything that a person or a feed named, by `lazyWeb`, through the guard.
 */
import type { Web } from '../core/ports/web.ts';
import type { Reach } from './egress/check-address.ts';

export const request: typeof globalThis.fetch = (input, init) => fetch(input, init);

/** The guarded web, loaded at the first address. */
export const lazyWeb = (reach: Reach): Web => {
  let opening: Promise<Web> | undefined;
  const open = async (): Promise<Web> => (await import('./egress/open-web.ts')).openWeb(reach);
  return {
    async get(address, known) {
      opening ??= open();
      return (await opening).get(address, known);
    },
  };
};
