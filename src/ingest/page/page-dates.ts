/** When a page's article was published and last changed, and where that stands: metadata first, then what readers see. */
import type { DateOrigin } from '../../domain/particulars.ts';
import { plausibleDate, readDate } from '../read-date.ts';
import type { Dated } from '../source-document.ts';
import { metaOf, type Page } from './dom.ts';
import type { LinkedData } from './json-ld.ts';
import { squeezed } from './words-of-markup.ts';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'citation_publication_date',
  'article.published',
  'cXenseParse:recs:publishtime',
  'originalpublicationdate',
  'rbpubdate',
  'date',
];
const UPDATED = [
  'article:modified_time',
  'og:updated_time',
  'dateModified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
];
const TIME =
  'time[itemprop=datePublished], time[pubdate], time.published, time.entry-date, .published time, header time[datetime], article time[datetime], main time[datetime], .byline time, time[datetime], abbr.published[title], [itemprop=datePublished]';
const TIME_UPDATED = 'time[itemprop=dateModified], time.updated, .updated time, [itemprop=dateModified]';
/** "Published: March 2, 2026", "Updated 3 March 2026 18:05 GMT". */
const PUBLISHED_LINE =
  /^(?:(?:first )?(?:published|posted|issued|released|date)\b(?: on| at)?\s?[:|–—-]?\s?)(.{6,80})$/i;
const UPDATED_LINE = /\b(?:last )?(?:updated|modified|revised)\b(?: on| at)?\s?[:|–—-]?\s?(.{6,60})$/i;
const URL_DAY = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/;
const DATE_LINE = 120;
const LINES = 40;

/** A line that says nothing but when the page was published or changed. */
export const isDateLine = (line: string): boolean =>
  line.length <= DATE_LINE &&
  readDate(line) !== null &&
  (PUBLISHED_LINE.test(line) || /^(?:last )?(?:updated|modified|revised)\b/i.test(line));

const firstTime = (page: Page, selector: string): string | null => {
  for (const choice of selector.split(', ')) {
    for (const node of page.querySelectorAll(choice)) {
      const date = readDate(
        node.getAttribute('datetime') ??
          node.getAttribute('content') ??
          node.getAttribute('title') ??
          squeezed(node.textContent),
      );
      if (date !== null) return date;
    }
  }
  return null;
};

/** Short lines of the page with a date in them, from the top; those that say "published" first. */
const byLines = (lines: readonly string[]): string | null => {
  const short = lines.filter((line) => line.length <= DATE_LINE);
  const said = short
    .flatMap((line) => PUBLISHED_LINE.exec(line)?.[1] ?? [])
    .map(readDate)
    .find((date) => date !== null);
  if (said !== undefined) return said;
  const plain = short.slice(0, LINES).filter((line) => !UPDATED_LINE.test(line) && line.split(' ').length <= 14);
  return plain.map(readDate).find((date) => date !== null) ?? null;
};

export interface PageDates {
  readonly published: Dated | null;
  readonly updated: string | null;
}

/** `lines`: all lines of the page as readers see them. Dates in the future are mistakes and count as absent. */
export const pageDates = (
  page: Page,
  data: LinkedData | null,
  lines: readonly string[],
  address: string | null,
  now: Date,
): PageDates => {
  const day = URL_DAY.exec(address ?? '');
  const found: readonly (readonly [string | null, DateOrigin])[] = [
    [data?.published ?? null, 'metadata'],
    ...PUBLISHED.map((name) => [metaOf(page, name), 'metadata'] as const),
    [firstTime(page, TIME), 'metadata'],
    [byLines(lines), 'byline'],
    [day === null ? null : `${day[1]}/${day[2]}/${day[3]}`, 'metadata'],
  ];
  let published: Dated | null = null;
  for (const [text, from] of found) {
    const at = text === null ? null : plausibleDate(readDate(text), now);
    if (at === null) continue;
    // A day from one place and the time of that day from another: the better of the two.
    if (published === null) published = { at, from };
    else if (published.at.length === 10 && at.startsWith(published.at)) published = { at, from };
  }
  const said = lines.filter((line) => line.length <= DATE_LINE).flatMap((line) => UPDATED_LINE.exec(line)?.[1] ?? []);
  const updated = [data?.modified ?? null, metaOf(page, ...UPDATED), firstTime(page, TIME_UPDATED), ...said]
    .map((text) => (text === null ? null : plausibleDate(readDate(text), now)))
    .find((date) => date !== null);
  const later =
    published === null || (updated ?? '') === ''
      ? updated
      : Date.parse(updated ?? '') > Date.parse(published.at)
        ? updated
        : null;
  return { published, updated: later ?? null };
};
