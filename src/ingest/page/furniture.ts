/** Takes a site's furniture out of a page's tree before its main text is looked for. */
import type { Node, Page } from './dom.ts';
import { squeezed } from './words-of-markup.ts';

const TAGS =
  'nav, aside, footer, form, figcaption, menu, [role=navigation], [role=complementary], [role=contentinfo], [role=search], [role=dialog], [role=alertdialog], [role=banner] nav, [role=menu], [role=toolbar]';
/** A word of a class or id that says what the box is for. */
const NAMED =
  /^(?:.*[-_])?(?:share|sharing|sharebar|social|socials|newsletter|related|recirc|recirculation|promo|promos|promotion|advert|adverts|advertisement|ad|ads|adslot|sponsored|sponsor|outbrain|taboola|cookie|cookies|consent|gdpr|comments|commentlist|disqus|respond|breadcrumb|breadcrumbs|subscribe|subscription|signup|paywall|regwall|trending|popular|mostread|pullquote|pull-quote|taglist|tags|topics|toolbar|caption|credit|modal|popup|overlay|author-bio|authorbox|author-box|bio|read-more|readmore|also-read|alsoread|more-stories|more-from|see-also|further-reading|sidebar|widget|rail|masthead|menu|navbar|navigation|pagination|pager|skip-link|toc|audio-player|player|gallery|slideshow|donate|donation|support-us|app-banner|banner|ticker|feedback|poll|quiz|rating|reactions|likes|print|jump-link|correction-link|follow|alert-signup|inline-link|teaser|teasers|card|cards|onward|upnext|up-next|next-article|prev-next)(?:[-_](?:box|bar|block|list|links?|container|wrapper|wrap|inner|section|module|unit|slot|widget|buttons?|icons?|tools?|area|panel|promo|inline|item|items|text|title|header|articles?|stories|posts|content|form|cta|top|bottom|left|right|mobile|desktop|[0-9]{1,4}))*$/i;
/** A box with more of the page's words than this is no furniture, whatever it is called. */
const MOST_SHARE = 0.3;

const drop = (nodes: Iterable<Node>): void => {
  for (const node of nodes) node.remove();
};

const isNamed = (node: Node): boolean =>
  `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`
    .split(/\s+/)
    .some((name) => name !== '' && NAMED.test(name));

/** Lines that stand outside of the main text and may still speak of the article: what was dropped, in order. */
export const dropFurniture = (page: Page): readonly string[] => {
  const { body } = page;
  const all = body.textContent.length;
  const lines: string[] = [];
  const note = (node: Node): void => {
    for (const line of node.textContent.split('\n')) if (line.trim() !== '') lines.push(squeezed(line));
    const whole = squeezed(node.textContent);
    if (whole.length < 600) lines.push(whole);
  };
  const boxes = [...body.querySelectorAll(TAGS), ...[...body.querySelectorAll('[class], [id]')].filter(isNamed)];
  const dropped: Node[] = [];
  for (const box of boxes) {
    if (/^(?:BODY|HTML|MAIN|ARTICLE|H1|TIME)$/.test(box.tagName) || box.textContent.length > all * MOST_SHARE) continue;
    if (box.querySelector('h1') !== null) continue;
    note(box);
    dropped.push(box);
  }
  drop(dropped);
  return lines;
};
