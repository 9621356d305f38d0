/** How much it matters: small or local to one voice, great or decisive to another. */

import { cosine, sharedConcepts } from '../facts/weights.ts';
import { conceptOfWord } from '../features/concepts.ts';
import { thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import type { Draft, FindKind } from './draft.ts';
import { independent, type Matter, setAgainst } from './opposed.ts';

/** Judgements of a whole matter. */
const SLIGHT = screened(
  /\b(?:symbolic|footnote|negligible|trivial|modest|insignificant|sideshow|blip|little (?:effect|impact|difference)|changes? (?:little|nothing|much)|change of faces|limited(?! to)|manageable|minor|marginal|cosmetic|overblown|overstated|storm in a teacup|rounding error|drop in the ocean|small beer|not(?:hing)? (?:a|the) (?:crisis|disaster|catastrophe)|no big deal|unremarkable|technicality|one of many|setback|rough patch|nothing (?:new|special)|business as usual|shrug|mild|small thing|no (?:\w+ )?value|worthless|rather than the end|trifl(?:e|ing)|slight|bump in the road|no (?:great|big|real) (?:matter|harm|deal)|without consequences?|no (?:lasting|serious|real) (?:effect|impact|harm|damage|consequences?)|no bearing|hiccup|of no (?:great )?(?:importance|consequence)|exaggerated|formality|(?:of|has|have|had) (?:little|no|scant|limited) (?:great )?(?:consequence|importance|relevance|significance|weight|bearing)|(?:poses?|posed|represents?|is|was) no (?:\w+ )?(?:danger|risk|threat|hazard)|(?:nothing|not|isn[’']t|wasn[’']t) (?:\w+ )?(?:serious|dramatic|alarming|material|a matter of (?:survival|life)|to worry about|to get excited about)|(?:less|not (?:as|so|nearly as)) (?:bad|serious|severe|grave|dramatic) (?:than|as)|no (?:cause|reason|grounds) for (?:alarm|concern|worry|panic)|shrug(?:s|ged|ging)? (?:\w+ ){0,3}off|teething (?:troubles?|problems?)|(?:a|mere|minor) (?:nuisance|inconvenience|pinprick|blemish|wobble|nice (?:find|result))|immaterial|(?:barely|hardly|scarcely) (?:noticed|noticeable|felt|matters?)|makes? no difference|no harm done|cop(?:es|ed|ing) (?:well|better)|life goes on|(?:un|not )important|one (?:\p{L}+ ){0,2}(?:out )?of (?:many|several|dozens|seven|eight|nine|ten|twelve|\d+)|play(?:ed|s|ing)? down)\b/iu,
);
const GRAVE = screened(
  /\b(?:critical node|turning point|watershed|milestone|game.?changer|breakthrough|catastroph(?:e|ic)|disastrous|worst|gravest|revolution(?:ary)?|historic|landmark|momentous|monumental|seismic|transformative|rewrites?|existen(?:ce|tial)|heart of|far-reaching|sea change|new era|decisive|devastating|crippling|paraly[sz]es?|strategic|vital|lifeline|darkest|emergency(?! (?:meeting|department|session|room|services?|crews?|calls?|landing|exit|loan|number|board|workers?|ward|unit|shelter|brake))|existential|unprecedented crisis|calamity|ruin(?:ous)?|fatal blow|death (?:blow|knell)|most serious|severest|deepest crisis|indispensable|lynchpin|linchpin|will not recover|never recover|backbone|end of the road|threat to|(?:on|to) (?:its|their|his|her) knees|on (?:its|their) head|(?:biggest|largest|deepest|heaviest|most (?:serious|severe|important|significant|dangerous|damaging|consequential))\b[^.;]{0,50}\b(?:since|ever|in (?:an?|the|living|its|their|decades|years|history|\d+|ten|twenty|thirty|forty|fifty)|of (?:the|this) (?:century|decade|year|era)|for (?:an?|decades|years))|end (?:his|her|their) career|threatens? (?:the|its|their|his|her) (?:\p{L}+ )?(?:survival|existence|future)|fight(?:s|ing)? for (?:its|their) (?:survival|life|existence)|(?:there is|there would be|there[’']s) no \p{Lu}?\p{L}+ without|irreparabl[ey]|irreversibl[ey]|(?:heavy|huge|severe|body|crushing|hammer) blow|shock ?waves|bombshell|political earthquake|dire|grave(?:st)? (?:matter|threat|danger|crisis)|profound(?:ly)?|at stake|brink of)\b/iu,
);

/** Size and weight said of one noun: "a remote dock", "a major port". */
const SMALL = new Set(
  'remote secluded isolated small minor tiny little modest obscure single disused makeshift provincial local'.split(
    ' ',
  ),
);
const LARGE = new Set(
  'strategic major critical key vital main important large largest huge big busy busiest leading principal central'.split(
    ' ',
  ),
);
const NOUN_REACH = 3;
/** "A small number of votes" calls no vote small. */
const OF_MEASURE = new Set(
  'number numbers amount share part portion group majority minority percentage margin fraction proportion'.split(' '),
);

const smallNouns = onceEach((statement) => nounsAfter(statement, SMALL));
const largeNouns = onceEach((statement) => nounsAfter(statement, LARGE));

const nounsAfter = (statement: Statement, marks: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    statement.words.flatMap(({ key }, at) =>
      marks.has(key) && !OF_MEASURE.has(statement.words[at + 1]?.key ?? '')
        ? statement.words.slice(at + 1, at + 1 + NOUN_REACH).flatMap((word) => conceptOfWord(word) ?? [])
        : [],
    ),
  );

const draftsOf = (matters: readonly Matter[], question: string, why: string, least: number): readonly Draft[] =>
  matters.map(({ left, right, closeness }) => ({
    type: 'significance',
    question: questionOn(question, [...left, ...right]),
    positions: [{ statements: left }, { statements: right }],
    why,
    certainty: Math.min(0.85, least + 0.4 * closeness),
  }));

/** "This is a footnote": the story's own event is judged. */
const THIS = screened(
  /\b(?:this|it|that)(?: one)?(?:’s|'s)?\s(?:is|was|were|an?|the|makes this)\b|\b(?:called|calls|describ\w+|call) (?:it|this|that)\b/iu,
);
/** Two voices set side by side in one text speak of one thing. */
const NEARBY = 350;

/** "Of limited strategic value" is no strategic value. */
const weighty = (text: string): string =>
  text.replace(
    /\b(?:limited|little|no|not|without|small)\s(?:\w+\s)?(?:strategic|military|practical|vital|decisive|critical)\b/giu,
    '',
  );

/** "Not a catastrophe": the negation stands at the word. */
const NOT_GRAVE = /\b(?:not|no|never|hardly|nor|neither|n[’']t)\s(?:\p{L}+\s){0,2}$/iu;

const grave = (text: string): boolean => {
  const words = weighty(text);
  const found = GRAVE.exec(words);
  return found !== null && !NOT_GRAVE.test(words.slice(0, found.index));
};

const isSlight = onceEach(({ text }) => SLIGHT.test(text) && !GRAVE.test(weighty(text)));
const isHeavy = onceEach(({ text }) => grave(text) && !SLIGHT.test(text));

const judgements = (story: StoryFeatures): readonly Matter[] => {
  const { weight, names } = story;
  const slight = thoseThat(story, isSlight);
  const heavy = thoseThat(story, isHeavy);
  const about = (one: Statement, other: Statement): number => {
    const oneVoice = one.origin === other.origin && one.speaker === other.speaker;
    if (oneVoice) return 0;
    const shared = sharedConcepts(one.context, other.context).filter((concept) => !names.has(concept));
    const sideBySide = one.claim.articleId === other.claim.articleId && Math.abs(one.start - other.start) <= NEARBY;
    const ofTheStory = THIS.test(one.text) || THIS.test(other.text);
    if (shared.length === 0 && !sideBySide && !ofTheStory) return 0;
    return Math.max(0.1, cosine(one.context, other.context, weight));
  };
  return setAgainst(slight, heavy, about, weight, { story, name: 'judged' });
};

const isSmall = (statement: Statement): boolean => smallNouns(statement).size > 0;
const isLarge = (statement: Statement): boolean => largeNouns(statement).size > 0;

const sizes = (story: StoryFeatures): readonly Matter[] => {
  const { weight } = story;
  const small = thoseThat(story, isSmall);
  const large = thoseThat(story, isLarge);
  const about = (one: Statement, other: Statement): number => {
    if (!independent(one, other)) return 0;
    const nouns = sharedConcepts(smallNouns(one), largeNouns(other));
    return nouns.length === 0 ? 0 : Math.max(0.2, cosine(one.context, other.context, weight));
  };
  return setAgainst(small, large, about, weight, { story, name: 'sizes' });
};

export const significanceDisagreements: FindKind = ({ story }) => [
  ...draftsOf(
    sizes(story).slice(0, 1),
    'How large a thing is it',
    'One source calls it small or remote, another major or strategic.',
    0.5,
  ),
  ...draftsOf(
    judgements(story),
    'How much does it matter',
    'One voice calls it slight or limited, another grave or decisive.',
    0.45,
  ),
];
