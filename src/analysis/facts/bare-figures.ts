/**
 * Figures whose thing is told elsewhere: "those hit come to 94,000", "put the crowd at 4,000", "it comes to 1.1 billion". Their unit is
 * empty. Dates, hours, ages, names and figures that count a thing of their own are none.
 */
import type { Quantity } from '../../domain/quantity.ts';
import { overlap } from '../../domain/span.ts';
import { onceEach } from '../features/once-each.ts';
import { FIGURE, figureValue } from './figure-words.ts';

const BARE = new RegExp(`\\b${FIGURE}\\b`, 'giu');
/** What stands right before a figure that says how many. */
const LEADS =
  /(?:^|[:“"—]|\b(?:at|to|is|was|are|were|be|been|than|only|just|some|about|around|nearly|almost|roughly|over|above|under|below|least|most|on|for|exactly|barely|hardly|fully|say|says|said|mere|good|until|counts?|counted|counting|numbers?|numbered|totals?|totalled|totaled|reach(?:es|ed)?|exceed(?:s|ed)?|top(?:s|ped)|hit|cost|costs|pays?|paid|worth|comes|or|of))\s?$/iu;
const LOOKS_LIKE_YEAR = /^(?:1[5-9]|20)\d\d$/u;
const OF_TIME_OR_SHARE = /^(?::\d|\.\d|\s?[ap]\.?m\b|\s?o[’']clock|\s?(?:st|nd|rd|th)\b|\s?%|\s?per cent|-|–)/iu;
/** A noun of its own: then it is no bare figure, though the reader of figures may not have known the noun. */
const COUNTS_A_THING =
  /^\s(?!(?:of|in|on|at|by|to|for|with|and|or|but|as|than|if|when|who|which|that|towards?|from|after|before|because|altogether|is|was|were|are|has|have|had|so|not|more)\b)[\p{Ll}][\p{L}-]*/u;
/** Smaller bare figures are mostly ages, hours and numbers of things named. */
const LEAST = 100;
const AT_LEAST = /\b(?:at least|more than|over|above|no fewer than|no less than|upwards of|well over)\s$/iu;
const AT_MOST =
  /\b(?:at most|no more than|not more than|up to|hardly more than|barely more than|fewer than|less than|under|below|not (?:\p{L}+ ){0,4}?(?:more than|above|over))\s$/iu;
const ABOUT = /\b(?:about|around|some|nearly|almost|roughly|just (?:under|over)|close (?:on|to)|a good)\s$/iu;
const REACH = 40;

const boundsOf = (value: number, before: string): Pick<Quantity, 'min' | 'max' | 'approximate'> => {
  const approximate = ABOUT.test(before);
  if (approximate || !(AT_MOST.test(before) || AT_LEAST.test(before))) return { min: value, max: value, approximate };
  return AT_MOST.test(before) ? { min: null, max: value, approximate } : { min: value, max: null, approximate };
};

export const bareFigures = onceEach(({ text, start, quantities, date }): readonly Quantity[] => {
  const found: Quantity[] = [];
  for (const match of text.matchAll(BARE)) {
    const words = match[1] ?? '';
    const value = figureValue(words);
    if (Number.isNaN(value) || value < LEAST || LOOKS_LIKE_YEAR.test(words)) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    const [before, behind] = [text.slice(Math.max(0, from - REACH), from), text.slice(to, to + REACH)];
    if (!LEADS.test(before) || OF_TIME_OR_SHARE.test(behind) || COUNTS_A_THING.test(behind)) continue;
    const span = { start: start + from, end: start + to };
    if (date?.expression.includes(words) === true || quantities.some((one) => overlap(one.span, span) > 0)) continue;
    found.push({ ...boundsOf(value, before), unit: '', span });
  }
  return found;
});
