/**
 * Sentences that tell that somebody did not speak: who it is, by the words that name them, how, and about what. Reads all the ways of
 * saying so; knows no story, and not who has spoken.
 */

import { screened } from '../words/screened.ts';

/**
 * any: as such; moment: to a call or a question; reached: out of reach; questions: spoke and took none; interview: gave none; seen: did not
 * show; audience: never faced those whom the topic names.
 */
export type QuietSort = 'any' | 'moment' | 'reached' | 'questions' | 'interview' | 'seen' | 'audience';

export interface Quiet {
  readonly sort: QuietSort;
  /** The words that name who was silent; may be a pronoun. */
  readonly party: string;
  /** Place of the telling words in the sentence. */
  readonly at: number;
  /** About what; null: nothing says. */
  readonly topic: string | null;
}

const ADV = '(?:\\p{L}+ly |yet |still |so far |either |even |once |also |then |ever |immediately |at first )?';
const NEG = `(?:(?:did|does|do|has|have|had|would|will|could|was|were|is|are) ${ADV}(?:not|never)|(?:did|does|do|has|have|had|would|will|could|was|were|is|are)n[’']t|cannot|never)`;
const NEG_THEN = `(?:(?:did|does|do|would|could) ${ADV}not|(?:did|does|do|would|could)n[’']t) (?:immediately |directly |at once )?`;
const WILLING =
  '(?:(?:want|wanted|wish|wished|care|cared|dare|dared|been (?:willing|prepared|ready|able|available)|(?:willing|prepared|ready|able|available)) to |immediately |publicly |directly |been )?';
const THING =
  '(?:public |official |formal |immediate |written |full |further |single |direct |clear )?(?:statements?|comments?|responses?|reply|replies|answers?|reactions?|explanations?|apolog(?:y|ies)|condolences|word|press conference|news conference)';
const SPEAK = `(?:comment(?:ed|ing)?|respond(?:ed|ing)?|repl(?:y|ied|ying)|answer(?:ed|ing)?|react(?:ed|ing)?|sp(?:eak|oken|eaking)|talk(?:ed|ing)?|utter(?:ed|ing)?|address(?:ed|ing)?|say (?=a word|anything|a thing|much|more|why|what|whether|who|how|when|where|if)|said (?=a word|anything|a thing)|explain(?:ed)?|(?:open|opened|opening) (?:his|her|its|their) mouths?|(?:break|broken) (?:his|her|its|their) silence|(?:issu|mak|giv|releas|offer|provid|publish|put)(?:e|ed|en|ing)?(?: out)? (?:an?y? |one )?${THING}|made (?:an?y? )?${THING}|return(?:ed|ing)? (?:\\p{L}+[’']?s? ){0,3}(?:calls?|messages?|e-?mails?|requests?)|(?:be|been) drawn|apologi[sz]ed?|(?:come|came) forward|pick(?:ed)? up|be interviewed|discuss(?:ed)?)`;

interface Form {
  readonly sort: QuietSort;
  readonly sign: RegExp;
}

const form = (sort: QuietSort, source: string): Form => ({
  sort,
  sign: screened(new RegExp(`\\b(?:${source})`, 'iu')),
});

/** Who is silent stands before these. */
const AFTER_PARTY: readonly Form[] = [
  form(
    'interview',
    `${NEG} (?:giv|grant)(?:e|en|ing)? (?:an?y? )?interviews?|(?:not |un)available for (?:an )?interviews?|(?:gave|granted|grants|gives|giving) no interviews?|(?:turned|turns|turning) down (?:\\p{L}+ ){0,3}interviews?|(?:refus|declin|reject)(?:ed|es|ing) (?:\\p{L}+ ){0,4}interviews?`,
  ),
  form(
    'questions',
    `(?:took|takes|taking|answered|answers|answering|accepted|allowed) no (?:\\p{L}+ )?questions|${NEG} (?:take|taken|answer|answered|allow|accept) (?:an?y? )?(?:\\p{L}+ )?questions(?! (?:on|about|over))|without (?:taking|answering|accepting) (?:an?y? )?questions?`,
  ),
  form(
    'seen',
    `${NEG} (?:show (?:him|her|it|them)sel(?:f|ves)|appear(?:ed)?(?! to)|been seen(?! (?:or|nor) heard)|turn up)|nowhere to be (?:found|seen)|(?:kept|stayed|remained) out of sight`,
  ),
  form(
    'moment',
    `(?:declin|refus)(?:ed|es|ing) (?:all |any |every |our |the )?(?:\\p{L}+ )?(?:to (?:be interviewed|be drawn|${SPEAK}|give|say|make|take|answer|offer)|comment|requests?|questions?)|(?:ignor|dodg|evad|duck|brush|bat|wav)(?:e|ed|es|ing|ted)?(?: away| aside| off)? (?:\\p{L}+ ){0,3}(?:questions?|calls?|requests?|messages?|reporters|journalists|e-?mails?)|declin(?:ed|es)(?=[.,;]|$)|(?:hung|hangs) up\\b|put down the (?:phone|receiver)|shook (?:his|her) head|wav(?:ed|es|ing) (?:\\p{L}+ ){1,3}away|fend(?:ed|s|ing) off (?:\\p{L}+ )?(?:questions|reporters|journalists)|(?:slammed|shut|closed) (?:the|his|her|their|its) door|${NEG_THEN}(?:reply|respond|answer|return|pick up)|went (?:straight )?to voicemail|let (?:his|her|the|their) (?:tele)?phone ring|(?:swept|walked|strode|pushed|hurried|rushed|drove) past (?:\\p{L}+ ){0,3}(?:cameras?|microphones?|reporters|journalists|press)`,
  ),
  form(
    'reached',
    `could not (?:immediately )?be (?:reached|contacted|found|located|traced)|(?:was|were|is|are) (?:not )?(?:immediately )?(?:unavailable|unreachable|available for|out of reach|to be reached)`,
  ),
  form(
    'any',
    `${NEG} ${ADV}${WILLING}${SPEAK}|(?:ha[sd]|have|ha[sd] as) (?:as )?yet to ${SPEAK}|yet to ${SPEAK}|(?:said|says|saying|saying|say) (?:absolutely |precisely )?nothing|(?:kept|keeps|keeping|keep|stayed|stays|staying|remained|remains|remaining|fell|fallen|falls|been|was|were|is|are|has) (?:\\p{L}+ly |so far |largely |very )?(?:silent|quiet|mum|tight-lipped|schtum)|(?:ha[sd]|have) gone (?:silent|quiet|to ground)|(?:held|holds|holding|bit|bites) (?:his|her|its|their) (?:tongues?|peace|lips?)|(?:kept|keeps|keeping) (?:his|her|its|their) (?:own )?(?:counsel|lips|mouths?|peace|silence)|(?:gave|gives|given|giving|made|makes|making|had|has|have|offered|offers|issued|issues|released|published|provided|put out) (?:as yet |so far )?(?:no|not a|not one|neither) ${THING}|(?:had|has|have|having) nothing to say|without (?:a|one|another|uttering a|saying a|so much as a) (?:single )?(?:word|comment|statement)|without (?:comment|speaking|commenting|opening (?:his|her|their|its) mouths?|saying (?:anything|a word|a thing))|in (?:\\p{L}+ )?silence\\b(?! of)|(?:invoked|exercised|used|cited|made use of) (?:his|her|their|its) right (?:to (?:remain |stay |keep )?silen(?:t|ce)|not to)|(?:shunn?|avoid)(?:s|ed|ing) (?:\\p{L}+ ){0,2}(?:press|media|cameras?|reporters|journalists|microphones?|questions?|public)|(?:made|making) (?:him|her|them)sel(?:f|ves) scarce|gave nothing away|stonewalled|neither ${SPEAK}(?: \\p{L}+){0,3} nor|too \\p{L}+ to (?:talk|speak|comment|say|answer)|(?:preferred|chose|opted|elected|decided) (?:not to (?:comment|speak|talk|respond|react|say)|to (?:say nothing|(?:stay|remain|keep) (?:silent|quiet)))|(?:not|never|yet) (?:\\p{L}+ )?(?:to be |been )(?:seen (?:or|nor) )?heard(?: from| of)?|n[’']t (?:\\p{L}+ )?been (?:seen (?:or|nor) )?heard(?: from| of)?|in no (?:state|mood|condition) to (?:talk|speak|comment|answer)|(?:not|never) (?:allowed|authori[sz]ed|permitted|free) to (?:speak|talk|comment)`,
  ),
];

/** Who is silent stands behind these. */
const BEFORE_PARTY: readonly Form[] = [
  form(
    'any',
    `neither (?=[^.;]{2,90}?\\bnor\\b[^.;]{2,60}?\\b(?:would|has|have|had|could|did|was|were|wanted|wished|cared)\\b (?:\\p{L}+ ){0,2}?(?:to )?${SPEAK})`,
  ),
  form(
    'any',
    `(?:(?:no|not an?(?: single)?|not one|never an?) (?:\\p{L}+ ){0,3}?(?:word|statement|reaction|comment|response|reply|answer|explanation|apology|sound)s?|nothing (?:\\p{L}+ ){0,3}?(?:heard|come|came|forthcoming|audible))\\b (?:\\p{L}+ ){0,6}?(?:from|by) (?=\\p{L})`,
  ),
  form(
    'any',
    `(?:wait(?:s|ed|ing)?|await(?:s|ed|ing)?) (?:in vain )?(?:for )?(?:a |an |any |some |even a )?(?:first |public |single |official )?(?:word|statement|reaction|answer|explanation|apology|reply|response|comment|sign of life) from `,
  ),
  form(
    'any',
    '(?:the |a |total |complete |stony |^)silence (?:of|from|by|at) |silence from |(?:questions?|requests?|calls?) (?:to|for) (?=[^.;]{2,60} (?:was|were) met (?:with|by) (?:\\p{L}+ )?silence)',
  ),
  form(
    'moment',
    "(?:requests?|calls?|questions?|e-?mails?|messages?|letters?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|attempts?|efforts?|approaches|texts?)(?:(?: (?:for|sent|put|addressed|made|left|directed|placed|submitted|over|by|comments?|interviews?|replies|an?|statement|reaction|phone|repeated|several)\\b){0,5} (?:to(?! (?:reach|contact|phone|call|speak|get|obtain)\\b)|with|at|for|from|by)| to (?:reach|contact|phone|call|speak (?:to|with)|get (?:hold of|through to|in touch with)|obtain (?:\\p{L}+ ){1,3}from)) (?=[^.;]{2,90}(?:unanswered|not (?:\\p{L}+ )?(?:answered|returned|replied|successful)|n[’']t (?:\\p{L}+ )?(?:answered|returned)|no (?:\\p{L}+ )?(?:repl(?:y|ies)|answers?|response)|unsuccessful|fail(?:ed)?|in vain|ignored|fruitless|nothing|without (?:an? )?(?:reply|answer|response|success)))",
  ),
  form(
    'moment',
    '(?:no ?one|nobody) (?:at|from|in|of) (?=[^.;]{2,70}(?:available|comment|answer|repl(?:y|ied)|respond|picked|speak|spok|react|said|talk|explain|apologi|reached))',
  ),
];

/** What none of them does without. */
const HINT = screened(
  /\b(?:no|not|none|never|nothing|nobody|nowhere|cannot|without|yet to|refus|declin|turn(?:ed|s|ing) down|silen|quiet|mum\b|schtum|tight-lipped|unanswered|unavailable|unreachable|out of|ignor|dodg|evad|duck|brush|bat|wav|hung|hang|slam|shut|held|hold|bit|kept|keep|past|too|wait|await|requests?|calls?|questions?|attempts?|efforts?|messages?|letters?)|n[’']t\b/iu,
);

/** "Has not commented on the strike itself, though its president has spoken of it": of one thing only. */
const YET_SPOKE = screened(
  /\b(?:though|although|but|except|other than|apart from|beyond|instead)\b[^.;]{0,80}\b(?:said|told|spoke|spoken|denounced|condemned|accused|denied|called|described|repeated|repeatedly|wrote|promised|referred|addressed|acknowledged|insisted|statement|letter|post)\b/iu,
);

/** Negated is the silence, or it is over, or only supposed. */
const OVER = screened(
  /\b(?:broke|broken|breaks|breaking|ended|ends) (?:\p{L}+ ){0,3}silence\b|\b(?:not|never|refus\p{L}+|n[’']t) (?:\p{L}+ )?(?:stay(?:ed)?|remain(?:ed)?|keep|kept|be) (?:silent|quiet)|\b(?:minute|moment)s?(?:[’']s?)? (?:of )?silence|\bif (?:he|she|they|it)\b|\b(?:why|whether|how) [^,.;]{2,60} (?:silent|quiet)\b|\bsilent (?:majority|march|protest|vigil|film|partner)/iu,
);
/** Whoever speaks says that another kept silent, or denies it: no telling of the outlet. */
const CLAUSE = /[.;:“”"]|,? (?:but|while|whereas|although|though|when|after|as|because)\s|, and\s|\bthat\s/giu;
const TOPIC =
  /^(?:[^,.;:“”"]{0,24}? )?(on|about|over|regarding|concerning|as to|why|how|whether|who|what|when|where|which|if|to)\b ?([^.;:“”"]{0,90})/iu;
const TO_WHOM =
  /^(?:written |our |repeated |\p{L}+ )?(?:questions?|calls?|requests?|reporters|journalists|the (?:press|media|public|nation|court)|us\b|e-?mails?|messages?|enquiries|inquiries|comment)/iu;

/** "Would not discuss the strength of the garrison": about what, without a preposition. */
const DISCUSSES = /(?:discuss(?:ed)?|address(?:ed)?|explain(?:ed)?)$/iu;

/** "Left on Tuesday", "about noon": when, and not about what. */
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const WHEN = new RegExp(
  `^(?:(?:the |this |last |early |late |most of )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|morning|afternoon|evening|night|noon|midday|midnight|yesterday|today|eve\\b|day\\b)|the (?:same|first|second|third|last) (?:day|evening|morning|night)|${MONTH} \\d|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\b|o[’']clock)|(?:\\d{1,2}[:.]\\d\\d|[12]\\d{3})(?=$|[,)]| (?:and|but|when|after|before)\\b))`,
  'iu',
);

/** "Kept quiet about the blackout", "not said a word on the fire": silence on the event is silence as such; who would not discuss the log is not. */
const AS_SUCH =
  /\b(?:quiet|silent|mum|silence|nothing|word|thing|comment(?:ed|ing)?|statement|reaction|react(?:ed)?|spoken|speak)$/iu;
const ONE_EVENT = /^the \p{L}+(?=$| (?:since|until|so far|in public|publicly|for|at all|yet|by)\b)/iu;

const topicOf = (rest: string, told: string): string | null => {
  if (DISCUSSES.test(told)) return /^ ([^.;:“”"]{2,90})/u.exec(rest)?.[1] ?? null;
  const [, link = '', words = ''] = TOPIC.exec(rest) ?? [];
  if (
    link === '' ||
    (link.toLowerCase() === 'to' && (TO_WHOM.test(words) || !/^(?:say|explain|tell|discuss|reveal)\b/iu.test(words)))
  )
    return null;
  if (WHEN.test(words) || (AS_SUCH.test(told) && ONE_EVENT.test(words))) return null;
  const further = /\b(?:on|about|over|regarding|as to|why|how|whether|what|which)\b ([^.;:“”"]{2,90})/iu.exec(
    words,
  )?.[1];
  return further ?? words;
};

/** What else is told of the silent one. */
const RELATIVE = /, (?:who|whose|whom|which|where)\b(?:[^,]|,(?=\d{3}))*,(?!\d{3})/gu;

const partyBefore = (sentence: string, at: number): string => {
  const before = sentence.slice(0, at);
  const breaks = [...before.matchAll(CLAUSE)];
  const last = breaks.findLast(
    ({ index }) =>
      before
        .slice(index)
        .replace(/^\W*\p{L}+\W*/u, '')
        .trim().length > 3,
  );
  const own = last === undefined ? before : before.slice(last.index + last[0].length);
  return own
    .replace(RELATIVE, ' ')
    .trim()
    .replace(/ (?:has|have|had|is|was|are|were)$/u, '');
};

/** What sounds or not, and never speaks. */
const SOUNDS =
  /\b(?:sirens?|alarms?|bells?|(?:tele)?phones?|guns?|cannons?|engines?|radios?|loudspeakers?|instruments?|sensors?|transmitters?|machines?|streets?|squares?|halls?|stands|terraces)(?= (?:of|in|at|on|along|around)\b|$)/iu;
/** "Had not yet spoken to the inspectors": to whom, and no silence as such. */
const TO_OTHERS =
  /^[^.;,]{0,30}\b(?:sp(?:eak|oken|eaking)|talk(?:ed|ing)?) (?:to|with) (?!reporters|journalists|(?:the |any )?(?:press|media|public|newspapers?|reporters|journalists)|us\b|me\b|any(?:one|body)|this )/iu;
const LONGEST = 160;

/** Somebody's words, not the outlet's. */
const isQuoted = (sentence: string, at: number): boolean =>
  sentence.lastIndexOf('“', at) > sentence.lastIndexOf('”', at) ||
  (sentence.slice(0, at).split('"').length - 1) % 2 === 1;

/** "Has refused to say a word" holds until now. */
const UNTIL_NOW = /\b(?:has|have|had) (?:\p{L}+ )?$/iu;

/** "Has not once faced the farmers", "never met the families": to whom nobody spoke. */
const NOT_FACED = new RegExp(
  `\\b${NEG} ${ADV}(?:faced?|met|meet|visit(?:ed)?|seen|see|(?:come|gone) to see|sp(?:eak|oken) (?:to|with)|address(?:ed)?|received?|sat down with) ((?:the |any (?:of the )?|a single |one |its |their |his |her )(?:[^.;:,“”"]{2,40}?))(?=$|[.,;:]| (?:since|in|on|after|before|until|for|at|from)\\b)`,
  'iu',
);

const facedNobodyIn = (sentence: string): Quiet | null => {
  const found = NOT_FACED.exec(sentence);
  if (found === null || isQuoted(sentence, found.index)) return null;
  const party = partyBefore(sentence, found.index).slice(-LONGEST);
  return party === '' ? null : { sort: 'audience', party, at: found.index, topic: found[1] ?? '' };
};

/** Who does not answer what was sent to them says nothing of what they say to others. */
const TO_ONE =
  /\b(?:repl(?:ied|y)|answered (?:(?:my|our|the \p{L}+[’']s) )?(?:calls?|letters?|e-?mails?|messages?|questions?)?|returned)/iu;

/** "Would not comment on it": on what has just been told, and no word of before is about that. */
const OF_IT = /^(?:it|this|that|them|these|those)$/iu;

const toldIn = (sentence: string): Quiet | null => {
  for (const { sort, sign } of AFTER_PARTY) {
    const found = sign.exec(sentence);
    if (found === null || isQuoted(sentence, found.index)) continue;
    const before = sentence.slice(0, found.index);
    const party = partyBefore(sentence, found.index).slice(-LONGEST);
    if (party === '' || SOUNDS.test(party) || TO_OTHERS.test(sentence.slice(found.index))) continue;
    const topic = topicOf(sentence.slice(found.index + found[0].length), found[0]);
    const holdsOn = sort === 'moment' && UNTIL_NOW.test(before) && !TO_ONE.test(found[0]);
    const isReply = sort === 'any' && TO_ONE.test(found[0]);
    const isOfIt = sort === 'any' && OF_IT.test(topic ?? '');
    return { sort: holdsOn ? 'any' : isReply || isOfIt ? 'moment' : sort, party, at: found.index, topic };
  }
  return null;
};

const PARTY =
  /^[^.;:“”"]{2,90}?(?=$|[.;:]| (?:on|about|over|went|were|was|has|had|have|did|who|which|since|as|after|when|by|drew|got|received|remained|would|could|wanted|picked|answered)\b)/u;

const askedIn = (sentence: string): Quiet | null => {
  for (const { sort, sign } of BEFORE_PARTY) {
    const found = sign.exec(sentence);
    if (found === null || isQuoted(sentence, found.index)) continue;
    const behind = sentence.slice(found.index + found[0].length);
    const party = PARTY.exec(behind)?.[0] ?? '';
    if (party !== '') return { sort, party, at: found.index, topic: topicOf(behind.slice(party.length), '') };
  }
  return null;
};

export const quietIn = (sentence: string): Quiet | null => {
  if (!HINT.test(sentence) || YET_SPOKE.test(sentence) || OVER.test(sentence) || /\?["”’']?$/u.test(sentence))
    return null;
  const asked = askedIn(sentence);
  const told = toldIn(sentence);
  // "The company has not commented, and calls to its head office went unanswered": who, the first clause tells.
  const first = told !== null && (asked === null || told.at < asked.at) ? told : asked;
  return first ?? facedNobodyIn(sentence);
};
