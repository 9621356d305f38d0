/** A headline against its own article: it states what the text below does not bear out. */

import { sharedConcepts } from '../facts/weights.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { clip } from '../wording.ts';
import { OPPOSITES } from '../words/opposites.ts';
import { screened } from '../words/screened.ts';
import { stem } from '../words/stem.ts';
import { isNegative, saysIt } from './contradiction.ts';
import { deniedMatter } from './denied-matter.ts';
import type { Draft, FindKind } from './draft.ts';
import { takesBackWords } from './said-in-headline.ts';

/** Verbs that settle a matter; the text may take them back. */
const SETTLING = new Set(
  `admit admits admitted confess confirm confirms confirmed prove proves proved proof ban bans banned approve approved agree agrees agreed
   resign resigns resigned quit quits arrest arrested charge charged win wins won cure cures cured end ends ended reject rejects rejected
   cancel cancels cancelled discover discovers discovered destroy destroyed save saved surrender surrenders kill kills killed`
    .split(/\s+/)
    .map(stem),
);
const SHORT_OF = screened(
  /\b(?:hint(?:s|ed|ing)?|appear(?:s|ed)? to|seem(?:s|ed)? to|may(?! \d)|might|could|not yet|without proving|refus(?:e|ed|ing) to|declin(?:e|ed|ing) to|nothing|never|no longer)\b/iu,
);

/** "Stopped short of accepting it": what the headline has somebody admit. */
const STOPPED_SHORT = screened(
  /\b(?:stop(?:s|ped|ping)?|f[ae]ll(?:s|ing)?) short of (?:accept|admit|acknowledg|conced|confirm|confess|apologi[sz]|say|commit|promis|agree)/iu,
);
/** A headline that asks, or leaves it open itself. */
const OPEN = screened(/\?|\b(?:may|might|could|would|how|why|what|whether|if)\b/iu);
const NOUN = /(?:ion|ment|al)s?$/u;
const NEAR = 4;
/** "He admitted nothing": so few words speak of the matter at hand. */
const SHORT = 2;
const LEAST_SAID = 0.5;
const UNSAID = 0.75;
const OTHER = screened(/\bother\b/iu);

const settling = onceEach(({ words }) =>
  words
    .filter(({ key }) => !NOUN.test(key))
    .map(({ key }) => stem(key))
    .filter((root) => SETTLING.has(root)),
);

/** The clause takes the verb back right where it stands: "admitted nothing", "does not yet prove". */
const takenBack = ({ words, negated }: Statement, root: string): boolean =>
  words.some(({ key }, at) => {
    if (NOUN.test(key) || stem(key) !== root) return false;
    const around = words
      .slice(Math.max(0, at - NEAR), at + 2)
      .map((word) => word.key)
      .join(' ');
    return SHORT_OF.test(around) || (negated && /\b(?:not|no|nothing|never)\b|n't/u.test(around));
  });

/** What excludes its words. */
const againstIt = onceEach(({ text }) =>
  OPPOSITES.filter(({ kind }) => kind !== 'target').flatMap(({ one, other }) => [
    ...(one.test(text) ? [other] : []),
    ...(other.test(text) ? [one] : []),
  ]),
);

/** How far the body takes the headline back, 0 to 1. */
const takesBack = (headline: Statement, body: Statement): number => {
  const said = settling(headline);
  const shared = sharedConcepts(headline.concepts, body.context).length;
  if (OTHER.test(body.text)) return 0;
  if (OPEN.test(headline.text)) return 0;
  if (!headline.negated && (shared > 1 || body.concepts.size <= SHORT) && said.some((root) => takenBack(body, root)))
    return 0.9;
  if (shared >= 1 && againstIt(headline).some((pattern) => pattern.test(body.text))) return 0.85;
  if (said.length > 0 && STOPPED_SHORT.test(body.text)) return 0.85;
  if (said.length === 0 || shared < 1) return 0;
  const itsSpeaker = headline.speaker !== null && headline.speaker === body.speaker;
  if (body.claim.stance === 'declines' && body.claim.speaker !== null && (shared >= 2 || itsSpeaker)) return 0.75;
  // "Rejects fantasies", "had nothing to do with it": who denies takes no denial back.
  return headline.claim.stance !== 'denies' && SHORT_OF.test(body.text) && shared >= 3 ? 0.65 : 0;
};

const drawn = (headline: Statement, body: readonly Statement[], certainty: number): Draft => ({
  type: 'wording',
  question: `Does the text bear out its headline: “${clip(headline.claim.evidence.text, 100)}”?`,
  positions: [
    { words: `The headline: ${clip(headline.claim.evidence.text, 100)}`, statements: [headline] },
    { words: `The text: ${clip(body[0]?.text ?? '', 110)}`, statements: body },
  ],
  why: 'The headline states as settled what its own text takes back or leaves open.',
  certainty,
});

const draftOf = (story: StoryFeatures, headline: Statement, article: readonly Statement[]): readonly Draft[] => {
  const body = article
    .filter(({ claim }) => claim.place === 'body')
    .map((statement) => ({
      statement,
      sure: Math.max(takesBack(headline, statement), takesBackWords(story, headline, statement)),
    }))
    .filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure || a.statement.start - b.statement.start);
  const best = body[0];
  if (best === undefined) return [];
  return [
    drawn(
      headline,
      body.map(({ statement }) => statement),
      best.sure,
    ),
  ];
};

/** What the outlet's own text says did not happen, though its headline has it. */
const unsaid = (story: StoryFeatures, headline: Statement, article: readonly Statement[]): readonly Statement[] =>
  headline.negated || headline.speaker !== null || OPEN.test(headline.text)
    ? []
    : article.filter((body) => {
        if (body.claim.place !== 'body' || body.speaker !== null || !isNegative(body) || OTHER.test(body.text))
          return false;
        const matter = deniedMatter(body, story.names);
        return matter !== null && saysIt(story, headline, body, matter) >= LEAST_SAID;
      });

const draftsIn: Reader<Draft> = ({ statements }, story) =>
  statements
    .filter(({ claim }) => claim.place === 'headline')
    .flatMap((headline) => {
      const found = draftOf(story, headline, statements);
      const against = found.length > 0 ? [] : unsaid(story, headline, statements);
      return against.length === 0 ? found : [drawn(headline, against, UNSAID)];
    });

export const headlineDisagreements: FindKind = ({ story }) => ofEachArticle(story, draftsIn);
