/** What one and the same thing shows: to one source it proves the matter, to another it hints at it, or proves nothing yet. */

import { longBetween } from '../facts/long-between.ts';
import { NEWS_MOVES_ON_MS, printedLater } from '../facts/printed-later.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import { conceptOf } from '../words/synonyms.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';
import { hintedIn, provedIn, type Shown } from './read-evidence.ts';

const speaks = ({ claim }: Statement): boolean => claim.place === 'body' && claim.stance !== 'declines';
const isProved = onceEach((one) => speaks(one) && one.claim.stance !== 'denies' && provedIn(one) !== null);
const isHinted = onceEach((one) => speaks(one) && hintedIn(one) !== null);

/** Of the most that a word can weigh. */
const TELLING = 0.45;
const CERTAINTY = 0.78;

/** Nearly every story has one: what it showed must tell which is meant. */
const GENERIC = new Set(
  'study survey figure report test review inquiry data evidence document trial experiment result finding investigation probe audit analysis model examination paper file image video inspection police'
    .split(' ')
    .map(conceptOf),
);
const GOES_ON = 420;
/** "On the origin she left no room for doubt": what it is, the sentences that follow tell. */
const goesOn = ({ readOf }: StoryFeatures, { claim, sentence }: Statement): readonly Statement[] =>
  (readOf.get(claim.articleId)?.statements ?? []).filter(
    (one) => one.claim.stance === 'confirms' && one.start > sentence.start && one.start - sentence.end <= GOES_ON,
  );
const LEAVES_NO_DOUBT = screened(/\b(?:leav(?:es?|ing)|left) no (?:room for )?doubt\b(?! that)/iu);

export const evidenceDisagreements: FindKind = ({ story }) => {
  const [proved, hinted] = [thoseThat(story, isProved), thoseThat(story, isHinted)];
  if (proved.length === 0 || hinted.length === 0) return [];
  const least = TELLING * Math.log(1 + story.weighed);
  /** What is proved later than it was hinted at is no contradiction. */
  const provedSince = (one: Statement, other: Statement): boolean => printedLater(story, one, other) > NEWS_MOVES_ON_MS;
  const onOneMatter = (x: Shown, y: Shown): boolean => {
    const by = sharedConcepts(x.by, y.by).filter((concept) => story.weight(concept) >= least);
    if (by.length === 0) return false;
    const isNamed = by.some((concept) => !GENERIC.has(concept));
    if (isNamed && x.isThing && y.isThing) return true;
    const tells = (concept: string): boolean => !by.includes(concept) && !story.names.has(concept);
    return sharedConcepts(x.what, y.what).some(tells);
  };
  const about = (one: Statement, other: Statement): number => {
    const [x, y] = [provedIn(one), hintedIn(other)];
    if (x === null || y === null || !independent(one, other)) return 0;
    if (longBetween(one, other) || provedSince(one, other)) return 0;
    return onOneMatter(x, y) ? CERTAINTY : 0;
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
