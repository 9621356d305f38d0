/** Done already, to one source; still to be decided, to another whose text is no older. */

import { longBetween } from '../facts/long-between.ts';
import { conceptOfWord } from '../features/concepts.ts';
import { thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import { ownConcepts } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import { wordsOf } from '../words/words-of.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

const CERTAINTY = 0.8;
const FEW_ARTICLES = 3;
const WEIGHS = screened(
  /\b(?:consider(?:s|ing)?|weigh(?:s|ing)?(?: up)?|mull(?:s|ing)?|debat(?:es|ing)|ponder(?:s|ing)?|(?:has|have|had) (?:not|yet to) (?:decide(?:d)?|said)|undecided(?: about| on)?|thinking (?:about|of)|hint(?:s|ed)(?: that)?|could|may yet|might yet|yet to|still to) (?:\p{Ll}+ ){0,2}?(?:whether (?:or not )?(?:\p{Ll}+ )?(?:to|should|would|will) |if (?:\p{Ll}+ )?(?:should|would|will) )?(\p{Ll}{3,})/iu,
);

/** The deed that is only thought of, or null. */
const weighed = onceEach(({ text, negated, claim }): string | null => {
  const verb = negated || claim.stance === 'denies' ? undefined : WEIGHS.exec(text)?.[1];
  const [word] = verb === undefined ? [] : wordsOf(verb);
  return word === undefined ? null : conceptOfWord(word);
});

const isWeighed = (one: Statement): boolean => weighed(one) !== null;

const AHEAD = screened(/\b(?:will|would|should|may|might|could|to be|plans?|if|whether|unless|expected)\b/iu);

const isTold = onceEach(
  (one) => !one.negated && one.claim.stance !== 'denies' && one.claim.stance !== 'declines' && !AHEAD.test(one.text),
);

/** What is told in the past: "declared", "bought", not "declares" or "buying", nor a name. */
const doneIn = onceEach(({ words }): readonly string[] => {
  const deeds: string[] = [];
  for (const word of words) {
    const deed = /^\p{Ll}/u.test(word.text) ? conceptOfWord(word) : null;
    if (deed !== null && (word.key.endsWith('ed') || !word.key.startsWith(deed.slice(0, 3)))) deeds.push(deed);
  }
  return deeds;
});

/** Done before the other was printed. */
const inTime = ({ articles }: StoryFeatures, done: Statement, open: Statement): boolean => {
  const then = articles.get(done.claim.articleId)?.publishedAt ?? null;
  const now = articles.get(open.claim.articleId)?.publishedAt ?? null;
  if (then === null || now === null) return false;
  return then <= now || (done.date !== null && !done.datesSpeech && done.date.to < now.slice(0, 10));
};

export const doneOrWeighedDisagreements: FindKind = ({ story }) => {
  const open = thoseThat(story, isWeighed);
  const done = thoseThat(story, isTold);
  // Of few texts the theme is whatever they share.
  const theme = story.articles.size > FEW_ARTICLES ? story.theme : new Set<string>();
  const about = (one: Statement, other: Statement): number => {
    const deed = weighed(other);
    if (
      deed === null ||
      !doneIn(one).includes(deed) ||
      longBetween(one, other) ||
      !independent(one, other) ||
      !inTime(story, one, other)
    )
      return 0;
    const object = [...ownConcepts(other)].filter(
      (concept) => concept !== deed && !story.names.has(concept) && !theme.has(concept) && one.concepts.has(concept),
    );
    return object.length > 0 ? CERTAINTY : 0;
  };
  const sharing = { left: doneIn, right: (one: Statement) => [weighed(one) ?? ''] };
  return setAgainst(done, open, about, story.weight, { story, name: 'done or weighed', sharing }).map(
    ({ left, right }) => ({
      type: 'modality',
      question: questionOn('Is it done', left),
      positions: [{ statements: left }, { statements: right }],
      why: 'One source tells that it was done; another, no older, that it is still being weighed.',
      certainty: CERTAINTY,
    }),
  );
};
