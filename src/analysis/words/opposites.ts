/** Words that exclude each other when said of one thing, of general English. The kind is what such a pair makes sources differ on. */
import type { DisagreementKind } from '../../domain/disagreement.ts';

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
  one: new RegExp(`\\b(?:${one})\\b`, 'iu'),
  other: new RegExp(`\\b(?:${other})\\b`, 'iu'),
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
    'accomplices?|(?:had|with) (?:help|helpers)|not alone|with (?:two|three|four|several) (?:others|men|women|people|friends)',
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
];
