/** A page's markup to an article: its main text, and what the page says of itself. Never fetches anything. */
import type { Refusal } from '../../core/ports/library.ts';
import { ok, type Result } from '../../domain/result.ts';
import { withoutUnsafe } from '../../domain/safe-text.ts';
import { refuse } from '../refuse.ts';
import type { SourceDocument } from '../source-document.ts';
import { cleanMarkup } from './clean-markup.ts';
import { metaOf, type Page, pageOf, textOf } from './dom.ts';
import { dropFurniture } from './furniture.ts';
import { headlineOf } from './headline.ts';
import { readLinkedData } from './json-ld.ts';
import { mainText } from './main-text.ts';
import { correctionIn, hasPaywallLine, machineNoteIn } from './marks.ts';
import { pageDates } from './page-dates.ts';
import { textBlocks } from './text-blocks.ts';
import { TooDeep } from './too-deep.ts';
import { squeezed } from './words-of-markup.ts';

/** A stub is what is left of an article when the rest is for subscribers: shorter than any whole one. */
const STUB = 1_500;
const FEWEST_WORDS = 12;
const NAME_LIMIT = 200;
const BYLINE =
  '[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline a, .byline-name, .author-name, .byline, .author, .post-author, .entry-author';

const canonicalOf = (page: Page, address: string | null): string | null => {
  const given = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? metaOf(page, 'og:url');
  const url = given === null ? null : URL.parse(given, address ?? undefined);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
};

const authorOf = (page: Page, given: string | null): string | null => {
  const named =
    given ??
    metaOf(
      page,
      'author',
      'article:author',
      'byl',
      'parsely-author',
      'dc.creator',
      'dcterms.creator',
      'sailthru.author',
      'twitter:creator',
    ) ??
    textOf(page, BYLINE);
  const name =
    named
      ?.replace(/^(?:by|words by|written by|reported by)[:\s]+/i, '')
      .split(/\s[|·•]\s|\s{2,}|\bpublished\b|\bupdated\b/i)[0]
      ?.trim() ?? '';
  return name === '' || name.length > NAME_LIMIT || /^https?:|^@/.test(name) ? null : name;
};

const outletOf = (page: Page, publisher: string | null): string | null =>
  publisher ??
  metaOf(
    page,
    'og:site_name',
    'application-name',
    'dc.publisher',
    'dcterms.publisher',
    'apple-mobile-web-app-title',
    'copyright',
  ) ??
  textOf(page, '[itemprop=publisher] [itemprop=name]');

const clean = (text: string | null): string | null =>
  text === null ? null : squeezed(withoutUnsafe(text)).slice(0, 500) || null;

const readWhole = (markup: string, address: string | null, now: Date): Result<SourceDocument, Refusal> => {
  const { html, jsonLd } = cleanMarkup(withoutUnsafe(markup));
  const page = pageOf(html);
  const data = readLinkedData(jsonLd);
  const all = textBlocks(page.body);
  const outlet = outletOf(page, data?.publisher ?? null);
  const title = headlineOf(page, data?.headline ?? null, outlet);
  const dates = pageDates(page, data, all, address, now);
  const author = authorOf(page, data?.author ?? null);
  const canonical = canonicalOf(page, address);
  const dropped = dropFurniture(page);
  const lines = mainText(page, pageOf(page.documentElement.outerHTML), data?.body ?? null);
  const body = lines.filter((line) => line !== title);
  const words = body.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words < FEWEST_WORDS && !/[\p{Script=Han}\p{Script=Thai}\p{Script=Hiragana}]{20}/u.test(body.join(''))) {
    return refuse(
      'no-article',
      'No article is found on that page: it may need a browser, or a subscription. Paste the text instead.',
    );
  }
  const paywalled = body.join('').length < STUB && (data?.free === false || hasPaywallLine([...all, ...dropped]));
  return ok({
    text: [...(title === null ? [] : [title]), ...body].join('\n\n'),
    title: clean(title),
    outlet: clean(outlet),
    author: clean(author),
    published: dates.published,
    updated: dates.updated,
    canonical,
    paywalled,
    machineNote: data?.machine === true ? 'The page is marked as made by a machine.' : machineNoteIn(all),
    correction: correctionIn([...body, ...all]),
  });
};

/** `address`: where it was fetched, or null for a file. `now`: for telling dates in the future. */
export const readPage = (markup: string, address: string | null, now: Date): Result<SourceDocument, Refusal> => {
  try {
    return readWhole(markup, address, now);
  } catch (cause) {
    if (cause instanceof TooDeep)
      return refuse('too-hard', 'Its marks are nested deeper than those of any page. Paste the text of the article.');
    throw cause;
  }
};
