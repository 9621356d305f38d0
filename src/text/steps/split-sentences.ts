/**
 * Sentences of the blocks that carry text: `Intl.Segmenter` (Unicode UAX 29), then pieces merged where the break follows an
 * abbreviation or the next piece goes on in lower case. Never crosses a block.
 */
import type { Span } from '../../domain/span.ts';
import { areInitials, LEADING_ABBREVIATIONS, OPEN_ABBREVIATIONS } from '../abbreviations.ts';
import type { Block, Sentence } from '../document.ts';

/** Longer than any sentence; text without stops is cut here, so that no later step meets a sentence without end. */
const SENTENCE_LIMIT = 4_000;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Words that begin a sentence far more often than they go on a name. */
const STARTERS =
  /^["'“‘(]*(?:The|A|An|He|She|It|They|We|I|You|This|That|These|Those|In|On|At|But|And|However|If|When|While|As|After|Before|For|His|Her|Its|Their|There|Meanwhile|Since|Last|What|Who|How|Why|Some|Many|Most|More|One|No|So|Then|Such|Under|With|Also|Both|Several|Officials|Police)\b/;

const LAST_WORD = /(\p{L}[\p{L}.]{0,20})\.["'”’)]*$/u;
const lastWord = (piece: string): string => {
  const tail = piece.slice(-30);
  // Before the last space stands nothing of it.
  return LAST_WORD.exec(tail.slice(tail.lastIndexOf(' ') + 1))?.[1] ?? '';
};

const joinsAfterDot = (word: string, next: string): boolean => {
  if (word === '') return false;
  if (word === 'No' || word === 'Nos' || word === 'Fig' || word === 'Figs') return /^\d/.test(next);
  if (LEADING_ABBREVIATIONS.has(word)) return true;
  const initials = areInitials(word);
  if (!initials && !OPEN_ABBREVIATIONS.has(word)) return false;
  if (/^["'“‘(]*[\p{Ll}\p{Nd}]|^[,;:)–—-]/u.test(next)) return true;
  if (/^[ap]\.?m$/i.test(word))
    return /^(?:E[SD]?T|C[SDE]{0,2}T|P[SD]?T|M[SD]?T|GMT|UTC|BST|IST|local|Eastern|Central|Pacific|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(
      next,
    );
  // One letter and a capital: a person's initial ("J. Smith"); more: a body before a name ("U.S. Coast Guard").
  return !STARTERS.test(next) && (initials ? !/[“‘"]/.test(next.slice(0, 1)) : word !== 'etc');
};

const continues = (piece: string, next: string): boolean => {
  if (next === '') return true;
  // Only closing marks are left: they belong to the sentence before.
  if (/^[\p{Pe}\p{Pf}"'’”.!?…]+$/u.test(next)) return true;
  if (/^[\p{Pi}"'“‘(–—-]*\s*\p{Ll}/u.test(next)) return true;
  if (/\n/.test(piece.slice(piece.trimEnd().length)) && !/[.!?…:]["'”’)\]»]*$/u.test(piece.trimEnd())) return true;
  return joinsAfterDot(lastWord(piece.trimEnd()), next);
};

/** Cut at a space where there is one in the last fifth. */
const withinLimit = (text: string, span: Span): Span[] => {
  if (span.end - span.start <= SENTENCE_LIMIT) return [span];
  const parts: Span[] = [];
  let { start } = span;
  while (span.end - start > SENTENCE_LIMIT) {
    const space = text.lastIndexOf(' ', start + SENTENCE_LIMIT);
    const end = space > start + SENTENCE_LIMIT * 0.8 ? space : start + SENTENCE_LIMIT;
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: span.end }];
};

/** A full stop behind a whole word in small letters, then a figure: "…for the boat. 1,800 tonnes were lost", which UAX 29 leaves joined. */
const FIGURE_OPENS = /(?<=\p{Ll}[.!?]["”’)]?)[^\S\n]+(?=[$€£]?\d)/gu;
/** What every such place has, without looking back. */
const MAY_OPEN = /[.!?]["”’)]?[^\S\n]+[$€£]?\d/;
const isAbbreviated = (word: string): boolean =>
  LEADING_ABBREVIATIONS.has(word) ||
  OPEN_ABBREVIATIONS.has(word) ||
  /^(?:max|incl|excl|sec|art|para|ext|tel|nos)$/.test(word);

const beforeFigures = (text: string, span: Span): Span[] => {
  const words = text.slice(span.start, span.end);
  if (!MAY_OPEN.test(words)) return [span];
  const parts: Span[] = [];
  let start = span.start;
  for (const { index } of words.matchAll(FIGURE_OPENS)) {
    const word = lastWord(words.slice(Math.max(0, index - 30), index));
    if (word.length < 3 || word !== word.toLowerCase() || word.includes('.') || isAbbreviated(word)) continue;
    parts.push({ start, end: span.start + index });
    start = span.start + index;
  }
  return [...parts, { start, end: span.end }];
};

/** Neither these nor a stop with closing marks at the very end break a sentence by UAX 29. */
const OTHER_THAN_PLAIN = /[^A-Za-z0-9 ,;:'"()$%&/–—“”‘’-]/;
const CLOSING = /^[.!?]+["”’)]*$/;
const isOneSentence = (block: string): boolean => {
  const at = block.search(OTHER_THAN_PLAIN);
  return at < 0 || CLOSING.test(block.slice(at));
};

const sentencesOf = (text: string, { start, end }: Span): Span[] => {
  const block = text.slice(start, end);
  const found: Span[] = isOneSentence(block) ? [{ start, end }] : [];
  for (const { segment, index } of found.length > 0 ? [] : segmenter.segment(block)) {
    const from = start + index;
    const to = from + segment.length;
    const last = found.at(-1);
    if (last !== undefined && continues(text.slice(Math.max(last.start, last.end - 60), last.end), segment.trim())) {
      found[found.length - 1] = { start: last.start, end: to };
    } else found.push({ start: from, end: to });
  }
  return found
    .flatMap((span) => beforeFigures(text, span))
    .flatMap((span) => withinLimit(text, span))
    .flatMap((span) => {
      const words = text.slice(span.start, span.end);
      const from = span.start + words.length - words.trimStart().length;
      const to = span.start + words.trimEnd().length;
      return from < to ? [{ start: from, end: to }] : [];
    });
};

/** In reading order; without surrounding space. A text without any mark is one sentence a block. */
export const splitSentences = (text: string, blocks: readonly Block[]): Sentence[] =>
  blocks.flatMap((block, index) =>
    block.kind === 'site' ? [] : sentencesOf(text, block).map((span) => ({ ...span, block: index })),
  );
