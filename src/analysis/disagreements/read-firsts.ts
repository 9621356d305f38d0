/**
 * What a clause calls the first of its kind, or says never to have been before, and what another says is not the first: "nor was it the
 * first", "it is the third in four years". Knows no story.
 */
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { screened } from '../words/screened.ts';

/** What is called the first, or not the first. */
export interface Instance {
  /** The noun, in small letters; null: "it", "the third". */
  readonly noun: string | null;
  /** "Norway's", "the bank's": the owner's name in small letters, where it has a name. */
  readonly owner: string | null;
  /** Since when it is the first, or the how-manieth; null: it is not said. */
  readonly since: string | null;
  /** What it is one of stands beside it, and no other may be meant. */
  readonly ofAKind: boolean;
  /** "It is the first theft", "nor was this": points to what the text tells of. */
  readonly leans: boolean;
}

const BE =
  "(?:is|are|was|were|be|been|being|’s|['’]s|becomes?|became|becoming|marks?|marked|marking|(?:makes?|made|making)(?: it| her| him| them| this| that)?)";
const OF = "(?:the|a|its|his|her|their|our|this|that|(?:the |a )?[\\p{L}-]+(?:[’']s|s[’'])|[\\p{L}-]+ [\\p{L}-]+[’']s)";
/** "The first to report it", "the first half", "at first": of these nobody says that they are the first of a kind. */
const NOT_ITS_KIND =
  '(?! (?:(?:\\p{L}+ )?(?:words?|remarks?|comments?|statements?|interviews?|accounts?|appearances?|items?|shots?|warnings?|calls?|visits?|glimpses?|drafts?)\\b|to (?:say|report|regret|admit|know|go|arrive|notice|speak|leave)|of (?:all|the funerals|them)|two|three|four|five|ten|half|quarter|place|floor|aid|lady|minister|name|thing|days?|weeks?|months?|years?|hours?|minutes?|light|phase|stage|round|look|glance|sight|estimate|responders?|line|lines|steps?)\\b)';
const SPAN =
  '(?:since|in (?:more than |over |nearly |almost |about |some )?(?:[\\p{L}-]+|\\d+) (?:years|decades|seasons|months|weeks|generations)|this (?:year|season|month|week|century|decade|winter|summer|spring|autumn))';

const CALLED = screened(
  new RegExp(
    `\\b(?:${BE}|as|called (?:it )?|in|,|—|–) (?:(?:what|which) [^,.;]{3,40}? (?:called|said (?:was|is)) )?${OF} (?:very )?first\\b(?!-)${NOT_ITS_KIND}`,
    'iu',
  ),
);
const SPANNED = screened(
  new RegExp(
    `\\bfirst\\b(?!-)${NOT_ITS_KIND}[^.;,]{0,60}\\b(?:ever|of (?:its|the|this|that) kind|on record|in (?:its|the|their) history|${SPAN})\\b`,
    'iu',
  ),
);
const NEVER = screened(
  /\bnever before\b|\b(?:has|have|had) never (?:before |ever |yet )?\p{Ll}{3,}(?: [^,.;]{1,40})? before\b|\b(?:nothing|no (?:\p{Ll}+ ){1,3}?|not one(?: \p{Ll}+)?|none) (?:of (?:the|this|that) (?:kind|sort) |like (?:it|this|that) )?(?:has|had|have) (?:ever )?(?:\p{Ll}+ ){1,2}(?:[^,.;]{0,30}\b)?(?:before|since)\b|\bunprecedented\b|\bfor the (?:very )?first time\b(?= (?:ever|in|since)\b|[,.;”"]|$)/iu,
);
const NTH = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,3}(?:st|nd|rd|th))';
/** "Not the first", "hardly her first"; "not at first" and "not the first to say so" deny nothing. */
const DENIED = screened(
  new RegExp(
    `(?:\\b(?:not|nor|neither|hardly|scarcely|never|far from|by no means|anything but)|n[’']t)\\b[^,;.]{0,30}?\\b${OF} first\\b(?!-)${NOT_ITS_KIND}`,
    'iu',
  ),
);
/** "It is the third in four years", "was the second such case since 2019". */
const COUNTED = screened(
  new RegExp(
    `\\b(?:${BE}|for) (?:the|its|their|his|her|our|[\\p{L}-]+[’']s) ${NTH}\\b(?!-)(?: (?!(?:half|floor|day|week|month|year|minute|hour|quarter|person|party|opinion|chance|largest|biggest|most)\\b)[^.;,!]{0,50}?)??(?:\\b${SPAN}\\b|(?<=time)[.!,;”"]|(?<=time)$| such\\b| of (?:its|the|this|that) kind\\b)`,
    'iu',
  ),
);
/** "It was the 41st violation", "the second woman to lead it": says by itself of what. */
const OF_A_KIND = screened(
  new RegExp(
    `\\b${BE} (?:the|its|their|his|her|our|[\\p{L}-]+[’']s) ${NTH} (?!(?:half|floor|day|week|month|year|minute|hour|quarter|person|party|opinion|chance|thought|time|largest|biggest|most|goal|round|season|set|leg|phase|stage|victim)\\b)\\p{Ll}{3,}`,
    'iu',
  ),
);
const BEFORE = screened(
  /\b(?:it|this|that|the same(?: thing)?)(?: (?:had|has|have)|[’']s)?(?: all)? (?:happened|occurred|been (?:tried|done|seen)) (?:(?:once|twice|often|several times|many times|all) )?before\b/iu,
);
/** "That it is the first, as has been reported, is not correct". */
export const calledWrong = (what: string): RegExp =>
  screened(
    new RegExp(
      `\\b(?:${what})\\b[^.;]{0,80}?\\b(?:is|are|was|were) (?:simply |plainly )?(?:not (?:correct|true|right|accurate|so)|wrong|untrue|false|mistaken|incorrect|inaccurate|a myth)\\b`,
      'iu',
    ),
  );
const CALLED_WRONG = calledWrong('first');
const FIRST = screened(/\bfirst\b/iu);
/** What is only to come, or might be, has not been. */
const TO_COME = screened(/\b(?:will|would|could|may|might|shall)\b|[’'](?:ll|d)\b/iu);
const NO = screened(/\b(?:nothing|never|no|not|nobody|none|nor|hardly)\b|n[’']t\b/iu);

const LEAD = /\b(?:nor|neither|not)\s+$/iu;
const LEAD_REACH = 12;

/** The clause with the negation right before it. */
const withLead = onceEach(({ text, sentence, start }): string => {
  const before = sentence.text.slice(
    Math.max(0, start - sentence.start - LEAD_REACH),
    Math.max(0, start - sentence.start),
  );
  const lead = LEAD.exec(before);
  return lead === null ? text : `${lead[0]}${text}`;
});

/** Up to four words behind the ordinal that may be a noun and what describes it. */
const THING = new RegExp(
  `\\b(?:first|${NTH})((?: (?!(?:of|in|on|at|to|by|for|from|since|with|that|who|which|when|where|ever|is|was|were|are|and|or|but|than|as|has|had|have|under|over|after|before|inside|within|against)\\b)[\\p{L}-]{3,}){1,4})`,
  'iu',
);
const SUCH = /^(?:such|known|ever|confirmed|recorded|time|times|one|ones|case|quite)$/iu;
const OWNER =
  /(\p{Lu}[\p{L}-]+)[’']s? (?:(?:very )?first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/u;
const SINCE = /\bsince (?:[^,.;]{0,20}?)\b((?:1[5-9]|20)\d\d)\b/iu;

/** "Not the first time that he ran", "the first to reach the ship". */
const OF_WHAT = /\b(?:time,? (?:that|when|an?|the|his|her|he|she|they|somebody|someone)|first to)\b/iu;
const LEANS = /^\W*(?:(?:and|but|yet) )?(?:(?:nor|neither) )?(?:(?:is|was) )?(?:it|this|that)\b/iu;

const instanceIn = (text: string, sentence: string): Instance => {
  const noun = THING.exec(text)?.[1]?.trim().split(' ').at(-1)?.toLowerCase();
  return {
    noun: noun === undefined || SUCH.test(noun) ? null : noun,
    owner: OWNER.exec(text)?.[1]?.toLowerCase() ?? null,
    since: SINCE.exec(sentence)?.[1] ?? null,
    ofAKind: OF_WHAT.test(text),
    leans: LEANS.test(text),
  };
};

/** What the clause says not to be the first, or to have been before; null: nothing. */
export const readNotFirst = onceEach((statement: Statement): Instance | null => {
  const { sentence } = statement;
  const text = withLead(statement);
  const told =
    (DENIED.test(text) && !TO_COME.test(text)) ||
    COUNTED.test(text) ||
    (BEFORE.test(text) && !NO.test(text)) ||
    (FIRST.test(text) && CALLED_WRONG.test(sentence.text));
  if (told) return instanceIn(text, sentence.text);
  return OF_A_KIND.test(text) ? { ...instanceIn(text, sentence.text), ofAKind: true } : null;
});

/** What the clause calls the first of its kind, or never to have been before; null: nothing. */
export const readFirst = onceEach((statement: Statement): Instance | null => {
  if (readNotFirst(statement) !== null) return null;
  const { text, sentence, claim } = statement;
  const called = claim.stance !== 'denies' && (CALLED.test(text) || SPANNED.test(text));
  return called || NEVER.test(text) ? instanceIn(text, sentence.text) : null;
});
