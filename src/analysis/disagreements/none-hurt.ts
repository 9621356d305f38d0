/** Whether anybody came to harm: nobody was hurt, to one source; another tells of somebody who bled, was treated or broke a bone. */

import { dayNumber, disjoint } from '../../domain/interval.ts';
import { longBetween } from '../facts/long-between.ts';
import { NEWS_MOVES_ON_MS, printedLater } from '../facts/printed-later.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

const NOBODY = screened(
  /\b(?:(?:nobody|no one|no-one|not a soul|not one person) (?:at all )?(?:was|were|has been|had been|is|got) (?:hurt|injured|harmed|wounded)|(?:no|without|nor) (?:any )?(?:injuries|injury|casualties)|(?:nobody|no one) (?:came to|suffered (?:any )?)(?:harm|injur\p{L}+)|(?:everyone|everybody|all) (?:on board |inside |aboard |present )?(?:escaped|got out|walked away|came out|was|were|is|are) (?:unhurt|unharmed|uninjured|unscathed|safe and sound))\b/iu,
);
const PART =
  '(?:arms?|legs?|wrists?|ankles?|nose|ribs?|collarbone|hands?|fingers?|tooth|teeth|shoulders?|skull|face|knees?|jaw|eyes?|hip|pelvis|elbow|thumb|toes?|head|back|neck|forehead|temple|mouth|lip|chest|stomach|thigh|foot|feet)';
const HARMED = screened(
  new RegExp(
    [
      '(?:was|were|been|being|be) (?:\\p{L}+ )?(?:treated (?:at|in|for|by|on)|hospitali[sz]ed|stretchered|carried off|taken (?:to|by ambulance|away by ambulance)(?: the| a| an)?(?: \\p{L}+)? (?:hospital|clinic|infirmary|casualty|emergency))',
      '(?:needed|received|got|required|had) (?:\\p{L}+ ){0,2}(?:stitches|first aid|surgery|medical (?:treatment|help|attention)|an operation)',
      '(?:(?<!\\b(?:budget|economy|company|firm|club|party|bank|paper|ink|paint|colou?rs?) )bled(?! (?:money|cash|votes|support|members|customers|dry|red|white))|(?:was|were|is|lay|nose|head|face|lip) bleeding|bloodied|concussed|(?:was|were|lay|lies|found|knocked|fell|left|him|her|them) unconscious|in intensive care|lost consciousness|passed out)',
      `(?:broke|fractured|sprained|twisted|dislocated|burnt|burned|cut|gashed|lost|crushed|hurt|injured) (?:his|her|their|my|an?|two|both) (?:\\p{L}+ )?${PART}`,
      `(?:had|has|have|suffered|suffers|sustained) (?:an?|his|her|their|two|both) broken (?:\\p{L}+ )?${PART}`,
      '(?:suffer(?:ed|ing|s)?|with) (?:\\p{L}+ ){0,3}(?:burns|cuts|bruises|fractures?|concussion|smoke inhalation|wounds|head injuries)',
      `(?:was|were|got) (?:hit|struck|stabbed|shot|cut|bitten|burned|burnt|kicked|punched) (?:on|in|across) the (?:\\p{L}+ )?${PART}`,
    ]
      .map((part) => `\\b(?:${part})\\b`)
      .join('|'),
    'iu',
  ),
);
const SUPPOSED = screened(
  /\b(?:if|whether|would|could|might|may|unless|nobody|no one|none|not|never)\b|n[’']t\b|\?["”’']?$/iu,
);
/** Another occasion; beasts. */
const ELSEWHEN =
  /\b(?:ago|earlier|previous(?:ly)?|former|in the (?:past|nineties)|in (?:spring|summer|autumn|winter|(?:19|20)\d\d)|last (?:year|month|spring|summer|autumn|winter|season)|exercise|drill|training|horses?|foals?|cows?|cattle|dogs?|cats?|sheep|pigs?|animals?)\b/iu;
/** "No injuries among the guests": of the others nothing is told. */
const AMONG = /\b(?:injur\p{L}+|casualties|hurt|harmed) (?:among|to) \p{L}/iu;
const NEAR = 420;
const BACKGROUND_DAYS = 7;
const LEAST_COMMON = 2;
const CERTAINTY = 0.74;

const isNobody = onceEach(
  ({ text, claim, quantities }) =>
    NOBODY.test(text) && !AMONG.test(text) && claim.stance !== 'declines' && quantities.every(({ max }) => max === 0),
);
const isHarmed = onceEach(
  ({ text, claim }) =>
    HARMED.test(text) &&
    !SUPPOSED.test(text) &&
    !ELSEWHEN.test(text) &&
    claim.stance !== 'declines' &&
    claim.stance !== 'denies',
);

interface Told {
  readonly statement: Statement;
  readonly harmed: boolean;
  /** Concepts of the sentences around. */
  readonly around: ReadonlySet<string>;
  /** Whether its sentence tells of harm beside: "nobody was hurt, though one was treated". */
  readonly mixed: boolean;
}

const toldIn: Reader<Told> = ({ statements }) =>
  statements.flatMap((statement): readonly Told[] => {
    const harmed = isHarmed(statement);
    if (!harmed && !isNobody(statement)) return [];
    const near = statements.filter((one) => Math.abs(one.start - statement.start) <= NEAR);
    const mixed = !harmed && HARMED.test(statement.sentence.text);
    return [{ statement, harmed, mixed, around: new Set(near.flatMap(({ context }) => [...context])) }];
  });

const ofNow = ({ date, printedOn }: Statement): boolean =>
  date === null || printedOn === null || dayNumber(date.to) >= dayNumber(printedOn) - BACKGROUND_DAYS;

export const noneHurtDisagreements: FindKind = ({ story }) => {
  const told = ofEachArticle(story, toldIn).filter(({ statement }) => ofNow(statement));
  // A source that tells of both speaks of two happenings.
  const both = new Set(told.filter(({ harmed }) => !harmed).map(({ statement }) => statement.origin)).intersection(
    new Set(told.filter(({ harmed }) => harmed).map(({ statement }) => statement.origin)),
  );
  const pole = (harmed: boolean) =>
    told
      .filter((one) => one.harmed === harmed && !one.mixed && !both.has(one.statement.origin))
      .map(({ statement }) => statement);
  const [none, some] = [pole(false), pole(true)];
  if (none.length === 0 || some.length === 0) return [];
  const around = new Map(told.map((one) => [one.statement, one.around]));
  const about = (one: Statement, other: Statement): number => {
    if (!independent(one, other) || longBetween(one, other)) return 0;
    // Who was hurt may have been found since.
    if (printedLater(story, other, one) > NEWS_MOVES_ON_MS) return 0;
    if (one.date !== null && other.date !== null && disjoint(one.date, other.date)) return 0;
    const common = [...(around.get(one) ?? [])].filter(
      (concept) => around.get(other)?.has(concept) === true && !story.names.has(concept),
    );
    return common.length >= LEAST_COMMON ? CERTAINTY : 0;
  };
  return setAgainst(none, some, about, story.weight).map(({ left, right, closeness }) => ({
    type: 'denial',
    question: questionOn('Was anybody hurt', right),
    positions: [{ statements: left }, { statements: right }],
    why: 'One source says that nobody was hurt; another tells of somebody who was.',
    certainty: closeness,
  }));
};
