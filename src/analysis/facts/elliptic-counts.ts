/** Counts of people that name no people: "we were 210", "there were forty of us". Their unit is "people". */
import type { Quantity } from '../../domain/quantity.ts';
import { onceEach } from '../features/once-each.ts';
import { screened } from '../words/screened.ts';
import { FIGURE, figureValue } from './figure-words.ts';

const HOW = '(?:only |just |about |around |some |nearly |almost |at least |barely |exactly |no more than )?';
const ENDS = '(?=$|[.,;:!?”"’]|\\s(?:in all|altogether|of (?:us|them)|not)\\b)';
const READINGS = [
  // "We were 210", "they were twelve at the table".
  new RegExp(
    `(?<!\\b(?:when|since|while|until|before|after|because|if|as) )\\b(?:we|they) (?:were|are) ${HOW}${FIGURE}${ENDS}`,
    'giu',
  ),
  new RegExp(`\\bthere (?:were|are|was) ${HOW}${FIGURE} of (?:us|them)\\b`, 'giu'),
];
const MAY = screened(/\b(?:we|they|there) (?:were|are|was)\b/iu);
const REACH = 24;

export const ellipticCounts = onceEach(({ text, start, quantities }): readonly Quantity[] => {
  if (!MAY.test(text)) return [];
  const found: Quantity[] = [];
  for (const pattern of READINGS)
    for (const match of text.matchAll(pattern)) {
      const words = match[1] ?? '';
      const value = figureValue(words);
      const from = match.index + match[0].indexOf(words);
      const span = { start: start + from, end: start + from + words.length };
      const taken = [...quantities, ...found].some((one) => one.span.start < span.end && span.start < one.span.end);
      if (Number.isNaN(value) || taken) continue;
      const approximate = /\b(?:about|around|some|nearly|almost) $/iu.test(text.slice(Math.max(0, from - REACH), from));
      found.push({ min: value, max: value, unit: 'people', approximate, span });
    }
  return found;
});
