/** What one and the same thing shows: to one source it proves the matter, to another it hints at it, or proves nothing yet. */
import { longBetween } from '../facts/long-between.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';
import { hintedIn, provedIn, type Shown } from './read-evidence.ts';

const speaks = ({ claim }: Statement): boolean => claim.place === 'body' && claim.stance !== 'declines';
const isProved = onceEach((one) => speaks(one) && one.claim.stance !== 'denies' && provedIn(one) !== null);
const isHinted = onceEach((one) => speaks(one) && hintedIn(one) !== null);

/** Of the most that a word can weigh. */
const TELLING = 0.45;
const CERTAINTY = 0.78;
const LATER_MS = 36 * 3_600_000;

const GOES_ON = 420;
/** "On the origin she left no room for doubt": what it is, the sentences that follow tell. */
const goesOn = (story: StoryFeatures, { claim, sentence }: Statement): readonly Statement[] =>
  story.statements.filter(
    (one) =>
      one.claim.articleId === claim.articleId &&
      one.claim.stance === 'confirms' &&
      one.start > sentence.start &&
      one.start - sentence.end <= GOES_ON,
  );
const LEAVES_NO_DOUBT = screened(/\b(?:leav(?:es?|ing)|left) no (?:room for )?doubt\b(?! that)/iu);

export const evidenceDisagreements: FindKind = ({ story }) => {
  const [proved, hinted] = [thoseThat(story, isProved), thoseThat(story, isHinted)];
  if (proved.length === 0 || hinted.length === 0) return [];
  const least = TELLING * Math.log(1 + story.weighed);
  const printed = ({ claim }: Statement): number => Date.parse(story.articles.get(claim.articleId)?.publishedAt ?? '');
  /** What is proved later than it was hinted at is no contradiction. */
  const provedSince = (one: Statement, other: Statement): boolean => printed(one) - printed(other) > LATER_MS;
  const onOneMatter = (one: Statement, other: Statement, x: Shown, y: Shown): boolean => {
    const by = sharedConcepts(x.by, y.by).filter((concept) => story.weight(concept) >= least);
    if (by.length === 0) return false;
    const what = sharedConcepts(one.context, other.context).filter(
      (concept) => !by.includes(concept) && !story.names.has(concept),
    );
    return what.length > 0 || (x.isThing && y.isThing);
  };
  const about = (one: Statement, other: Statement): number => {
    const [x, y] = [provedIn(one), hintedIn(other)];
    if (x === null || y === null || !independent(one, other)) return 0;
    if (longBetween(one, other) || provedSince(one, other)) return 0;
    return onOneMatter(one, other, x, y) ? CERTAINTY : 0;
  };
  const withWhatFollows = (one: Statement): readonly Statement[] =>
    LEAVES_NO_DOUBT.test(one.text) ? [one, ...goesOn(story, one)] : [one];
  const sharing = {
    left: (one: Statement) => provedIn(one)?.by ?? [],
    right: (one: Statement) => hintedIn(one)?.by ?? [],
  };
  return setAgainst(proved, hinted, about, story.weight, { story, name: 'evidence', sharing }).map(
    ({ left, right, closeness }) => ({
      type: 'modality',
      question: questionOn('How firmly is it shown', left),
      positions: [{ statements: [...new Set(left.flatMap(withWhatFollows))] }, { statements: right }],
      why: 'One source has it proved by what another says only hints at it, or does not prove it.',
      certainty: closeness,
    }),
  );
};
