/** Words that tie a cause to its effect. The connectives and causal verbs of English, after Altenberg (1984) and Girju (2003). */

import { screened } from '../words/screened.ts';

export interface CauseSign {
  /** Groups `c` and `e`, where the sign itself holds the cause or the effect. */
  readonly pattern: RegExp;
  /** What stands before the sign and what stands behind it, where no group does. */
  readonly order: 'effect, cause' | 'cause, effect';
  /** The sign's own verb tells the effect: "was damaged by", "died of", "sank when". */
  readonly tellsEffect: boolean;
  /** Answers by itself what brought the matter about. */
  readonly ofTheMatter: boolean;
  /** Tells of a cause only beside an effect that both name nearly alike. */
  readonly weak: boolean;
}

const sign = (order: CauseSign['order'], pattern: string): CauseSign => ({
  order,
  pattern: screened(new RegExp(`\\b(?:${pattern})`, 'iu')),
  tellsEffect: false,
  ofTheMatter: false,
  weak: false,
});
const ofTheMatter = (order: CauseSign['order'], pattern: string): CauseSign => ({
  ...sign(order, pattern),
  ofTheMatter: true,
});
const deed = (order: CauseSign['order'], pattern: string): CauseSign => ({
  ...sign(order, pattern),
  tellsEffect: true,
});
const weak = (order: CauseSign['order'], pattern: string): CauseSign => ({ ...deed(order, pattern), weak: true });

const SOME = '[^.;:]{3,80}?';
const MOSTLY = '(?:\\p{Ll}+ly |most likely |most probably |in part |partly |simply |just |all |itself )?';
const WHY =
  '(?:cause|culprit|explanation|trigger|(?:source|origin|root)(?= of\\b)|reason(?= (?:for|behind|why|the|it|they)\\b)|reason(?= (?:was|is|were)\\b))';
const LIKELY =
  '(?:probable|likely|likeliest|most likely|most probable|main|real|true|suspected|possible|original|only)';
/** Harm that has a doer: as a passive the doer is the cause. */
const HARMED =
  '(?:damaged|destroyed|wrecked|ruined|cut|broken|sunk|brought down|knocked out|ignited|started|contaminated|poisoned|set off|flooded|derailed|killed|overwhelmed|swept away|hit|struck|shot down|crushed|infected|doomed|undone|forced out|toppled|thrown off course)';
const GAVE_OUT =
  '(?:fail|collaps|crash|derail|burst|explod|broke|break|sank|sink|fell|slid|slip|capsiz|gave way|died|closed|shut|stopp|lost|left the (?:road|track|rails|runway))\\p{L}*';
/** What ends or undoes a thing, or sets it going. */
const BROKE =
  '(?:broke|br(?:ought|ings) (?:down|it|them|about)|sank|sunk|killed|kills|wrecked|ruined|doomed|undid|ended|stopped|started|caused|set off|triggered|did (?:it|this|that)|made|drove|moved|forced|led|cost|let|blew|burst|threw|tipped|destroyed|scuppered|sealed|spoiled|derailed|toppled)\\b';
const HARMS =
  '(?:killed|destroyed|overwhelmed|wrecked|ruined|doomed|poisoned|sank|brought down|knocked out|ignited|toppled|crippled|paralysed|paralyzed|started|set off|infected|contaminated|scuppered|derailed|undid)';

/** In order: the first that the sentence holds is read. */
export const CAUSE_SIGNS: readonly CauseSign[] = [
  ofTheMatter('effect, cause', `(?:blam(?:es?|ed|ing)|pin(?:s|ned)?) (?<e>${SOME}) on (?<c>[^.;]{3,})`),
  ofTheMatter(
    'effect, cause',
    `(?:attribut(?:es?|ed|ing)|ascrib(?:es?|ed|ing)|trac(?:es?|ed|ing)|put(?:s|ting)?) (?<e>${SOME}) (?:(?<!\\bput [^.;]{0,80})to|down to|back to) (?<c>(?!blame\\b|rest\\b)[^.;]{3,})`,
  ),
  // "Laid the blame at the door of the firm", "the fault lies with the firm", "the answer lies elsewhere".
  ofTheMatter(
    'effect, cause',
    `(?:lays?|laid|laying|puts?|putting|plac(?:es?|ed|ing)|pin(?:s|ned)?) (?:all |much of |most of |some of |part of )?(?:the |its |his |her |their )?(?:blame|responsibility|fault)(?: for (?<e>${SOME}))? (?:squarely |firmly |solely |largely )?(?:on|with|at the (?:door|feet) of) (?<c>[^.;]{3,})`,
  ),
  ofTheMatter(
    'effect, cause',
    `(?:blame|fault|responsibility|cause|answer|explanation|origin|root|roots|reason)(?: (?:of|for|behind) (?<e>${SOME}))?(?:, [^,.;]{2,40},)? (?:lies?|lay|rests?|rested|is to be (?:found|sought)) (?:squarely |firmly |solely |largely |elsewhere: )?(?:with|in|at|on|outside|inside|(?:up|down|out)\\p{L}+|further) (?<c>[^.;]{3,})`,
  ),
  // "Without the gate nobody need have died": what would not have been, but for the cause.
  ofTheMatter(
    'cause, effect',
    `(?:without|but for|had it not been for|if it had not been for|were it not for) (?<c>[^.;,]{3,60}?),? (?:nobody|no one|none|nothing|it|they|he|she|there|the [^.;,]{3,40}?) (?:need|would|could|might)(?: not| never|n[’']t)? have (?<e>[^.;]{3,})`,
  ),
  ofTheMatter('cause, effect', `(?:blam(?:es?|ed|ing)|fault(?:s|ed)) (?<c>${SOME}) for (?:having )?(?<e>[^.;]{3,})`),
  sign('cause, effect', `accus(?:es?|ed|ing) (?<c>${SOME}) of having (?<e>[^.;]{3,})`),
  ofTheMatter(
    'cause, effect',
    `point(?:s|ed|ing)? (?:the finger )?(?:to|at) (?<c>${SOME}) as (?:the|a|one) (?:\\p{Ll}+ )?${WHY} (?:of|for|behind) (?<e>[^.;]{3,})`,
  ),
  ofTheMatter(
    'effect, cause',
    `(?:the|a|its|their|main|likely|probable|only|real|true) ${WHY}(?: (?:of|for|behind) (?<e>${SOME}))?,?(?: (?:they|he|she|it|officials|investigators|police) (?:said|say|says|suggested|believe[sd]?|think),?)? (?:was|is|were|being|lay in|lies in|may be|may have been|seems to be|appears to be|turned out to be) (?!not\\b|unknown|unclear|still|being|under|yet)(?<c>[^.;]{3,})`,
  ),
  // "What broke the talks was the roster", "it was the roster that broke the talks", "the roster was what broke them".
  ofTheMatter(
    'effect, cause',
    `what (?:\\p{Ll}+ )?(?<e>(?:${BROKE})${SOME})(?:, (?:they|he|she|it|we) (?:say|said|says),)? (?:was|is|were) (?<c>(?!in (?:dispute|doubt)|un(?:clear|known)|not|disputed|still|yet|anyone|anybody)[^.;]{3,})`,
  ),
  ofTheMatter(
    'effect, cause',
    `(?:it|this) (?:was|is) (?<c>(?!not\\b)${SOME}) (?:that|which|who) (?<e>(?:${BROKE})[^.;]*)`,
  ),
  ofTheMatter('cause, effect', `(?:was|is|were|are) what (?=${BROKE})`),
  sign(
    'effect, cause',
    `(?:because of|because|(?<!(?:is|are|was|were|be|been) )due to|due to (?=the\\b|an?\\b|its?\\b|his\\b|their\\b|poor\\b|bad\\b)|owing to|down to (?=the\\b|an?\\b)|on account of|as an? (?:direct )?(?:result|consequence) of|in consequence of|in (?:revenge|retaliation|reprisal) for|set off by|caused by|blamed on|attributed to|put down to|brought (?:on|about) by|triggered by|sparked by|prompted by|provoked by|(?:the )?result of|resulted from|results from|stem(?:med|s) from|arose from|originat(?:ed|es) (?:in|from)|rooted in|the (?:fault|doing) of|explained by|for (?:lack|want) of|thanks to|trac(?:es|ed) (?:\\p{L}+ ){1,3}to)\\b`,
  ),
  ofTheMatter(
    'effect, cause',
    `(?:blames|blamed|blaming|faulted|point(?:s|ed|ing) (?:the|a|an accusing|its|his|her|their) finger (?:at|to))\\b`,
  ),
  ofTheMatter(
    'cause, effect',
    `(?:(?:is|was|were|are) ${MOSTLY}(?:the|a|one) (?:\\p{Ll}+ ){0,2}?${WHY}(?: (?:of|for|behind|why))?|(?:is|was|were) ${MOSTLY}the ${LIKELY} (?:source|origin|root)|the cause of|(?:is|are|was|were|be|being) (?:\\p{Ll}+ )?to blame(?: for)?|(?:was|were|lay|lies) behind)\\b(?! by| on)`,
  ),
  sign(
    'cause, effect',
    `(?:caused|causes|causing|led to|leading to|triggered|sparked|prompted|provoked|resulted in|responsible for|let (?=the|a|an)|gave rise to|brought about|brought (?=it|them|her|him|the ship|the plane|the building))\\b(?! by| on)`,
  ),
  ofTheMatter('cause, effect', `(?<!\\bwho |\\bwhoever )(?:did|has done) (?:it|this|that)(?=[.,;”"]|$)`),
  deed('effect, cause', `${HARMED} (?:by|in|from|through|when)\\b`),
  sign(
    'effect, cause',
    `for (?<c>(?:health|family|personal|medical|political|financial|security|safety|technical|economic) (?:reasons|grounds))`,
  ),
  sign(
    'effect, cause',
    `(?:on|at) the (?:advice|orders?|instructions?|recommendation|insistence|urging|request) of\\b`,
  ),
  deed('effect, cause', `died (?:of|from)\\b`),
  weak(
    'effect, cause',
    `(?:strik(?:e|es|ing)|walk(?:ed|ing)? out|sack(?:s|ed)|dismiss(?:ed|es)|resign(?:ed|s)|quit|quarrell?(?:ed)?) (?:\\p{L}+ ){0,4}?over\\b`,
  ),
  weak(
    'effect, cause',
    `(?:came|comes|originated|escaped|spread|leaked|arose|arrived|got in) (?:from|out of|via|through|with) (?:the|an?|its|their)\\b`,
  ),
  weak('cause, effect', `(?:brought|carried|introduced|imported) (?=the\\b)`),
  weak('effect, cause', `${GAVE_OUT} (?:when|after (?:years|decades|months|weeks|hours) of)\\b`),
  weak('cause, effect', `${HARMS} (?=the\\b|his\\b|her\\b|its\\b|their\\b|my\\b|our\\b|it\\b)`),
];

/** Blame needs no effect beside it; any other cause does. */
export const BLAMES = /blam|fault|cause|reason|behind|responsib|result|point|culprit|did (?:it|this|that)/iu;

/** "It was the drains, and not the rain": what is ruled out is no cause. */
export const RULED_OUT =
  /,?\s(?:and )?(?:not|rather than|instead of)\s(?:because of |due to |about |over )?(?:the |a |an |in |by )?\w+/giu;

/** Done by will: whoever did it, a cause of its own. */
export const ON_PURPOSE =
  /\b(?:on purpose|deliberate(?:ly)?|intentional(?:ly)?|wilful(?:ly)?|arson(?:ists?)?|sabotage[d]?|saboteurs?|foul play|murder(?:ed|ers?)?|vandal(?:s|ism)?|bomb(?:ed|ers?)?|attack(?:ed|ers?)?)\b/iu;
/** Said of the deed itself: "was set alight on purpose". */
export const BY_WILL = screened(/\b(?:on purpose|deliberately|intentionally|wilfully)\b/iu);

const LINK = '(?:link(?:ed)?|connect(?:ed|ion)|relat(?:ed|ion)|tie[ds]?|due|owing|attributable|down)';
/** What is said to be no cause: of "the delay had nothing to do with the snow" the snow, and the delay. */
export const NO_LINKS: readonly RegExp[] = [
  /(?<e>[^.;:,]{3,120}?) (?:has|had|have|having) (?:absolutely )?nothing (?:\p{L}+ )?(?:at all )?to do with (?<c>[^.;]{3,120})/iu,
  new RegExp(
    `(?<e>[^.;:,]{3,120}?) (?:is|are|was|were|has been|had been|been)(?:n[’']t| not| in no way| never) (?:\\p{Ll}+ly )?(?:directly )?${LINK} to (?<c>[^.;]{3,120})`,
    'iu',
  ),
  new RegExp(`\\bno (?:\\p{Ll}+ )?${LINK} (?:between|of) (?<e>[^.;]{3,80}?) (?:and|with|to) (?<c>[^.;]{3,120})`, 'iu'),
  /\bno (?:\p{Ll}+ )?(?:evidence|sign|proof|indication|reason to believe) that (?<c>[^.;]{3,80}?) (?:caused|led to|killed|triggered|brought about|was to blame for|was the cause of|contributed to) (?<e>[^.;]{3,120})/iu,
  /(?<e>[^.;:,]{3,120}?) (?:is|are|was|were)(?:n[’']t| not| never) (?:\p{Ll}+ly )?(?:caused|triggered|brought (?:on|about)|provoked|sparked|set off|killed|started|damaged|the (?:fault|result|work|doing) of)(?: by)? (?<c>[^.;]{3,120})/iu,
  /(?<c>[^.;:,]{3,120}?) (?:(?:did|does|could|would|can)(?:n[’']t| not)(?: \p{Ll}+ly)?(?: have)?|never) (?:cause|caused|lead to|led to|trigger|kill|killed|start|started|bring about|brought about) (?<e>[^.;]{3,120})/iu,
  /(?<c>[^.;:,]{3,120}?) (?:is|are|was|were)(?:n[’']t| not| in no way) (?:\p{Ll}+ly )?(?:to blame|responsible|behind|the (?:cause|reason|culprit|trigger) (?:of|for|behind))(?: for)?(?: (?<e>[^.;]{3,120}))?/iu,
  /(?<c>[^.;:,]{3,120}?) (?:played|plays|had|has) no (?:part|role|hand|share|bearing) (?:in|on) (?<e>[^.;]{3,120})/iu,
  /\b(?:is|was|are|were)(?:n[’']t| not)(?: only)? (?:about|because of|over|for want of) (?<c>[^.;,]{3,80}?)(?: but\b|[.;,”"]|$)/iu,
  // "No amount of rain would have mattered otherwise", "rain alone would not have brought the wall down".
  /\bno (?:amount|quantity|volume|measure|number) of (?<c>[^.;,]{2,60}?) (?:would|could|can) (?:\p{Ll}+ly )?(?:have )?(?:mattered|sufficed|been enough|made any difference|made a difference|done (?:it|that|this|harm|any harm|the harm)|(?:cause|bring|break|explain|br(?:ought)|broken|sunk|ruined)\p{Ll}* (?<e>[^.;,]{3,80}))/iu,
  /(?:^|[,;:“”"] ?|\b(?:but|and|that) )(?<c>[^.;:,]{2,60}?) (?:alone|by (?:it|them)sel(?:f|ves)|on (?:its|their) own) (?:(?:would|could)(?:n[’']t| not| never) have|(?:can|do|does|did)(?:n[’']t| not| never)) (?:\p{Ll}+ly )?(?:cause|br[io]|kill|sink|sunk|explain|ruin|destroy|topple|start|trigger)\p{Ll}* (?<e>[^.;]{3,100})/iu,
].map(screened);
