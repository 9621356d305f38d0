/** The address by which an article is known: the page's own when it is of the same site, without what only tracks readers. */

/** Parameters that name a campaign or a reader, never a page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ocid|cmpid|cmp|ref|ref_src|smid|sh|share|taid|xtor|at_\w+|ns_\w+|partner|_hs\w+|ito|src|guccounter|guce_\w+|amp)$/i;

/** Values that say where a reader came from, whatever their parameter is called. */
const CAME_FROM =
  /^(?:rss|atom|json)?[-_]?feed$|^(?:rss|atom|newsletter|twitter|facebook|whatsapp|telegram|social|push)$/i;

const siteOf = (host: string): string => host.toLowerCase().replace(/^(?:www|m|amp|mobile)\./, '');

const bare = (address: string): string => {
  const url = new URL(address);
  url.hash = '';
  for (const [name, value] of [...url.searchParams])
    if (TRACKING.test(name) || CAME_FROM.test(value)) url.searchParams.delete(name);
  return url.href;
};

/** `fetched`: where the last redirect led. */
export const articleAddress = (fetched: string, canonical: string | null): string => {
  const [own, page] = [canonical === null ? null : URL.parse(canonical), new URL(fetched)];
  // A page that calls the front page its own address is mistaken.
  const trusted =
    own !== null && siteOf(own.host) === siteOf(page.host) && (own.pathname !== '/' || page.pathname === '/');
  return bare(trusted ? own.href : fetched);
};
