/** The main text of a page as lines: what Readability finds, what stands in <article>, or what the page's own data holds. */
import { Readability } from '@mozilla/readability';
import { isSiteLine } from '../../text/steps/is-site-line.ts';
import type { Node, Page } from './dom.ts';
import { isCorrection } from './marks.ts';
import { isDateLine } from './page-dates.ts';
import { textBlocks } from './text-blocks.ts';

const FEWEST_LETTERS = 140;

/** Nothing that a site says of itself is longer. */
const SITE_LINE = 140;

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

/** Lines that look like links among links, buttons and labels; a correction note stays whatever it looks like. */
const withoutSiteLines = (lines: readonly string[]): readonly string[] => {
  const longs = lines.flatMap((line, at) => (line.length > 120 ? [at] : []));
  const [first = 0, last = lines.length] = [longs[0], longs.at(-1)];
  let afterSite = false;
  return lines.filter((line, at) => {
    // Long lines are read by the engine, which judges them again.
    if (isCorrection(line) || line.length > SITE_LINE) return true;
    const site = isDateLine(line) || isSiteLine(line, { atEdge: at < first || at > last, afterSite });
    afterSite = site;
    return !site;
  });
};

/** The same line twice is a pull quote or a teaser; the first one stays. Short lines may repeat. */
const withoutRepeats = (lines: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const known = line.length > 40 && seen.has(line);
    seen.add(line);
    return !known;
  });
};

const byReadability = (page: Page): readonly string[] => {
  const found = new Readability(page, {
    charThreshold: 200,
    maxElemsToParse: 0,
    serializer: (node) => node,
  }).parse();
  // The serializer hands the node through; its declared type is the browser's, ours is linkedom's.
  return found?.content ? textBlocks(found.content as unknown as Node, true) : [];
};

const ARTICLE = 'article, [itemprop=articleBody], [role=article], main, [role=main], #content, .content, #main';

const byElement = (page: Page): readonly string[] => {
  const best = [...page.querySelectorAll(ARTICLE)]
    .map((node) => textBlocks(node, true))
    .sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  return best ?? textBlocks(page.body, true);
};

/** `body`: the text that the page's own data holds, or null. `copy`: the page once more, for Readability takes it apart. */
export const mainText = (page: Page, copy: Page, body: string | null): readonly string[] => {
  const found = withoutRepeats(withoutSiteLines(byReadability(copy)));
  const length = lengthOf(found);
  if (length >= FEWEST_LETTERS) return found;
  const given =
    body === null
      ? []
      : body.split(/\n+/).map((line) =>
          line
            .replace(/<[^>]{0,500}>/g, ' ')
            .replace(/\s+/g, ' ')
            .trim(),
        );
  const others = [given.filter((line) => line !== ''), withoutRepeats(withoutSiteLines(byElement(page)))];
  return [found, ...others].sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? [];
};
