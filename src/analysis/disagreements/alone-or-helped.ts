/** Whether one did it alone or with others: no accomplices to one source, a second man, a ring or helpers to another. */
import { sharedConcepts } from '../facts/weights.ts';
import { thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

const DEED =
  '(?:act|work|operat|carried? (?:it )?out|commit|plan|plot|did|done|do|kill|stole|steal|move|forg|built|attack|fire|shot|plant)(?:e?d|ing|s|e)?';
const ALONE = screened(
  new RegExp(
    `\\b${DEED} (?:\\p{L}+ ){0,3}?(?:alone|(?:entirely |all )?(?:on|by) (?:his|her|their|its) own|by (?:him|her|them)sel(?:f|ves)|single-handed(?:ly)?|without (?:any )?(?:help|accomplices|outside help|assistance))\\b|\\b(?:single-handed(?:ly)?|lone (?:wolf|attacker|gunman|hacker|thief|arsonist|perpetrator|bomber|actor|offender|culprit|burglar|robber|operator)|sole (?:attacker|culprit|perpetrator|suspect|author|gunman|offender))\\b|\\b(?:no|without|not|n[’']t)\\b[^.;,]{0,30}\\b(?:accomplices?|anyone else|anybody else|other suspects?|further suspects?|(?:any )?others? (?:were |was )?involved|outside help)\\b|\\b(?:one|a single) (?:man|woman|person|individual|employee)(?:[’']s work| alone| acting)\\b`,
    'iu',
  ),
);
const SEVERAL = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|several|a number of|at least \\p{L}+)';
const HELPED = screened(
  new RegExp(
    `\\b(?:accomplices?|co-?conspirators?|ring ?leaders?|helpers|co-?defendants?|co-?accused|masterminds?|backers|handlers)\\b|\\b(?:second|third|other|another|further) (?:man|woman|person|suspect|attacker|gunman|driver|thief|intruder|hand|figure|assailant|burglar|robber|party)\\b|\\b(?:a|the|whole|entire|of a) (?:\\p{L}+ )?(?:gang|ring|network|chain|cell|conspiracy|crew|syndicate|cartel)\\b|\\b${SEVERAL} (?:other |further |more |masked |armed )?(?:men|women|people|attackers|suspects|gunmen|intruders|thieves|burglars|robbers|hackers|assailants|employees|officials)\\b[^.;]{0,60}\\b(?:involved|behind|took part|helped|on the run|fled|arrested|sought|charged|carried|broke in|planned|wanted)\\b|\\b(?:with the (?:help|aid|knowledge) of|was (?:helped|aided|assisted|driven|tipped off) by|had help|acted together|acting together|not (?:act(?:ed|ing)?|work(?:ed|ing)?) alone|n[’']t (?:act|work) alone)\\b`,
    'iu',
  ),
);
const NOT_ALONE = screened(
  /\b(?:not|never|hardly|n[’']t)\b[^.;,]{0,16}\b(?:alone|single-handed|on (?:his|her|their|its) own)\b/iu,
);
const NO_HELP = /\b(?:no|without|not|never|n[’']t|nor)\b/iu;

const isAlone = onceEach(({ text, claim }) => claim.stance !== 'denies' && ALONE.test(text) && !NOT_ALONE.test(text));
const isHelped = onceEach(
  ({ text }) => NOT_ALONE.test(text) || (HELPED.test(text) && !NO_HELP.test(text) && !ALONE.test(text)),
);

const CERTAINTY = 0.7;

export const aloneDisagreements: FindKind = ({ story }) => {
  const about = (one: Parameters<typeof isAlone>[0], other: typeof one): number => {
    if (!independent(one, other)) return 0;
    const shared = sharedConcepts(one.context, other.context);
    const onTheme = [...other.context].some((concept) => story.theme.has(concept));
    return shared.length > 0 || onTheme || NOT_ALONE.test(other.text) ? CERTAINTY : 0;
  };
  return setAgainst(thoseThat(story, isAlone), thoseThat(story, isHelped), about, story.weight)
    .slice(0, 1)
    .map(({ left, right }) => ({
      type: 'scope',
      question: questionOn('Did they act alone', left),
      positions: [{ statements: left }, { statements: right }],
      why: 'One source says that one person did it alone; another tells of others who took part.',
      certainty: CERTAINTY,
    }));
};
