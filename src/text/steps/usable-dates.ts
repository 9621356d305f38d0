/**
 * Of the times in a text those that can date an event: ranges drawn into one, open limits ("before Friday") left out, and
 * stretches up to the publication ("in the last 24 hours") let in. It must not know what the events are.
 */
import { type Day, dayNumber, dayOf } from '../../domain/interval.ts';
import type { DateMention } from '../date-mention.ts';

/** A mention with its days known. */
export interface UsableDate extends DateMention {
  readonly from: Day;
  readonly to: Day;
}

const WEEK = 7;
/** Beyond a year a stretch dates nothing. */
const LONGEST_STRETCH = 366;
const LOOK_BACK = 24;

/** "before Tuesday" and "after Tuesday's vote" leave every other day open. */
const OPEN_LIMIT =
  /\b(?:before|after|ahead of|prior to|beyond|past|than|pre-|post-)\s*(?:the\s+|a\s+|an\s+|its\s+|his\s+|her\s+|their\s+)?$/i;
const BEFORE = /\bbefore\s+$/i;
/** "but not this year", "not at Christmas": the day on which it was not. "Not until Friday" has its Friday. */
const DENIED = /\bnot\s+(?:(?:at|in|on|for)\s+)?(?:the\s+)?$/i;
/** "Not before Tuesday" is on Tuesday or later, as "not until Tuesday" is; "before the end of June" is by then. */
const NOT_BEFORE = /\b(?:no|not|never|nobody|none|n[’']t|unlikely)\b[^.;:!?]*\bbefore\s+(?:the\s+)?$/i;
const CLAUSE = 90;
/** What went on until a day ended then, what was so by a day was so then: no more than inferred. */
const LIMIT = /\b(?:until|till|by|as of|as at)\s+(?:at least\s+|about\s+|around\s+)?(?:the\s+)?$/i;
/** "nineteenth-century painter", "a 1980s song": long ago as an adjective dates nothing. */
const ADVERBIAL = /\b(?:in|during|since|from|of|throughout|through|until|by|over)\s+(?:the\s+)?$/i;
const LONG_AGO = /^\d{2,3}$/;
/** "PORT CASSEL, Saturday 18 May (Agency) — ": when it was written. */
const DATELINE_BEFORE = /(?:^|\n)\p{Lu}{3}[\p{Lu}\p{L} .,'’-]{0,50}[,(]\s*$/u;
const DATELINE_AFTER = /^,?\s*(?:\([^()\n]{1,40}\)\s*)?(?:[—–]|-{1,2}\s)/u;
/** "the worst since May": what it is held against. */
const SINCE = /\bsince\s+(?:the\s+|last\s+)?$/iu;
const MEASURED =
  /\bthe (?:most|least|worst|best|(?!(?:lat|prot|for|requ|arr|harv|inter|w|e|r|t|gu|cont|conqu|ch|n|qu|pri)est)\p{Ll}{3,}est)\b/u;
/** "a crew would look in the morning": some morning. */
const SOME_PART = /^(?:the )?(?:morning|afternoon|evening|night|dawn|dusk)$/iu;
const STRETCH = /\b(?:in|over|during|within|for)\s+(?:just\s+|about\s+)?$/i;
const OPENS_RANGE = /\b(?:from|between|beginning|starting)\s+(?:about\s+|around\s+)?$/i;
const TO = /^\s*(?:to|through|until|till|-|–|—)\s*$/i;
const AND = /^\s*and\s*$/i;

const beforeOf = (text: string, { start }: DateMention): string => text.slice(Math.max(0, start - LOOK_BACK), start);

const isDateline = (text: string, { start, end }: DateMention): boolean =>
  DATELINE_AFTER.test(text.slice(end, end + CLAUSE)) &&
  DATELINE_BEFORE.test(text.slice(Math.max(0, start - CLAUSE), start));

/** "3.15pm No deal, says the bank", "19:40 - Minister: …": when a line of a live page was posted. */
const LINE_START = /(?:^|\n)\s*$/u;
const STAMPED = /^\s*(?:[-–—:|]\s*)?["“‘]?\p{Lu}/u;
const isStamp = (text: string, { start, end, timex }: DateMention): boolean =>
  /T\d/.test(timex) &&
  LINE_START.test(text.slice(Math.max(0, start - 4), start)) &&
  STAMPED.test(text.slice(end, end + 8));

const ENDS = /[.!?;:\n]/u;

/** Of the sentence around, what stands near. */
const isYardstick = (text: string, { start, end }: DateMention): boolean => {
  const before = text.slice(Math.max(0, start - CLAUSE), start);
  if (!SINCE.test(before)) return false;
  const after = text.slice(end, end + CLAUSE);
  const clause = `${before.split(ENDS).at(-1) ?? ''} ${after.split(ENDS)[0] ?? ''}`;
  return MEASURED.test(clause);
};

function usable(text: string, mention: DateMention): UsableDate | null {
  const { from, to, type } = mention;
  if (from === null || to === null || type === 'SET') return null;
  const before = beforeOf(text, mention);
  if (type === 'DURATION') {
    return STRETCH.test(before) && dayNumber(to) - dayNumber(from) <= LONGEST_STRETCH ? { ...mention, from, to } : null;
  }
  if (LONG_AGO.test(mention.timex) && !ADVERBIAL.test(before)) return null;
  if (SOME_PART.test(mention.text) || isStamp(text, mention) || isDateline(text, mention) || isYardstick(text, mention))
    return null;
  // "shortly after midnight on Tuesday" still is Tuesday.
  const timed = type === 'TIME' && /T\d/.test(mention.timex);
  if (timed) return { ...mention, from, to };
  const around = text.slice(Math.max(0, mention.start - CLAUSE), mention.start);
  if (NOT_BEFORE.test(around) || (BEFORE.test(before) && mention.mod === 'END'))
    return { ...mention, from, to, basis: 'inferred' };
  if (OPEN_LIMIT.test(before) || DENIED.test(before)) return null;
  return { ...mention, from, to, basis: LIMIT.test(before) ? 'inferred' : mention.basis };
}

/** "from Monday to Wednesday", told on a Tuesday, begins the Monday before that Wednesday. */
const begin = (from: Day, to: Day): Day => (from > to ? dayOf(dayNumber(from) - WEEK) : from);

function joined(text: string, first: DateMention, second: DateMention): UsableDate | null {
  if (first.from === null || second.from === null || second.to === null) return null;
  if (first.type === 'DURATION' || second.type === 'DURATION' || first.type === 'SET' || second.type === 'SET')
    return null;
  const between = text.slice(first.end, Math.min(second.start, first.end + LOOK_BACK));
  const opened = OPENS_RANGE.test(beforeOf(text, first));
  if (!TO.test(between) && !(opened && AND.test(between))) return null;
  const from = begin(first.from, second.to);
  if (from > second.to) return null;
  const place = { start: first.start, end: second.end, text: text.slice(first.start, second.end) };
  return { ...first, ...place, timex: `${first.timex}/${second.timex}`, mod: null, from, to: second.to };
}

/** In reading order. */
export function usableDates(text: string, mentions: readonly DateMention[]): UsableDate[] {
  const found: UsableDate[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const mention = mentions[at] as DateMention;
    const next = mentions[at + 1];
    const range = next === undefined ? null : joined(text, mention, next);
    const date = range ?? usable(text, mention);
    if (range !== null) at += 1;
    if (date !== null) found.push(date);
  }
  return found;
}
