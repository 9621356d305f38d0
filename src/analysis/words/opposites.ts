/** Words that exclude each other when said of one thing, of general English. The kind is what such a pair makes sources differ on. */
import type { DisagreementKind } from '../../domain/disagreement.ts';

export interface Opposites {
  readonly kind: DisagreementKind;
  readonly one: RegExp;
  readonly other: RegExp;
  /** Telling enough to set two sources apart, not only a headline and its text. */
  readonly alone: boolean;
}

const pair = (kind: DisagreementKind, one: string, other: string, alone = false): Opposites => ({
  alone,
  kind,
  one: new RegExp(`\\b(?:${one})\\b`, 'iu'),
  other: new RegExp(`\\b(?:${other})\\b`, 'iu'),
});

export const OPPOSITES: readonly Opposites[] = [
  pair(
    'denial',
    'worked as (?:designed|intended|planned|it should)|in (?:full )?working order|passed (?:its|their|every|all) (?:\\w+ )?(?:inspections?|tests?|checks?)|functioned (?:normally|properly)',
    'failed (?:in|on|at|to|during|last)|broke down|malfunctioned|out of order|did not work|never (?:mended|repaired)',
    true,
  ),
  pair(
    'cause',
    'resign(?:s|ed|ation)?|stepp?(?:ed|ing|s)? down|left for personal|personal reasons|retire(?:s|d)?|of (?:his|her|their) own accord',
    'dismiss(?:ed|al)|sacked|fired|ousted|forced out|removed from|pushed out|did not (?:choose|jump)|lost confidence',
    true,
  ),
  pair(
    'cause',
    'accident(?:al|ally)?|unintentional(?:ly)?|by mistake|natural causes',
    'deliberate(?:ly)?|on purpose|intentional(?:ly)?|sabotage|arson|murder(?:ed)?|foul play',
    true,
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
];
