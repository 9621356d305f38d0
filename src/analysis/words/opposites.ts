/** Words that exclude each other when said of one thing, of general English. The kind is what such a pair makes sources differ on. */
import type { DisagreementKind } from '../../domain/disagreement.ts';
import { screened } from './screened.ts';

export interface Opposites {
  readonly kind: DisagreementKind;
  readonly one: RegExp;
  readonly other: RegExp;
  /** Sets two sources apart where they say it in sentences on one matter; of one and the same thing; or only a headline and its text. */
  readonly between: 'sentences' | 'things' | 'headline';
}

const pair = (
  kind: DisagreementKind,
  one: string,
  other: string,
  between: Opposites['between'] = 'headline',
): Opposites => ({
  between,
  kind,
  one: screened(new RegExp(`\\b(?:${one})\\b`, 'iu')),
  other: screened(new RegExp(`\\b(?:${other})\\b`, 'iu')),
});

export const OPPOSITES: readonly Opposites[] = [
  pair(
    'denial',
    'worked as (?:designed|intended|planned|it should)|in (?:full )?working order|passed (?:its|their|every|all) (?:\\w+ )?(?:inspections?|tests?|checks?)|functioned (?:normally|properly)',
    'failed (?:in|on|at|to|during|last)|broke down|malfunctioned|out of order|did not work|never (?:mended|repaired)',
    'sentences',
  ),
  pair(
    'cause',
    'resign(?:s|ed|ation)?|stepp?(?:ed|ing|s)? down|left for personal|(?:personal|family|health) reasons|more time with (?:his|her|their) family|retires?|(?:has|had|will|would) retired?|retired (?:in|on|from|as|at)|of (?:his|her|their) own accord',
    'dismiss(?:ed|al)(?! (?:as|any|all|claims?|reports?|suggestions?|allegations?|criticism|concerns?|talk|it|that|(?:the|his|her|their|its) (?:\\w+ )?(?:claims?|reports?|criticism|allegations?|ideas?|suggestions?|accusations?|talk|charges?|whole))\\b)|sacked|fired|ousted|forced out|removed from|pushed out|told to go|made to (?:go|leave)|shown the door|forced to (?:go|leave|quit|resign)|did not (?:choose|jump)|lost confidence',
    'sentences',
  ),
  pair(
    'cause',
    'accident(?:al|ally)?|unintentional(?:ly)?|by mistake|natural causes|(?:thrown|blown|veered|drifted|strayed|went|knocked) off course|went astray|malfunction(?:ed)?',
    'deliberate(?:ly)?|on purpose|intentional(?:ly)?|knew (?:exactly |very well |full well )?(?:where it was going|what (?:he|she|they) (?:was|were) doing)|sabotage|arson|murder(?:ed)?|foul play',
    'sentences',
  ),
  pair('denial', 'found guilty|convicted|guilty verdict', 'acquitted|cleared of|found not guilty|not guilty'),
  pair(
    'denial',
    'behind bars|jailed|caged|in custody|locked up|imprisoned',
    '(?:on|granted|released on|free on) bail|walked free|was released|set free|remains free',
  ),
  pair('number', 'unanimous(?:ly)?', 'split (?:vote|decision)|by a majority|narrow majority|dissent(?:ed|ing)?'),
  pair('denial', 'reopen(?:ed|s)?|remains? open|is open|are open|was open', 'closed|shut|sealed off'),
  pair('denial', 'successful(?:ly)?|succeeded|was a success', 'failed|failure|unsuccessful(?:ly)?|botched|aborted'),
  pair('denial', "won(?![’'])|victory|victorious", 'lost|defeat(?:ed)?|was beaten'),
  pair('denial', 'peaceful(?:ly)?|without incident|calm', 'violent(?:ly)?|clashes|riot(?:s|ed|ing)?|unrest'),
  pair(
    'target',
    'military (?:base|target|site|facility|depot|position)s?|barracks|soldiers|fighters|militants',
    'civilians?|residential|homes|apartment|market|school|hospital|families',
  ),
  pair('denial', 'safe to drink|safe|harmless|no (?:risk|danger)', 'unsafe|contaminated|dangerous|toxic|poisoned'),
  pair('denial', 'survived|alive|is recovering|escaped', 'died|was killed|is dead|was found dead'),
  pair(
    'denial',
    'approved|authori[sz]ed|signed off|gave (?:its|their|his|her) consent',
    'never approved|unauthori[sz]ed|without (?:permission|consent|approval|authori[sz]ation)',
  ),
  pair(
    'denial',
    '(?:sounded|went off|go off|rang(?: out)?|wailed|blared)',
    '(?:(?:was|were|stayed|remained|kept) (?:\\p{L}+ )?silent|never (?:sounded|rang|went off)|did not (?:sound|ring|go off)|failed(?: to (?:sound|ring|go off))?)',
    'things',
  ),
  pair(
    'cause',
    'thrown off course|off course|lost its way|strayed|went astray|by accident|accidental(?:ly)?|technical (?:failure|fault)|malfunction(?:ed)?|slip of the hand',
    'deliberate(?:ly)?|on purpose|intentional(?:ly)?|knew where it was going|aimed at|was meant (?:for|to hit)|sent there',
    'things',
  ),
  pair(
    'denial',
    'intact|undamaged|unharmed|unhurt|unscathed|untouched|without a scratch|unaffected',
    'damaged|destroyed|wrecked|broken|ruined|smashed|shattered|injured|hurt',
    'things',
  ),
  pair(
    'denial',
    'genuine|authentic|the real thing|the original',
    'fake|forged|forgery|counterfeit|hoax|doctored|a copy|made up|invented',
    'things',
  ),
  pair(
    'denial',
    'sober|had (?:drunk|had) nothing|had not been drinking',
    'drunk|over the limit|had been drinking|tested positive',
    'things',
  ),
  pair(
    'denial',
    'acted alone|on (?:his|her|its) own|single-handed(?:ly)?|alone',
    'accomplices?|(?:had|with) (?:help|helpers)|(?:two|three|four|others|somebody|someone) (?:others? )?helped|not alone|with (?:two|three|four|several) (?:others|men|women|people|friends)',
    'things',
  ),
  pair(
    'denial',
    '(?:is|was|were|are|been) (?:perfectly |entirely |quite )?(?:legal|lawful|permitted)|within the law',
    'illegal(?:ly)?|unlawful(?:ly)?|against the law|broke the law|banned',
    'things',
  ),
  pair(
    'denial',
    'voluntar(?:y|ily)|willing(?:ly)?|of (?:his|her|their|its) own (?:free )?(?:will|accord)',
    'forced|coerced|compelled|under duress|against (?:his|her|their) will|at gunpoint',
    'things',
  ),
  pair(
    'denial',
    'empty|deserted|nobody (?:was )?(?:in|inside)',
    'full of (?:people|children)|packed|crowded|people inside',
    'things',
  ),
  pair(
    'denial',
    '(?:was|were|been|kept|found) (?:\\p{L}+ )?(?:locked|sealed|bolted)',
    '(?:was|were|been|left|stood|found) (?:\\p{L}+ )?(?:open|unlocked|ajar|unsealed)|prised open|forced open|broken open',
    'things',
  ),
  pair(
    'denial',
    'on (?:time|schedule)|to plan|as planned|according to plan|without a hitch',
    'late|behind schedule|overran|chaos|chaotic|went wrong',
    'things',
  ),
  pair(
    'denial',
    'switched on|turned on|(?:was|were) (?:running|on|burning|working|lit)',
    'switched off|turned off|(?:was|were) (?:off|out|dark|dead)|never switched (?:\\p{L}+ ){0,2}on',
    'things',
  ),
  pair(
    'denial',
    '(?:is|are|was|were|been|remains?) (?:still )?(?:alive|living)|survived',
    '(?:is|are|was|were|been) (?:long |already )?dead|have been dead|had died',
    'things',
  ),
  pair(
    'denial',
    '(?:was|were|been|left|stood|found) (?:\\p{L}+ )?(?:open|unlocked|ajar)(?! (?:to|for|about|in|on)\\b)',
    '(?:found|kept|left) (?:the |all |its )?\\p{L}+ (?:locked|shut|sealed|bolted|chained)|(?:was|were|been) (?:locked|bolted|chained|barred)',
    'things',
  ),
  pair(
    'denial',
    '(?:kept|was|were|still) (?:running|operating|turning)|stayed in operation|remained in service',
    '(?:was|were|been) (?:shut down|switched off|taken out of (?:service|operation)|brought to a (?:halt|stop))|stood idle|stood still',
    'things',
  ),
  pair(
    'denial',
    'consented|gave (?:his|her|their) (?:full )?(?:consent|permission)|had agreed to',
    '(?:was|were) never asked|without (?:his|her|their) (?:knowledge|consent|permission)|against (?:his|her|their) (?:will|wishes)|behind (?:his|her|their) back',
    'things',
  ),
  pair(
    'denial',
    'airworthy|roadworthy|seaworthy|structurally sound|in (?:good|perfect|working) (?:order|condition|repair)|well maintained|free of (?:faults|defects)',
    'faulty|defective|unfit|rotten|rusted|corroded|cracked|worn out|in (?:poor|bad) (?:condition|repair)|known to be unsafe|full of holes',
    'things',
  ),
  pair(
    'denial',
    '(?:stayed|remained) (?:at|on|with|in|to|until|behind)|(?:was|were) (?:the )?last (?:man|woman|one|person|to leave|off)|never left (?:his|her|their)',
    'fled|abandoned (?:his|her|their|the)|deserted (?:his|her|their|the)|ran away|(?:was|were) (?:among )?the first (?:off|out|to leave)',
    'things',
  ),
  pair(
    'denial',
    '(?:was|were|been) (?:\\p{L}+ )?(?:told|informed|notified|warned|briefed|alerted)',
    '(?:learn(?:ed|t)|heard|found out|knew) (?:of|about) \\P{N}{2,40}? (?:from|through|by) (?:the )?(?:television|radio|newspapers?|press|media|internet|social media|rumours?)|(?:was|were|been) (?:kept|left) in the dark|(?:was|were) taken by surprise|caught unawares',
    'things',
  ),
  pair(
    'denial',
    'calm(?:ly)?|orderly|in good order|peaceful(?:ly)?',
    'panick?(?:ed)?|stampede|chaos|chaotic|violent(?:ly)?|riot(?:s|ed|ing|ous)?',
    'things',
  ),
  pair(
    'denial',
    '(?:is|are|was|were|been) (?:perfectly |entirely |completely )?(?:safe|clean|harmless|drinkable)|met (?:every|all|the) standards?',
    'contaminated|polluted|tainted|poison(?:ed|ous)|unsafe|toxic|unfit for',
    'things',
  ),
  pair(
    'denial',
    'under control|contained|extinguished|put out|brought under control',
    'out of control|still burning|still spreading|raging|flared up',
    'things',
  ),
  pair(
    'denial',
    '(?:was|were|been|had) (?:\\p{L}+ )?(?:repaired|fixed|mended|replaced|overhauled)',
    'never (?:repaired|fixed|mended|replaced)|still (?:broken|out of order|unrepaired)|left unrepaired|patched up',
    'things',
  ),
  pair(
    'denial',
    '(?:was|were|been|had|has|have) (?:\\p{L}+ )?(?:paid|bribed|handed over)|paid (?:the|a|his|her|their|out|for|up)',
    'not (?:a|one|a single) (?:penny|cent|crown|dollar|euro|pound|mark)|no money (?:was|has|had|changed)|unpaid|never (?:been )?paid|owed',
    'things',
  ),
  pair(
    'denial',
    'too fast|speeding|over the (?:speed )?limit|at (?:high|great|full) speed',
    'within the (?:speed )?limit|below the (?:speed )?limit|slowly|at (?:walking pace|low speed)|crawling',
    'things',
  ),
  pair(
    'denial',
    '(?:fully |properly |well )?(?:trained|qualified|licensed|certified)|experienced',
    'inexperienced|untrained|unqualified|unlicensed|novices?|without (?:a|any) (?:licence|license|training|certificate|experience)|never been trained',
    'things',
  ),
  pair(
    'denial',
    'overloaded|overcrowded|over capacity|beyond (?:its|their) capacity|too many (?:people|passengers|fans|guests)',
    'within (?:its|their|the) (?:capacity|limits?)|below capacity|half[- ]empty|room to spare|permitted (?:number|limit)',
    'things',
  ),
  pair(
    'cause',
    'premeditated|planned (?:for|in advance|months|weeks|long)|carefully planned|plotted',
    'spontaneous(?:ly)?|spur of the moment|unplanned|on impulse',
    'things',
  ),
  pair(
    'denial',
    '(?:was|were|been|is) (?:a (?:complete |great |full )?success|successful)|succeeded|went (?:well|as planned|smoothly)',
    '(?:was|were|been) (?:a (?:complete |total )?(?:failure|fiasco|disaster|shambles))|failed|botched|went wrong',
    'things',
  ),
  pair(
    'denial',
    'secretly|in secret|behind closed doors|clandestine(?:ly)?|under cover of',
    'openly|in (?:full )?public|in broad daylight|publicly announced|for all to see',
    'things',
  ),
];
