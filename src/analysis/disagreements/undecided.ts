/** Decided, known or agreed, to one source; still open, to another whose text is no older. */

import { longBetween } from '../facts/long-between.ts';
import { printedLater } from '../facts/printed-later.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { conceptsOf } from '../features/concepts.ts';
import { sharedFrames } from '../features/frames-of.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach, oncePer } from '../features/once-each.ts';
import { ownConcepts } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { likeDeed } from '../words/deed-classes.ts';
import { familyOf, isGeneral } from '../words/frame-lexicon.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

/** What leaves a matter open, in whatever words. */
const OPEN = screened(
  new RegExp(
    [
      '(?:no|not (?:yet )?an?y?) (?:\\p{Ll}+ ){0,2}?(?:decision|agreement|deal|conclusion|verdict|date|contract|offer) (?:[^.;]{0,40} )?(?:has|have|had) (?:yet )?been',
      '(?:reached|made|taken|drawn) no (?:\\p{Ll}+ )?(?:decision|conclusion|view|agreement)',
      'nothing (?:has|had|is|was) (?:yet )?(?:been )?(?:decided|signed|agreed|settled|fixed|certain|final)',
      '(?:is|are|was|were|remains?|remained) (?:still )?(?:undecided|still open|left open|pending|unresolved|up in the air|under consideration|under review)(?! to\\b)',
      '(?:too (?:early|soon)|premature) to (?:say|tell|name|speak|conclude|call|know|judge)',
      '(?:has|have|had) (?:not yet|yet to|still not) (?:been )?(?:decide|identif|approve|conclude|agree|sign|rule|confirm|settle|announce)\\p{Ll}*',
      '(?:has|have|had) not (?:yet )?been (?:decided|identified|approved|agreed|signed|confirmed|settled)',
      "(?:do|does|did)(?: not|n[’']t) yet know (?:who|what|whether|if|how)",
      '(?:tests?|talks|negotiations|inquiries|analys[ei]s) (?:are|were|is|was|go|goes) (?:still )?(?:under way|going on|continuing|on\\b)',
      '(?:in|still in|holding) (?:\\p{Ll}+ )?(?:talks|negotiations|discussions)\\b',
      'still (?:talking|negotiating|thinking|discussing|considering|weighing)',
      '(?:is|are|was|were) (?:considering|weighing|mulling|thinking (?:about|of)|discussing|studying)',
      'await(?:s|ed|ing)? (?:\\p{Ll}+ ){0,2}?(?:results?|tests?|decision|ruling|approval|confirmation|verdict)',
      'pencill?ed in, (?:no more|nothing)',
      "(?:did|does|do|would|could|can)(?: ?not|n[’']t) (?:be )?rul(?:e|ed) (?:it |this |anything )?out|rul(?:es|ed) nothing out|nothing is ruled out",
      '(?:could|may|might) still (?:collapse|fail|change|fall through)',
      'attributes? [^.;]{0,40} to no one',
      '(?:one|an?) (?:possible |other )?(?:possibility|theory|hypothesis|explanation|line|lead|avenue|option|scenario) (?:among|of) (?:several|many|others|a number|two|three)',
      '(?:one|only one|just one) of (?:the |several |many |its |their )?(?:possibilities|theories|hypotheses|explanations|lines|leads|avenues|options|scenarios|candidates|firms|names)',
      '(?:only|just|merely|no more than|still|so far|for now|described as|amounts? to|remains?|is|was|are) (?:an? |the )?(?:matter of )?(?:\\p{Ll}+ )?(?:theory|conjecture|guesswork|guess|hypothesis|possibility|suspicion|supposition|wish|hope|outline|draft|trial|first estimate)(?! of (?:the|a) )',
      '(?:tentative|provisional|preliminary|indicative|inconclusive|unconfirmed|unverified|unproven|premature|conditional)\\b',
      "(?:is|was|are|were|has|have|had|be)(?: not|n[’']t) (?:yet )?(?:been )?(?:formally |officially |finally |fully |at all |entirely )?(?:final|identified|confirmed|established|proven|proved|certain|settled|excluded|ruled out|binding|signed off)",
      "(?:had|has|have)(?: not|n[’']t) (?:yet )?(?:ruled out|excluded|confirmed|established|identified|decided)",
      "(?:cannot|could not|can[’']t) (?:yet |at this stage )?be (?:excluded|ruled out|confirmed|said)",
      '(?:looking into|investigating|examining|checking|asking|studying) (?:whether|if|how)',
      '(?:being|are) (?:looked (?:at|into)|examined|investigated|considered|weighed)',
      'whether [^.;]{3,80} (?:is|are|was|remains?|will) (?:uncertain|unclear|unknown|open|another matter|not (?:known|clear|certain)|depend)',
      '(?:will|would|may) depend (?:up)?on|(?:dependent|conditional) (?:up)?on|subject to (?:approval|confirmation|a|the)\\b|(?:will|must|has to|have to|to) be (?:reviewed|balloted|ratified|put to (?:a|the)|decided|voted on)',
      '(?:has|have|had) (?:merely|only) (?:taken note|noted)',
      '(?:merely|only) (?:been )?(?:interrupted|suspended|postponed|paused|adjourned)',
      'nothing (?:so far |yet )?(?:point(?:s|ed)|suggest(?:s|ed)|indicat(?:es|ed)|show(?:s|ed)) (?:to|that)',
      '(?:appear(?:s|ed)?|seem(?:s|ed)?) to (?:have |hint|suggest|accept|admit|be )',
      'hint(?:s|ed) (?:that|at)|stop(?:s|ped) short of',
      '(?:might|may(?! \\d)|could) (?:well |also |yet |equally |possibly |still |even )?(?:have been|have|be(?! \\p{L}+ed\\b)|stem|come|also)',
      '(?:names?|versions?|figures?|dates?) (?:are|were) in circulation|on the table|up for (?:debate|review)',
    ]
      .map((part) => `\\b(?:${part})`)
      .join('|'),
    'iu',
  ),
);

const CLOSED = screened(
  new RegExp(
    [
      '(?:has|have|had) (?:now |already |finally |formally )?(?:agreed|decided|approved|granted|signed|bought|identified|confirmed|established|named|accepted|ruled|settled|concluded|been (?:approved|granted|agreed|signed|identified|proved|proven|confirmed|settled|named))',
      '(?:confirm|prov|establish|identif|approv|announc|agree|decid)(?:ed|es|ies|ied)',
      'will(?! not\\b| never\\b| have to decide)',
      'would be|said [^.;]{0,40} would',
      '(?:is|was) (?:that|those) of',
      'in no doubt|beyond doubt|without doubt',
    ]
      .map((part) => `\\b(?:${part})\\b`)
      .join('|'),
    'iu',
  ),
);
const HEDGED = screened(
  /\b(?:may|might|could|if|whether|unless|should|appear(?:s|ed)? to|seem(?:s|ed)? to|possibl[ey]|perhaps|likely|unlikely|hopes?|wants?|hint\w*|suggest\w*|suspicion|suspect\w*|not|never|no)\b|n[’']t\b|\?["”’]?$/iu,
);

/** Told as known, and not as what is to come. */
const FIRM = screened(
  /\b(?:(?:has|have|had) (?:now |already |finally |formally |also )?(?:confirmed|established|identified|proved|proven|admitted|acknowledged|settled|concluded)|confirm(?:s|ed)|(?:it )?(?:is|was|has been|have been) (?:\p{L}+ly )?(?:confirmed|established|final|certain|settled|identified)|(?:beyond|no more room for|no) doubt)\b/iu,
);
/** Left open in so many words. */
const DOUBTED = screened(
  /\b(?:possibilit(?:y|ies)|theor(?:y|ies)|hypothes[ei]s|conjecture|guesswork|suspicion|tentative|provisional|preliminary|indicative|inconclusive|unconfirmed|unverified|unproven|premature|might|may(?! \d)|could|cannot be (?:excluded|ruled out)|(?:not|n[’']t|never) (?:yet )?(?:been )?(?:formally |officially |finally |fully )?(?:final|identified|confirmed|established|proven|proved|certain|settled|excluded|ruled out)|not (?:yet )?shown|looking into|whether|hint(?:s|ed)|stop(?:s|ped) short|appear(?:s|ed)? to|seem(?:s|ed)? to|nothing (?:so far |yet )?(?:point|suggest|indicat)\p{L}*)\b/iu,
);

/** "The first confirmed strike": of what kind it was, and nothing that anybody confirmed. */
const AS_A_KIND = screened(/\b(?:first|only|new|last|latest|known|\d) (?:\p{Ll}+ )?confirmed\b/iu);

/** Words of deciding itself. */
const DECIDING = new Set(
  'decide decision agree agreement talk negotiate consider weigh think know say name confirm identify approve sign settle announce conclude await result test plan open early rule'
    .split(' ')
    .map(conceptOf),
);

/** Where a figure follows the words that report, what is confirmed stands before them: then the whole clause counts. */
const matter = onceEach((one): ReadonlySet<string> => {
  const words = FIRM.test(one.text) || DOUBTED.test(one.text) ? one.concepts : ownConcepts(one);
  return new Set([...words].filter((word) => !DECIDING.has(word)));
});

const speaks = ({ claim }: Statement): boolean => claim.place === 'body' && claim.stance !== 'declines';

/** What is open, by the words of its clause; where they name nothing, by those of the sentence before. */
interface Undecided {
  readonly statement: Statement;
  readonly of: ReadonlySet<string>;
}

const LEAST_NAMED = 2;
const NEAR = 200;
const NONE: ReadonlyMap<string, string> = new Map();

const undecidedIn: Reader<Undecided> = ({ statements }) =>
  statements.flatMap((statement, at) => {
    if (!OPEN.test(statement.text) || !speaks(statement)) return [];
    const own = matter(statement);
    const before = statements.slice(0, at).findLast((one) => one.sentence.start < statement.sentence.start);
    const leans = own.size < LEAST_NAMED && before !== undefined && statement.start - before.end < NEAR;
    const around = leans ? conceptsOf(wordsOf(before.sentence.text), NONE) : [];
    return [{ statement, of: new Set([...own, ...around].filter((word) => !DECIDING.has(word))) }];
  });

const settledIn: Reader<Statement> = ({ statements }) =>
  statements.filter(
    (one) =>
      speaks(one) &&
      !one.negated &&
      !AS_A_KIND.test(one.text) &&
      CLOSED.test(one.text) &&
      !OPEN.test(one.text) &&
      !HEDGED.test(one.text) &&
      one.claim.stance !== 'denies',
  );

const SOON_MS = 36 * 3_600_000;

/** What is settled later than it was open is no contradiction. */
const inTime = (story: StoryFeatures, settled: Statement, open: Statement): boolean =>
  !(printedLater(story, settled, open) >= SOON_MS);

/** "Envoys will meet", "whether to convene envoys". */
const oneDeed = (a: ReadonlySet<string>, b: ReadonlySet<string>, shared: readonly string[]): boolean =>
  [...a].some((x) => !shared.includes(x) && [...b].some((y) => x !== y && likeDeed(x, y)));

const PLANS = screened(
  /\b(?:will|would|has agreed to|have agreed to|had agreed to|decided to|is to|are to) (?:now |also |then |be |have |been )*/iu,
);
/** "Will be thrown out", "may be expelled": what is told as certain is the very thing that is open, and not another to come. */
const settles = ({ text }: Statement, of: ReadonlySet<string>): boolean => {
  const plan = PLANS.exec(text);
  if (plan === null) return true;
  const deeds = [...conceptsOf(wordsOf(text.slice(plan.index + plan[0].length)), NONE)].slice(0, 1);
  return deeds.some((deed) => [...of].some((other) => likeDeed(deed, other)));
};

const FEW_ARTICLES = 3;
const CERTAINTY = 0.7;
/** Of the most that a word can weigh. */
const TELLING = 0.45;

const WELL_TELLING = 0.6;

/** "Confirmed that it was an inside job", "had not ruled out help from inside": one thing, firm in one mouth and open in the other. */
const isOneThing = (story: StoryFeatures, one: Statement, other: Statement, things: readonly string[]): boolean =>
  FIRM.test(one.text) &&
  DOUBTED.test(other.text) &&
  things.some((concept) => story.weight(concept) >= WELL_TELLING * Math.log(1 + story.weighed)) &&
  sharedFrames(one, other).some((frame) => !isGeneral(familyOf(frame)));

const statementsOf = oncePer((open: readonly Undecided[]): readonly Statement[] =>
  open.map(({ statement }) => statement),
);
const mattersOf = oncePer((open: readonly Undecided[]) => new Map(open.map(({ statement, of }) => [statement, of])));

export const undecidedDisagreements: FindKind = ({ story }) => {
  const open = ofEachArticle(story, undecidedIn);
  if (open.length === 0) return [];
  const matters = mattersOf(open);
  const most = Math.log(1 + story.weighed);
  // Of few texts every word that they share is common.
  const isSmall = story.articles.size <= FEW_ARTICLES;
  const isTelling = (concept: string): boolean => !story.names.has(concept) && story.weight(concept) >= TELLING * most;
  const about = (one: Statement, other: Statement): number => {
    const of = matters.get(other);
    if (of === undefined || !independent(one, other)) return 0;
    const own = matter(one);
    const shared = sharedConcepts(own, of);
    if (!shared.some(isTelling) || longBetween(one, other) || !inTime(story, one, other)) return 0;
    const things = shared.filter((concept) => !story.names.has(concept));
    if (!FIRM.test(one.text) && !settles(one, of)) return 0;
    if ((isSmall ? things : things.filter(isTelling)).length >= LEAST_NAMED || oneDeed(own, of, shared))
      return 0.5 + 0.1 * Math.min(shared.length, 4);
    return isOneThing(story, one, other, things) ? 0.45 : 0;
  };
  const sharing = {
    left: (one: Statement) => [...matter(one)].filter(isTelling),
    right: (other: Statement) => [...(matters.get(other) ?? [])].filter(isTelling),
  };
  const kept = { story, name: 'undecided', sharing };
  return setAgainst(ofEachArticle(story, settledIn), statementsOf(open), about, story.weight, kept).map(
    ({ left, right }) => ({
      type: 'modality',
      question: questionOn('Is it settled', left),
      positions: [{ statements: left }, { statements: right }],
      why: 'One source gives it as decided or known; another, no older, says that it is open.',
      certainty: CERTAINTY,
    }),
  );
};
