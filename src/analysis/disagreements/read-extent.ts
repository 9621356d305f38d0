/**
 * Reads off a clause how far it says that a thing goes: within a bound, or beyond one; some of them or all of them; held back or got
 * out; until now here or elsewhere too; mostly these or mostly those. Knows no story.
 */
import { conceptOfWord, conceptsOf } from '../features/concepts.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';

export type Measure = 'bound' | 'share' | 'spread' | 'past' | 'most';

export interface Extent {
  readonly measure: Measure;
  /** Within the bound, or past it. Of two that say what most of them are each is within its own. */
  readonly reach: 'within' | 'beyond';
  /** What is counted, what others there were, or what most of them are; empty where nothing names it. */
  readonly of: ReadonlySet<string>;
  /** Of how many, or the crowd of which these are most. */
  readonly whole: string | null;
}

const NONE: ReadonlyMap<string, string> = new Map();
const NOTHING: ReadonlySet<string> = new Set();

const LIMITED = screened(
  /\b(?:(?:restricted|limited|confined|contained) to|(?:concern(?:s|ed)?|affect(?:s|ed)?|cover(?:s|ed)?|involv(?:es|ed|ing|e)|hit|reached) (?:only|just)|only (?:the|one|a single) (?!first|time|way|reason|day|thing|question|person|survivor)|(?:one|a single) \p{L}+ (?:only|alone)|(?:isolated|one-off|localised|localized|lone|single) (?:\p{L}+ ){0,2}?(?:case|breach|incident|event|failure|lapse|occurrence)|no other \p{L}+ (?:is|was|are|were|has|have)|solely|exclusively|nowhere else|nothing else)\b/iu,
);
const SEVERAL =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}|several|many|dozens of|scores of|most|all)';
const WIDE = screened(
  new RegExp(
    `\\b(?:across the|throughout the|all over the|the (?:whole|entire)|all of the|(?:in|at|from|on) ${SEVERAL} (?:of (?:the )?)?(?:[\\p{L}\\d]+ ){0,2}?(?!years|months|weeks|days|hours|minutes|people|times|others)\\p{L}{3,}s|\\p{L}{3,}-wide|widespread|systemic|throughout|(?:is|was|are|were) not an? (?:\\p{L}+ )?(?:local|single|isolated|lone|one-off)|(?:runs?|ran|goes|went|reach(?:es|ed)?|extend(?:s|ed)?|spread) (?:far |well )?beyond|not (?:only|just|limited to|confined to)|far (?:wider|beyond)|as well as|and the \\p{Lu}\\p{L}+ too)\\b`,
    'iu',
  ),
);
/** Negated is the limit. */
const NOT_LOCAL = screened(
  /(?:\bnot|n[’']t) (?:confined|limited|restricted) to\b|(?:\bnot|n[’']t) an? (?:\p{L}+ )?(?:local|single|isolated|lone|one-off)\b/iu,
);

const boundIn = ({ text, negated }: Statement): Extent | null => {
  const limited = LIMITED.test(text);
  if (WIDE.test(text))
    return NOT_LOCAL.test(text) || !(negated || limited)
      ? { measure: 'bound', reach: 'beyond', of: NOTHING, whole: null }
      : null;
  return limited && !negated ? { measure: 'bound', reach: 'within', of: NOTHING, whole: null } : null;
};

const NUMBER =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';
const PART = screened(
  new RegExp(`\\b${NUMBER} (?:out )?of (?:the |its |his |her |their )?(${NUMBER}) (\\p{L}+)`, 'iu'),
);
const ALL = screened(
  new RegExp(`\\b(?:all|every one|each) (?:of )?(?:the |its |his |her |their )?(?:(${NUMBER}) )?(\\p{Ll}+s)\\b`, 'iu'),
);

const shareIn = ({ text }: Statement): Extent | null => {
  const part = PART.exec(text);
  const [, whole, noun] = part ?? ALL.exec(text) ?? [];
  if (noun === undefined) return null;
  const of = new Set([conceptOf(noun.toLowerCase())]);
  return { measure: 'share', reach: part === null ? 'beyond' : 'within', of, whole: whole?.toLowerCase() ?? null };
};

/** What spreads, leaks or falls. */
const SPREADS =
  '(?:materials?|debris|pieces|fragments|wreckage|fire|blaze|flames|water|oil|fuel|spill|slick|leak|gas|smoke|sludge|mud|ash|lava|waste|wave|tide|outbreak|virus|infection|pollution|contamination|radiation|cloud|chemicals?|it)';
const BOUND =
  '(?:(?:contained|confined|kept|held|stayed|remained|fell|landed|come down|came down) (?:\\p{L}+ ){0,3}?(?:on|to|within|inside) (?!an? |\\d|two |three |six |minutes|hours|days)|(?:has|have|had|did) not (?:spread|reached?|left|leave|got out|escaped?)|never left)';
const OUT =
  '(?:swept (?:through|into|over|away)|spread (?:to|into|beyond|as far as)|reached|ran (?:as far as|into|to)|spilled (?:into|over)|crashed (?:into|through)|poured (?:into|through)|(?:came|rained) down on|fell on|landed (?:on|in)|crossed into|got (?:into|as far as)|buried|engulfed)';
const HELD = screened(new RegExp(`\\b${SPREADS}\\b[^,;.]{0,40}?\\b${BOUND}`, 'iu'));
const GOT_OUT = screened(new RegExp(`\\b${SPREADS}\\b[^,;.]{0,40}?\\b${OUT}\\b`, 'iu'));

const spreadIn = ({ text, negated }: Statement): Extent | null => {
  const held = HELD.test(text);
  if (!held && (negated || !GOT_OUT.test(text))) return null;
  return { measure: 'spread', reach: held ? 'within' : 'beyond', of: NOTHING, whole: null };
};

const ONLY_IN = screened(
  /\b(?:(?:restricted|limited|confined) to|exclusively|solely|(?:were|was|been) (?:all|only) (?:in|at|on)|only ever)\b/iu,
);
const UNTIL_NOW = screened(
  /\b(?:until now|previous(?:ly)?|earlier|before|so far|hitherto|to date|past|until then|up to now)\b/iu,
);
const OTHERS = new Set(['previous', 'earlier', 'other', 'prior', 'past', 'further', 'former']);
const SERIES = /\b(?:series|string|spate|number) of\b/iu;
const NOUN_REACH = 5;

/** What the earlier ones were: nouns right after "previous", "other", "a series of". */
const earlierOnes = ({ words, text }: Statement): ReadonlySet<string> =>
  new Set(
    words.flatMap(({ key, end }, at) => {
      const opens = OTHERS.has(key) || (key === 'of' && SERIES.test(text.slice(0, end)));
      return opens ? words.slice(at + 1, at + 1 + NOUN_REACH).flatMap((word) => conceptOfWord(word) ?? []) : [];
    }),
  );

const pastIn = (statement: Statement): Extent | null => {
  const { text, sentence, concepts, negated } = statement;
  if (ONLY_IN.test(text))
    return UNTIL_NOW.test(sentence.text) ? { measure: 'past', reach: 'within', of: concepts, whole: null } : null;
  const of = negated ? NOTHING : earlierOnes(statement);
  return of.size === 0 ? null : { measure: 'past', reach: 'beyond', of, whole: null };
};

const MOSTLY = screened(
  /\b(?:most|the majority|the bulk|nearly all|almost all|all) (?:of )?(?:the |its |those |their )?((?:who (?:\p{L}+ )?)?\p{L}{3,24}) (?:are|were|have been|had been) ([^.,;:()]{3,80})/iu,
);
/** All who came to harm are one crowd, by whatever word. */
const HARMED = new Set(
  ['victims', 'dead', 'died', 'sick', 'injured', 'ill', 'infected', 'killed', 'patients', 'affected', 'missing'].map(
    conceptOf,
  ),
);

const mostIn = ({ text, negated }: Statement): Extent | null => {
  const [, crowd = '', kind = ''] = MOSTLY.exec(text) ?? [];
  const of = conceptsOf(wordsOf(kind), NONE);
  if (crowd === '' || of.size === 0 || negated) return null;
  const head = conceptOf(crowd.toLowerCase().split(' ').at(-1) ?? '');
  return { measure: 'most', reach: 'within', of, whole: HARMED.has(head) ? 'harmed' : head };
};

const READERS = [boundIn, shareIn, spreadIn, pastIn, mostIn];

/** Every measure that the clause gives. */
export const extentsIn = onceEach((statement): readonly Extent[] => READERS.flatMap((read) => read(statement) ?? []));

export const extentBy = (statement: Statement, measure: Measure): Extent | null =>
  extentsIn(statement).find((extent) => extent.measure === measure) ?? null;
