/**
 * Reads who did a thing off what it is said to be or to come from: "the order came from the council", "the speech was the work of a
 * ghostwriter", "the idea was hers alone", "at the request of the mayor", "the culprit is a former clerk". Knows no story.
 */
import { deedClassesOf } from '../words/doers.ts';
import { screened } from '../words/screened.ts';
import { APPOSED, ENDS, FAR_PARTY, PARTY, PHRASE } from './noun-phrase.ts';

export interface Origin {
  readonly agent: string;
  /** The party's other name. */
  readonly also: string;
  /** The words that tell of the deed and of what was done. */
  readonly deed: string;
  /** Classes that the very construction gives. */
  readonly classes: readonly number[];
  /** It names whence a thing came, and stresses nobody. */
  readonly plain?: boolean;
}

const ORDERS = deedClassesOf('order', '');
const MAKING = [...deedClassesOf('write', ''), ...deedClassesOf('invent', '')];
const APPROVAL = [...ORDERS, ...deedClassesOf('approve', '')];
const BE = "(?:is|was|are|were|has been|had been|have been|will be|being|remains|’s|'s)";
const SURELY =
  '(?:in fact |really |actually |entirely |wholly |clearly |commonly |generally |officially |largely |mainly |solely |purely |probably |usually )?';
const THING = '(?:the|that|this|these|those|its|their|his|her|our) ([^,;:.”"]{3,70}?)';
const DEED_OF =
  '(?:work|idea|decision|doing|handiwork|brainchild|invention|creation|initiative|responsibility|fault|deed|achievement|merit)';
const WISH =
  '(?:orders|instructions?|requests?|behest|instigation|initiative|insistence|urging|command|demand|invitation|suggestion|say-so|direction|directions)';
const MARK = '(?:signature|stamp|handwriting|fingerprints|hallmarks?|stencil|initials|seal|imprint)';
const WHO =
  '(?:author|authors|culprits?|perpetrators?|architects?|initiators?|instigators?|inventors?|creators?|designers?|composers?|mastermind|masterminds|originators?|ringleaders?|brains|source|driving force|prime mover|moving spirit|finders?|discoverers?|donors?|payers?|sponsors?|financiers?|killers?|murderers?|thief|thieves|whistleblowers?|leaker|driver|intruders?|attackers?|hackers?|polluter|supplier)';

interface Reading {
  readonly pattern: RegExp;
  read(found: RegExpExecArray): Origin;
}

const origin = (agent = '', also = '', deed = '', classes: readonly number[] = []): Origin => ({
  ...{ agent, also, deed, classes },
});

const before = ({ input, index }: RegExpExecArray): string => input.slice(0, index);

const READINGS: readonly Reading[] = [
  {
    // "The order to open the gates came from the council", "the fire came from positions held by the army".
    pattern: screened(
      new RegExp(
        `\\b${THING},? (?:had |has |have )?(?:came|come|comes|originated|originates|issued|emanated|stemmed|flew|was sent|was sent down|were sent|was fired|were fired|was thrown|were thrown|was launched|were launched) from (?:the (?:pen|desk|hand|hands|side|direction|pockets?|coffers|purse|drawing board|lips|mouth|offices?|ranks) of )?${FAR_PARTY}`,
        'iu',
      ),
    ),
    read: ([, deed, agent, also]) => ({ ...origin(agent, also, deed, MAKING), plain: true }),
  },
  {
    pattern: screened(
      new RegExp(`\\b(?:the|that|this|an?) ([^,;.”"]{3,60}?) ${BE} ${SURELY}(?:the |a )?${DEED_OF} of ${PARTY}`, 'iu'),
    ),
    read: ([, deed, agent, also]) => origin(agent, also, deed, [...MAKING, ...ORDERS]),
  },
  {
    pattern: screened(
      new RegExp(
        `\\b${THING} ${BE} ${SURELY}(?:credited|attributed|ascribed|owed|due|traced|traced back|down) to ${PARTY}`,
        'iu',
      ),
    ),
    read: ([, deed, agent, also]) => origin(agent, also, deed),
  },
  {
    // "The invention was Menn's and his alone".
    pattern: screened(
      new RegExp(
        `\\b(?:the|that) ([\\p{L}-]{3,20}\\b[^,;.”"]{0,70}?) ${BE} ((?:the |our |his |her |their )?[\\p{L}’' -]{2,40}?)(?:[’']s|s[’']|[’'])(?: (?:own|alone|and (?:his|hers|theirs|its|nobody else[’']s|no one else[’']s)(?: alone)?))*${ENDS}`,
        'iu',
      ),
    ),
    read: ([, deed, agent]) => origin(agent, '', deed),
  },
  {
    // "It was my call", "the decision was ours".
    pattern:
      /\b(?:it|that|this) (?:was|is) (my|our) (?:own )?((?:call|decision|idea|choice|order|plan|initiative|proposal|suggestion|work|invention)\b)|\bthe ([\p{L}-]{3,20}) (?:was|is) (?:mine|ours)\b/iu,
    read: ([, , deed, other]) => origin('I', '', deed ?? other),
  },
  {
    pattern: screened(
      new RegExp(
        `\\b(?:on|at|by|under|upon) (?:the )?(?:express |direct |explicit |written |personal )?${WISH} of ${PARTY}`,
        'iu',
      ),
    ),
    read: (found) => origin(found[1], found[2], before(found), ORDERS),
  },
  {
    pattern: screened(
      new RegExp(
        `\\b(?:on|at|under|upon) ((?:the |our |an? )?(?:[\\p{L}-]{2,24} ){0,3}?[\\p{L}-]{2,24})(?:[’']s|s[’']|[’']) (?:own |express |direct |personal )?${WISH}\\b`,
        'iu',
      ),
    ),
    read: (found) => origin(found[1], '', before(found), ORDERS),
  },
  {
    pattern: screened(
      new RegExp(`\\b(?:bears?|bore|bearing|carries|carried|carrying|has|had|with) the ${MARK} of ${PARTY}`, 'iu'),
    ),
    read: (found) => origin(found[1], found[2], before(found), APPROVAL),
  },
  {
    // "The real author of the letter is a Benedictine", "the culprit was a former clerk".
    pattern: screened(
      new RegExp(
        `\\bthe (?:real |true |actual |sole |only )?(${WHO}\\b[^,;.”"]{0,50}?),? ${BE} (?!not\\b)${SURELY}${PARTY}`,
        'iu',
      ),
    ),
    read: ([, deed, agent, also]) => origin(agent, also, deed),
  },
  {
    // "Ana Prok was the real author of the letter", "she was the one who discovered it".
    pattern: screened(
      new RegExp(
        `(?:^|[,;:“"] ?|\\b(?:that|says|said) )${PHRASE}${APPOSED},? ${BE} (?!not\\b)(?:the |its |their )(?:real |true |actual |sole |only )?((?:${WHO}\\b|one who\\b|(?:man|woman|person|firm|group|party|people) (?:who|behind)\\b|first (?:who|to)\\b)[^;.”"]{0,80})`,
        'iu',
      ),
    ),
    read: ([, agent, also, deed]) => origin(agent, also, deed),
  },
  {
    pattern: screened(
      new RegExp(
        `(?:^|[,;:“"] ?|\\b(?:that|says|said) )${PHRASE}${APPOSED},? (?:has |have |had )?(?:claimed responsibility for|owned up to|confessed to|is behind|was behind|are behind|were behind|stands behind|stood behind|is credited with|was credited with|took the blame for|took the credit for|claimed the credit for) ([^;.”"]{2,80})`,
        'iu',
      ),
    ),
    read: ([, agent, also, deed]) => origin(agent, also, deed),
  },
];

const MAY = /\b(?:from|of|to|behind|mine|ours|my|our|was|is|are|were|been|for|on|at|under|with|by)\b/u;

/** The first such telling of the text, or null. */
export const originIn = (text: string): Origin | null => {
  if (!MAY.test(text)) return null;
  for (const { pattern, read } of READINGS) {
    const found = pattern.exec(text);
    if (found !== null) return read(found);
  }
  return null;
};
