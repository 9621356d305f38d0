/** A source as a masked link: our name for the outlet, leading to the stored address and nowhere else. */
import type { SourceRef } from '../../../reply/inline.ts';
import { LIMITS } from '../limits.ts';
import { cleanWords, inert } from './inert.ts';

// What would end the address or open other markup inside it. Percent-encoding leaves the address the same.
const BREAKING = /[()<>[\]\\`|*~"'{}^]|@(?=everyone|here)/gi;
const OUTLET = 80;

/** The stored address in a form safe between `(<` and `>)`, or null where it is none that may be opened. */
const address = (uri: string): URL | null => {
  if (!/^https?:\/\//i.test(uri) || !URL.canParse(uri)) return null;
  const url = new URL(uri);
  // "https://bank.example@evil.example/" reads as the wrong place.
  if (url.username !== '' || url.password !== '' || url.href.length > LIMITS.address) return null;
  return url;
};

const encoded = (url: URL): string =>
  url.href
    .replace(BREAKING, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    // What tells the browser which words to show is known by its own signs only; a single "~" is no markup.
    .replace(/(#[^#]*):%7E:text=/, '$1:~:text=');

/** A name that looks like another site's is shown with the site it really leads to. */
const outletLabel = (outlet: string, host: string): string => {
  const name = cleanWords(outlet).trim().slice(0, OUTLET) || host;
  const looksLikeHost = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(name);
  const own = name.toLowerCase();
  return looksLikeHost && host !== own && !host.endsWith(`.${own}`) ? `${name} (${host})` : name;
};

/** `[outlet](<https://…>)`, or the outlet's name alone when there is no address a reader could open. */
export const link = ({ outlet, uri }: SourceRef): string => {
  const url = address(uri);
  if (url === null) return inert(cleanWords(outlet).trim().slice(0, OUTLET) || 'unnamed source');
  // Brackets inside a label would end it early.
  const name = outletLabel(outlet, url.host).replaceAll('[', '(').replaceAll(']', ')');
  const href = encoded(url);
  return href.length > LIMITS.address ? inert(name) : `[${inert(name)}](<${href}>)`;
};
