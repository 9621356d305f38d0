/**
 * Whether a figure is the plain answer to "how many": no part of a whole, no rate, no yardstick, no capacity or forecast, no figure of
 * somebody else's. It must not know what is counted.
 */
import { onceEach, oncePer } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { screened } from '../words/screened.ts';
import type { Figure } from './figure.ts';

const PART_BEHIND =
  /^\s?(?:\p{L}+\s){0,2}?(?:of (?:them|whom|which|these|those)\b|more\b(?! than)|others?\b|alone\b|among (?:them|whom|which)\b)/iu;
const PART_BEFORE =
  /\b(?:including|among (?:them|whom)|of (?:them|whom|which|these)|another|a further|an additional|other|the remaining|the rest|besides|alongside|as well as)\s(?:(?:at least|about|some|only|the|all)\s)?$/iu;
const RATE =
  /^\s?(?:\p{L}+\s){0,2}?(?:a|an|per|each|every)\s(?:hour|day|night|week|month|year|head|person|ship|match|game|share|minute|kilo|litre|tonne|night|season|passenger)\b/iu;
const YARDSTICK =
  /\b(?:than (?:the|last year[’']s|its|their)|compared (?:with|to)(?: the)?|against(?: the)?|instead of(?: the)?|rather than(?: the)?|in place of(?: the)?|out of(?: a| the)?|from(?: the)?|up from|down from|short of(?: the)?|twice(?: the)?|not|limit of|maximum of|minimum of|target of|goal of|threshold of)\s$/iu;
const OWNED = /\b(?:whose|each of the|every one of the|both|the two|the three|the other)\s(?:\p{Ll}+\s)?$/iu;
/** "Seventeen of the train's 94 cars": the whole of which another figure is a part. */
const WHOLE = /\bof (?:the|its|his|her|their|our|all(?: the)?|those|these) (?:[\p{L}-]+[’'](?:s )?)?$/iu;
/** "The seventeen branches inside the city limits": some of them. */
const THE = /\bthe\s$/iu;
const RESTRICTED = /^\s(?:inside|within|outside|from|near|north|south|east|west|nearest|closest)\b/iu;
/** "A herd of 310": one that is told of anew. */
const OF_A_GROUP =
  /\b(?:a|an|another|one) (?:\p{Ll}+ )?(?:herd|flock|batch|group|party|convoy|consignment|class) of\s(?:about |some |nearly )?$/iu;
const WINDOW = 48;
const MANY = 6;

export interface Around {
  readonly before: string;
  readonly behind: string;
}

/** The words on both sides of the figure, within its sentence. */
export const around = ({ statement: { sentence }, quantity: { span } }: Figure): Around => ({
  before: sentence.text.slice(
    Math.max(0, span.start - sentence.start - WINDOW),
    Math.max(0, span.start - sentence.start),
  ),
  behind: sentence.text.slice(Math.max(0, span.end - sentence.start), Math.max(0, span.end - sentence.start + WINDOW)),
});

/** By the words around it. */
export const standsPlain = oncePer((figure: Figure): boolean => {
  const { quantity } = figure;
  const { before, behind } = around(figure);
  // "The two countries": known ones, not counted anew.
  if ((quantity.max ?? MANY) < MANY && /\b(?:the|these|those|all|both|his|her|its|their|our)\s$/iu.test(before))
    return false;
  return !(
    (quantity.unit !== 'percent' && PART_BEHIND.test(behind)) ||
    PART_BEFORE.test(before) ||
    RATE.test(behind) ||
    YARDSTICK.test(before) ||
    OWNED.test(before) ||
    OF_A_GROUP.test(before) ||
    WHOLE.test(before) ||
    (THE.test(before) && RESTRICTED.test(behind))
  );
});

export const isPlain = (figure: Figure): boolean =>
  figure.quantity.sense === undefined && figure.quantity.partOf === undefined && standsPlain(figure);

const FORECAST = screened(
  /\b(?:expect(?:s|ed|ing|ation|ations)?|forecast(?:s|ed)?|predict(?:s|ed|ion|ions)?|project(?:ed|ion|ions)|hop(?:es|ed|ing) (?:for|to)|aim(?:s|ed|ing) (?:for|to)|reckoned with|bargained for|planned for|room for|capacity|had put|before the (?:vote|match|count|game)|poll(?:s|ed|ster|sters)? (?:gave|give|put|had))\b/iu,
);
export const isForecast = onceEach(({ text }) => FORECAST.test(text));

const GROWN = screened(
  /\b(?:(?:has|have|had) (?:now |since |already )?(?:grown|risen|climbed|swollen|fallen|dropped|shrunk|doubled|widened)|(?:rose|grew|climbed|swelled|fell|dropped|sank|shrank|jumped|melts?|widened|extended|raised) (?:overnight )?to)\b/iu,
);
/** A figure that took the place of another: "has grown to six months". */
export const hasGrown = onceEach(({ text }) => GROWN.test(text));

const FOR_NOW =
  /\b(?:now (?:at|stands?|counts?)|so far|still|(?:as of|by) (?:\p{Lu}\p{L}+day|noon|midnight|the (?:evening|morning|afternoon|end)|then|now|\d|six|seven|eight|nine|ten)|since then)\b/u;
/** A count told to have moved, or to stand for now. */
export const isOnTheMove = onceEach((one) => hasGrown(one) || FOR_NOW.test(one.text));

const LEFT_OUT = screened(
  /\b(?:without|excluding|exclusive of|not including|leaving out|net of|after tax|before tax)\b/iu,
);
const TAKEN_IN = /\b(?:with|including|inclusive of|gross)\b/iu;
const leavesOut = onceEach(({ text }) => LEFT_OUT.test(text));
const takesIn = onceEach(({ text }) => TAKEN_IN.test(text));
/** "A dinner costs 210 francs without wine", "dinner with wine comes to 300": two sums. */
export const otherSums = (a: Statement, b: Statement): boolean =>
  (leavesOut(a) && takesIn(b)) || (leavesOut(b) && takesIn(a));
