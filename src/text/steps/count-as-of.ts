/**
 * The time for which a count is stated: "by midday", "as of Tuesday evening", "between the attack and 8 a.m. today", "at noon the
 * toll stood at 12". It must not know what is counted.
 */
import type { AsOf, Quantity } from '../../domain/quantity.ts';
import type { Span } from '../../domain/span.ts';
import type { DateMention } from '../date-mention.ts';
import type { Sentence } from '../document.ts';

const LOOK_BACK = 80;
const UNTIL =
  /\b(?:by|as of|as at|until|till|up to|through)\s+(?:about\s+|around\s+|late\s+|early\s+|(?:the )?end of\s+)?(?:the\s+)?$|\bbetween\b[^.;:]{3,60}\band\s+$/iu;
/** Verbs by which a count is where it is at a time. */
const STANDS =
  /\b(?:stood|stands|standing|risen|rose|rises|climbed|reached|reaches|passed|topped|exceeded|totalled|totaled|numbered) (?:to |at |by )?|\b(?:toll|tally|count)\b/iu;
/** "12, up from nine on Monday": the day is another figure's. */
const COMPARED = /,|\b(?:from|than|compared|against|up|down|and)\b/iu;
const TIME_OF_DAY = /T.+$/u;

const isPoint = ({ type, timex }: DateMention): boolean =>
  type === 'TIME' || (type === 'DATE' && /^(?:[\dX]{4}-[\dX]{2}-[\dX]{2}|XXXX-WXX-\d)/u.test(timex));

const asOf = ({ text, timex, from, to, type }: DateMention): AsOf => ({
  from,
  to,
  expression: text,
  clock: type === 'TIME' ? (TIME_OF_DAY.exec(timex)?.[0] ?? null) : null,
});

const between = (text: string, a: Span, b: Span): string =>
  a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);

interface Candidate {
  readonly mention: DateMention;
  readonly limit: boolean;
}

/** Of a sentence the times that a count may stand for. */
const candidates = (text: string, sentence: Span, dates: readonly DateMention[]): readonly Candidate[] =>
  dates
    .filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end && isPoint(mention))
    .map((mention) => ({
      mention,
      limit: UNTIL.test(text.slice(Math.max(sentence.start, mention.start - LOOK_BACK), mention.start)),
    }));

/** Further than this a time is not a figure's. */
const REACH = 240;

/** Index of the first time that ends at `offset` or later. */
const firstWithin = (times: readonly Candidate[], offset: number): number => {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.mention.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const stated = (text: string, sentence: Span, { span }: Quantity, times: readonly Candidate[]): AsOf | null => {
  const stands = STANDS.test(text.slice(Math.max(sentence.start, span.start - REACH), span.start));
  let best: Candidate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = firstWithin(times, span.start - REACH); at < times.length; at += 1) {
    const time = times[at];
    if (time === undefined || time.mention.start > span.end + REACH) break;
    const gap = between(text, time.mention, span);
    if (gap.includes(';') || gap.length >= least || (!time.limit && (!stands || COMPARED.test(gap)))) continue;
    best = time;
    least = gap.length;
  }
  return best === null ? null : asOf(best.mention);
};

/** All three in reading order, and so the answer. */
export const countAsOf = (
  { text, sentences }: { readonly text: string; readonly sentences: readonly Sentence[] },
  quantities: readonly Quantity[],
  dates: readonly DateMention[],
): readonly Quantity[] => {
  const found: Quantity[] = [];
  let next = 0;
  let date = 0;
  for (const sentence of sentences) {
    while (next < quantities.length && (quantities[next]?.span.start ?? 0) < sentence.start) {
      const before = quantities[next];
      if (before !== undefined) found.push(before);
      next += 1;
    }
    while (date < dates.length && (dates[date]?.end ?? 0) <= sentence.start) date += 1;
    let last = date;
    while (last < dates.length && (dates[last]?.start ?? 0) < sentence.end) last += 1;
    const times = candidates(text, sentence, dates.slice(date, last));
    for (; next < quantities.length && (quantities[next]?.span.start ?? 0) < sentence.end; next += 1) {
      const quantity = quantities[next];
      if (quantity === undefined) break;
      const time = times.length === 0 ? null : stated(text, sentence, quantity, times);
      found.push(time === null ? quantity : { ...quantity, asOf: time });
    }
  }
  return [...found, ...quantities.slice(next)];
};
