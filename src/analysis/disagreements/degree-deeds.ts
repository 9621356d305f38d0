/** What a thing does, or does not do, to those whom it meets: "will hardly feel it", "could finish off the line". It must know no story. */
import { screened } from '../words/screened.ts';
import type { DegreeSign, Pole } from './degree-signs.ts';

/** `ofThose`: its subject is whoever is met, and what meets them is the matter at hand. */
export interface DegreeDeed extends DegreeSign {
  readonly ofThose: boolean;
}

const deed = (pole: Pole, ...patterns: readonly string[]): DegreeDeed => ({
  ...{ pole, pattern: screened(new RegExp(`\\b(?:${patterns.join('|')})`, 'iu')), negatable: false, ofThose: false },
});
const toThose = (pole: Pole, ...patterns: readonly string[]): DegreeDeed => ({
  ...deed(pole, ...patterns),
  ofThose: true,
});

const HELPERS = '(?:(?:will|would|has|have|had|even|much|really|be|been|is|was|are|were|being|very|at all) ){0,3}';
const NOTICED =
  '(?:feel|feels|felt|notic\\p{Ll}+|matter(?:s|ed)?|chang\\p{Ll}+|affect\\p{Ll}*|touch\\p{Ll}*|hurt\\p{Ll}*|harm\\p{Ll}*|differ\\p{Ll}*|alter\\p{Ll}*|mov\\p{Ll}+|dent\\p{Ll}*|register\\p{Ll}*|miss(?:ed)?|bother\\p{Ll}*|suffer\\p{Ll}*|budg\\p{Ll}+|weigh\\p{Ll}*|count(?:s|ed)?|disturb\\p{Ll}*|impress\\p{Ll}*|damag\\p{Ll}+|disrupt\\p{Ll}*|interrupt\\p{Ll}*|slow\\p{Ll}*)';
const GREAT =
  '(?:(?:real|great|big|lasting|serious|major|significant|immediate|visible|measurable|material|practical|permanent|further|actual|military|strategic|particular|such|reason for|cause for) ){0,2}';
const HARM =
  '(?:harm|damage|effects?|impact|difference|consequences?|danger|risk|threat|hazard|drama|tragedy|catastrophe|disaster|crisis|importance|significance|relevance|bearing|influence|(?:reason|need|cause) to (?:worry|panic|fear|be alarmed)|(?:cause|grounds|reason) for (?:alarm|concern|worry|panic)|alarm|trouble)';
const SOON =
  '(?:forgotten|blow over|blown over|recover(?:ed)?|healed|mended|over|done with|back to normal|as good as new|repaired)';
const MAY =
  '(?:could|can|may|might|will|would|’ll|is (?:going|set|bound|likely) to|are (?:going|set|bound|likely) to|threatens? to|threatened to)';
const WHOSE = "(?:the|its|their|his|her|our|my|an?|this|that|[\\p{L}-]+[’']s?)";
const LIVES =
  '(?:career|reign|rule|run|era|hopes?|dreams?|bid|season|days|tenure|life|lives|tradition|line|world|village|town|company|firm|club|party|coalition|government|industry|trade|business|project|programme|program|name|future|neck|necks|back|bones|heart|lot|region|country|city|valley|farm|farms|sport|school|market|economy|agreement|deal|peace|alliance|marriage|union|harvest|army|fleet|front|campaign)';

export const DEGREE_DEEDS: readonly DegreeDeed[] = [
  toThose(
    'slight',
    `(?:hardly|barely|scarcely|little) ${HELPERS}${NOTICED}\\b`,
    `(?:nothing|not much) ${HELPERS}(?:chang|matter|differ|alter|mov|lost|missed|damaged|interrupted)\\p{Ll}*(?! until| unless)`,
    `(?:nobody|no one|no [\\p{L}-]+(?: [\\p{L}-]+)?) ${HELPERS}(?:notic|felt|feel|miss|worse off|lose sleep|remember|care|be able to name)\\p{Ll}*|(?:los(?:e|es|t|ing)|keep(?:s|ing)?) (?:no|any|little) sleep|without (?:so much as )?(?:blinking|a murmur|a ripple)`,
    `(?:chang|matter|alter|affect)\\p{Ll}* (?:little|nothing|not much|hardly anything|next to nothing|very little)\\b`,
    `(?<!(?:I|we|he|she) )(?:takes?|took|lost|loses?|costs?) (?:us |them |it )?(?:nothing|little|hardly anything|next to nothing|not much)\\b`,
    `(?:nothing|little) (?:has been|is|was|will be|had been) (?:lost|harmed|damaged|broken|changed)\\b`,
    `(?:is|are|remains?|be) (?:fully |well )?assured\\b(?! of)|(?:is|are|was|were|remain(?:s|ed)?|stay(?:s|ed)?) (?:\\p{Ll}+ly |all )?(?:unaffected|unharmed|unscathed|undisturbed|intact|on (?:course|schedule|track)|untroubled|relaxed|unperturbed)\\b`,
    `(?:need|needs) not (?:worry|panic|fear|be (?:alarmed|worried|afraid))|needn[’']t (?:worry|panic|fear)|no(?: one|body)? need (?:to )?(?:worry|panic|fear)`,
    `(?:will|would|could|can) (?:\\p{L}+ )?(?:live|cope|manage|survive)(?: \\p{L}+)? (?:without|with) (?:it|this|that|the)\\b`,
    `in (?:its|their|his|her|our) stride\\b`,
    `(?:shrug|brush|laugh|wav)\\p{Ll}* (?:(?!claims?\\b|criticism|opinion|questions?\\b|suggest|reports?\\b|rumou?rs|calls\\b|traditional)[\\p{L}’]+ ){0,4}?(?:off|away|aside)\\b(?! (?:a|an|the [\\p{L}’]+[’']s|questions?|claims?|criticism|traditional|reports?|calls|suggestions?)\\b)|(?:cop|weather)(?:es|ed|ing|e|s)? (?:well|better|it|the storm)\\b`,
    `in (?:a|two|three|five|ten|\\d+) (?:days|weeks|months|years?|month|week)[’']? (?:time )?(?:no ?(?:one|body)|it|this|that|all|everyone) (?:will|would)`,
    `(?:life|work|business|everything|trade|play) (?:goes|went|will go|carries|carried|runs?|ran) on\\b`,
  ),
  deed(
    'slight',
    `(?:no|little|not (?:think )?(?:much|any|a)|hardly any|scarcely any|scant|limited|minimal|without|negligible|slight) ${GREAT}${HARM}\\b(?! between)`,
    `(?:will|would|does|do|did|has|have|should|need)(?: not|n[’']t) (?:\\p{Ll}+ly |in any way |at all )?(?:affect|alter|change|derail|delay|disrupt|dent|weaken|endanger|jeopardi[sz]e|threaten|matter|make (?:a|any|much|the slightest) difference|move the needle|add up to much|amount to much)(?:ed)?\\b(?! (?:his|her|their|my|your|our) (?:mind|view|story|account|plea|position|policy|policies|stance|vote|opinion))`,
    `(?:effects?|impact|damage|losses|harm|risk|danger|consequences?|difference)(?: [\\p{L}-]+){0,4}? (?:is|are|was|were|will be|would be|has been) (?:\\p{Ll}+ ){0,2}?(?:limited|slight|minor|small|minimal|negligible|modest|marginal|nil|zero|contained|temporary)\\b`,
    `(?:will|would|’ll|is|are|have|be|has) (?:\\p{L}+ ){0,2}?${SOON} (?:by|in|within|soon|before|quickly)\\b`,
    `(?:play(?:ed|s|ing)? (?:it |[\\p{L} ]{2,30} )?down|keep (?:our|your|their) hats on|keep calm)\\b`,
    `(?:nothing|no) more than an? (?!few|dozen|hundred|third|quarter|year|month|week|day)|, no more(?=[,.;”"])`,
    `(?:is|was|are|were|about|only|just|talking about) one (?:[\\p{L}-]+ ){1,3}out of (?:\\p{L}+|\\d+)\\b`,
    `(?:less|not (?:as|so|nearly as)) (?:bad|serious|severe|grave|dramatic) (?:than|as)\\b`,
    `(?:of|has|have|had) (?:little|no|scant|limited) (?:great |real |military |strategic |practical )?(?:consequence|importance|relevance|significance|weight|bearing|value|use)\\b`,
  ),
  deed(
    'grave',
    `${MAY} (?:\\p{Ll}+ly |yet |well |even |now |soon |also ){0,2}(?:(?:break|ruin|destroy|end|kill(?: off)?|sink|finish(?: off)?|wreck|cripple|doom|shatter|bury|bankrupt|paraly[sz]e|cost|strangle|decide) (?:${WHOSE} )(?:[\\p{L}’-]+ ){0,3}?${LIVES}|finish off|wipe out|bring down|topple|bankrupt|spell (?:the end|ruin|disaster)|mean the end|be the end|tear (?:\\p{L}+ )?apart|prove (?:the )?(?:\\p{L}+ )?(?:fatal|decisive|disastrous)|cost (?:him|her|them) (?:the|his|her|their)|never be|set [^.;,]{2,40} back|put [^.;,]{2,30} out of (?:business|work))`,
    `(?:will|would|may|might|can|could|shall|has|have|is) (?:\\p{L}+ )?(?:never|not) (?:\\p{L}+ )?(?:be the same|recover(?:ed)?|heal|come back|get up again|rise again|survive)\\b`,
    `the end of (?:the|our|its|their|his|her|a|an) (?:\\p{L}+ )?(?:tradition|career|reign|era|dream|world|village|way of life|road|industry|age)`,
    `(?:rewrit|redr[ae]w|reshap|upend|transform|revolutioni[sz])\\p{Ll}* (?:the |our |its |human |all |what )`,
    `(?:chang\\p{Ll}+ (?:everything|for ever|forever|the (?:map|face|course|rules|game|world|country|history)|history|lives)|the (?:map|face|course|rules|world)(?: of [\\p{L} ]{3,30}?)? (?:has |had |have |will |would )?(?:been )?chang\\p{Ll}*)`,
    `(?:set(?:s|ting)?|thrown?|put|threw) (?:[\\p{L}’-]+ ){0,4}back (?:by )?(?:\\p{L}+ ){0,2}(?:years|decades|generations?)`,
    `threaten\\p{Ll}* ${WHOSE} (?:[\\p{L}’]+ ){0,3}?(?:survival|existence|future|foundations?)\\b|(?:threat|danger|risk) to ${WHOSE} (?:[\\p{L}’]+ ){0,2}?(?:existence|survival|future|life|lives)`,
    `fight(?:s|ing)? for (?:its|their|our) (?:survival|life|existence|lives)`,
    `lines? (?:has|have|had) been crossed|go(?:es)? down in history|turn(?:s|ed)? (?:\\p{L}+ ){1,4}upside down`,
  ),
  toThose(
    'grave',
    `(?:suffer\\p{Ll}*|hit|hurt\\p{Ll}*|harm\\p{Ll}*|damag\\p{Ll}+|struck|weaken\\p{Ll}*|shak\\p{Ll}+|shook) (?:\\p{L}+ )?(?:badly|severely|hard|hugely|terribly|gravely|massively|deeply|to (?:the|its) core)\\b`,
    `(?:badly|severely|hugely|gravely|massively|profoundly) (?:hit|hurt|harmed?|weaken\\p{Ll}*|chang\\p{Ll}+|shak\\p{Ll}+)\\b`,
    `(?:take|takes|need|needs) (?:\\p{L}+ ){0,2}(?:years|decades|generations?) to (?:recover|heal|mend|repair|rebuild|undo|put right)`,
    `no [\\p{L}\\p{N}-]+ without\\b|without (?:it|this|[\\p{L}\\p{N}-]+) there (?:is|would be) no\\b|(?:is|are|would be) (?:lost|finished|doomed|dead) without\\b`,
    `(?:leav(?:es?|ing)|left) [^.;,]{2,40}? (?:without|defenceless|blind|stranded|isolated|helpless|bankrupt|in ruins|with nothing)\\b|(?:is|are|was|were|been) (?:wiped out|decimated|gutted|devastated|ruined|shattered|flattened|crippled|crushed)\\b`,
    `(?:lives|jobs|(?:whole )?future|survival|livelihoods?) (?:is|are|were|was) at stake|los(?:e|es|t|ing) (?:its|their|the) (?:whole |entire )?(?:year|season|livelihoods?|future)\\b`,
  ),
];
