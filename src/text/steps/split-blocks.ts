/** Lines of an article with their kinds: headline, subhead, paragraph, list item, table row, or the site's own furniture. */
import type { Span } from '../../domain/span.ts';
import type { Block, BlockKind } from '../document.ts';
import { isSiteLine, type Place } from './is-site-line.ts';
import { splitLines } from './split-lines.ts';

const BULLET = /^(?:[-*•·–—▪◦‣●○■□►➤✓]\s+|\(?\d{1,2}[.)]\s+)/;
const TABLE = /^\|.*\|$|^[^|]{1,80}(?:\s\|\s[^|]{0,200}){1,20}$|^[^\t]{1,80}(?:\t[^\t]{1,200}){2,20}$/;
const ENDS = /[.!?…。！？;]["'”’)\]»]*$|[,:]["'”’)\]»]*$/u;
const HEADLINE_LIMIT = 220;
const SUBHEAD_LIMIT = 120;
const FOREIGN =
  /(?:^|\s)(?:auf|und|für|mit|von|der|die|das|den|dem|ein|eine|nach|bei|el|la|los|las|en|por|con|para|del|una|le|les|des|du|dans|avec|sur|une|il|nel|della|di|che|het|een|van|op|na|w|och|og|till|som)(?=\s|$)|[^\p{ASCII}\p{P}\p{S}\s]/iu;

/** Whether a line ends as a sentence or a lead-in does. */
const ends = (line: string): boolean => ENDS.test(line.slice(-12));

const wordsOf = (line: string): string[] => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Most words of four letters and more begin with a capital. */
const inTitleCase = (line: string): boolean => {
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.7 * words.length;
};

const looksLikeHeadline = (line: string): boolean =>
  line.length <= HEADLINE_LIMIT &&
  wordsOf(line).length > 2 &&
  (!ends(line) || inTitleCase(line) || (/\?["'”’]*$/.test(line) && line.length <= SUBHEAD_LIMIT));

const firstWord = (line: string): string | undefined => /[\p{L}\p{N}]+/u.exec(line)?.[0].toLowerCase();

const sameWords = (a: string, b: string): boolean =>
  a.length < 2 * b.length + 40 && firstWord(a) === firstWord(b) && wordsOf(a).join(' ') === wordsOf(b).join(' ');

/** The headline once more, word for word or in another language. */
const repeats = (line: string, headline: string): boolean => {
  if (sameWords(line, headline)) return true;
  if (line.length > HEADLINE_LIMIT || ends(line) || !FOREIGN.test(line)) return false;
  const words = new Set(wordsOf(headline));
  return wordsOf(line).filter((word) => word.length > 2 && words.has(word)).length >= 2;
};

/** No row stands without a bar or a tab; hardly any line has one. */
const isRow = (line: string | undefined): boolean =>
  line !== undefined && (line.includes('|') || line.includes('\t')) && TABLE.test(line);

const isParagraph = (line: string): boolean => ends(line) && line.length > SUBHEAD_LIMIT;

const INSIDE: Place = { atEdge: false, afterSite: false };

/** `site`: whether the line is the site's wherever it stands. */
const kindOf = (
  line: string,
  site: boolean,
  place: Place,
  headline: string | null,
  before: BlockKind | undefined,
): BlockKind => {
  if (headline !== null && repeats(line, headline)) return 'site';
  // A menu above the article, or links below it.
  if (place.atEdge && isRow(line) && !line.startsWith('|') && before !== 'table-row') return 'site';
  if (place.atEdge && place.afterSite && !ends(line) && !isRow(line) && line.length <= SUBHEAD_LIMIT) return 'site';
  if (isRow(line)) return /^[|\s:+=-]*$/.test(line) ? 'site' : before === 'table-row' ? 'table-row' : 'subhead';
  if (site || ((place.atEdge || place.afterSite) && isSiteLine(line, place))) return 'site';
  if (BULLET.test(line)) return 'list-item';
  const label = !ends(line) || (/[?:]$/.test(line) && wordsOf(line).length <= 14);
  return label && line.length <= SUBHEAD_LIMIT + 50 && wordsOf(line).length <= 18 ? 'subhead' : 'paragraph';
};

/** `title`: the title as given beside the text, or null. Blocks come in reading order and never overlap. */
export const splitBlocks = (text: string, title: string | null): Block[] => {
  const spans = splitLines(text);
  const lines = spans.map(({ start, end }) => text.slice(start, end));
  const site = lines.map((line) => isSiteLine(line, INSIDE));
  const sure = (line: string, index: number) => isParagraph(line) && !site[index];
  const [first, last] = [lines.findIndex(sure), lines.findLastIndex(sure)];
  const blocks: Block[] = [];
  let headline: string | null = null;
  lines.forEach((line, index) => {
    const { start, end } = spans[index] as Span;
    const before = blocks.at(-1)?.kind;
    const place = { atEdge: index < first || index > last, afterSite: before === 'site' && index > first };
    if (
      headline === null &&
      (index <= first || first < 0) &&
      (title === null ? looksLikeHeadline(line) : sameWords(line, title)) &&
      lines.length > 1 &&
      !site[index] &&
      !isRow(line)
    ) {
      headline = line;
      blocks.push({ start, end, kind: 'headline' });
      return;
    }
    const kind = kindOf(line, site[index] ?? false, place, headline, isRow(lines[index - 1]) ? 'table-row' : before);
    const bullet = kind === 'list-item' ? (BULLET.exec(line)?.[0].length ?? 0) : 0;
    blocks.push({ start: start + bullet, end, kind });
  });
  return blocks;
};
