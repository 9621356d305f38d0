/**
 * Reads what or whom a deed or a word was meant for, however it is told: "aimed at the mayor", "the target was a mast", "it was he who was
 * meant", "the inquiry is directed against two managers", "the quarrel is not with the baker". Knows no story.
 */
import { screened } from '../words/screened.ts';
import { ENDS, PHRASE } from './noun-phrase.ts';

export interface Meant {
  /** As the text names it. */
  readonly end: string;
  /** What is told before it: whose deed, and which. */
  readonly deed: string;
  /** It was not meant. */
  readonly denied: boolean;
}

const BE = "(?:is|was|are|were|been|being|be|’s|'s)";
const SURELY =
  '(?:in fact |really |actually |mainly |solely |purely |clearly |plainly |also |only |officially |\\p{L}+ly )?';
const NOT = '(not |never |no )?';
const SKIP =
  '(?!(?:all|more|less|years?|days?|months?|weeks?|hours?|\\d|it|him|her|them|us|this|that|what|something|nothing|anything|nobody|anyone|to|not|be|have|\\p{L}+ing)\\b)';
const SKIP_IT =
  '(?!(?:it|him|her|them|us|what|something|nothing|anything|nobody|anyone|not|he|she|they|for|about|when|because)\\b)';
const END = `${SKIP}${PHRASE}${ENDS}`;
const TARGET =
  "(?:targets?|butt|addressees?|quarry|intended victims?|objective|object of (?:the|his|her|their|its) \\p{L}+|prize|bull[’']s-eye|intended recipients?|beneficiary|beneficiaries)";
const HOSTILE =
  '(?:inquiry|investigation|probe|strike|walkout|protest|quarrel|grievance|grievances|dispute|fight|complaint|complaints|campaign|anger|fury|suit|lawsuit|case|boycott|charges?|criticism|reproach|feud)';

interface Reading {
  readonly pattern: RegExp;
  /** Places of the end and of the negation among the groups. */
  readonly end: number;
  readonly not: number;
}

const reading = (source: string, end: number, not: number): Reading => ({
  ...{ pattern: screened(new RegExp(source, 'iu')), end, not },
});

const READINGS: readonly Reading[] = [
  // "It was he who was meant", "it was the prefect they were after".
  reading(
    `\\bit (?:is|was|were) ${NOT}${SKIP_IT}${PHRASE}(?:, [^,;.]{2,40},)?,? (?:(?:who|whom|that|which) )?(?:(?:is|was|were|had been|are) (?:meant|intended|targeted|the target|aimed at)|(?:he|she|they|\\p{L}+) (?:had in mind|(?:was|were) after|(?:was|were) aiming at|meant|means|intended|targeted))\\b`,
    2,
    1,
  ),
  reading(
    `\\b${BE} ${NOT}${SURELY}(?:(?:meant|intended|destined|reserved) for|(?:aimed|directed|targeted|pointed|levelled|trained|addressed) (?:at|against|to)|after|looking for|making for|heading for|going after|going for) ${END}`,
    2,
    1,
  ),
  reading(
    `\\b${BE} ${NOT}${SURELY}(?:meant|intended|designed|built|supposed|there) to (?:\\p{L}{3,16} ){1,2}?(?=(?:the|an?|its|his|her|their) )${END}`,
    2,
    1,
  ),
  reading(`\\b(?:has|had|have) ${NOT}(?:its|his|her|their) (?:eyes?|sights?|sight) (?:set |trained )?on ${END}`, 2, 1),
  reading(
    `\\b(?:real |actual |main |intended |only |true )?${TARGET}(?: (?:of|that|which|it|he|she|they) [^,;.”"]{2,30}?)? (?:is|was|were|are|had been) ${NOT}${SURELY}${END}`,
    2,
    1,
  ),
  reading(
    `(?:^|[,;:“"] ?|\\b(?:that|and|but|said|says) )${SKIP}${PHRASE} (?:is|was|were|are|had been) ${NOT}${SURELY}(?:the |its |his |their )(?:real |actual |main |intended |only |true )?${TARGET}\\b`,
    1,
    2,
  ),
  reading(
    `\\b(?:is|was|were|are) ${NOT}(?:an? )?(?:dig|swipe|jab|reference|allusion|tribute|blow|warning|rebuke|message|signal|answer|referring|alluding|talking|speaking|thinking|hinting) (?:at|to|against|about|of) ${END}`,
    2,
    1,
  ),
  // "The outburst was for his suppliers".
  reading(
    `\\b(?:outburst|remarks?|words?|phrase|line|jibe|message|insult|curse|shots?|bullets?|bombs?|bottles?|blow|tribute|applause|anger|barb)\\b[^.;“”"]{0,40}? (?:is|was|were|are) ${NOT}${SURELY}for ${END}`,
    2,
    1,
  ),
  reading(
    `\\bby (?:this|that|these|it|which|the (?:word|words|phrase|remark|term)) (?:\\p{L}+ ){1,3}?${NOT}(?:meant|means|had meant) ${END}`,
    2,
    1,
  ),
  reading(
    `\\b${HOSTILE} (?:is|was|are|were|goes|went) ${NOT}${SURELY}(?:directed |aimed )?(?:against|with|at) ${END}`,
    2,
    1,
  ),
  reading(`\\b(?:striking|protesting|marching|demonstrating|campaigning|rallying) ${NOT}(?:against|over) ${END}`, 2, 1),
  reading(
    `\\b(?:stands?|stood) ${NOT}for ${END}|\\b(?:symboli[sz]e[sd]?|commemorate[sd]?|mourn(?:s|ed)?) ${NOT}${END}`,
    2,
    1,
  ),
  reading(
    `\\b(?:targeted|took aim at|aimed at|had come for|came for|set (?:his|her|its|their) sights on) ${NOT}${END}`,
    2,
    1,
  ),
];

/** The last phrase before the telling. */
const subjectIn = (before: string): string =>
  before.split(/[,;:“”"—–]| (?:that|and|but|said|says|because|while|as) /u).at(-1) ?? '';

/** The first such telling of a text, or null. */
export const meantIn = (text: string): Meant | null => {
  for (const { pattern, end, not } of READINGS) {
    const found = pattern.exec(text);
    const phrase = found?.[end] ?? found?.[end + 2];
    if (found !== null && phrase !== undefined)
      return { end: phrase, deed: subjectIn(text.slice(0, found.index)), denied: (found[not] ?? '') !== '' };
  }
  return null;
};
