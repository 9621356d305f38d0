/** How sure it is: one source states a thing as known or settled; another, no older, calls that very thing a theory, tentative or not confirmed. */

import { longBetween } from '../facts/long-between.ts';
import { NEWS_MOVES_ON_MS, printedLater } from '../facts/printed-later.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { thoseThat } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import { ownConcepts } from '../features/own-text.ts';
import type { Statement } from '../features/statement.ts';
import { questionOn } from '../passages.ts';
import { screened } from '../words/screened.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';
import { doubtedIn, whichIn } from './read-doubt.ts';

const HEDGED = screened(
  /\b(?:may|might|could|if|whether|unless|should|appear(?:s|ed)? to|seem(?:s|ed)? to|possibl[ey]|perhaps|likely|unlikely|probabl[ey]|hopes?|wants?|hint\w*|suggest\w*|suspect\w*|question\w*|den(?:y|ies|ied)|not?|never|nobody|nothing|without|claims?|reports? (?:that|of)|await\p{L}*|talks?|no longer|would|preliminary|tentative|provisional|un(?:confirmed|certain|clear|proven))\b|n[’']t\b|\?["”’]?$/iu,
);
const speaks = ({ claim }: Statement): boolean => claim.place === 'body' && claim.stance !== 'declines';
const isDoubting = onceEach((one) => speaks(one) && doubtedIn(one).size > 0);
const isSure = onceEach(
  (one) => speaks(one) && one.claim.stance !== 'denies' && one.claim.stance !== 'hints' && !HEDGED.test(one.text),
);
/** Of the most that a word can weigh: words that tell with another, by what else both speak of, and by themselves. */
const [WITH_ANOTHER, WITH_THE_REST, ALONE] = [0.3, 0.5, 0.75];
const CERTAINTY = 0.66;

export const doubtedDisagreements: FindKind = ({ story }) => {
  const doubting = thoseThat(story, isDoubting);
  if (doubting.length === 0) return [];
  const most = Math.log(1 + story.weighed);
  const about = (one: Statement, other: Statement): number => {
    if (!independent(one, other) || longBetween(one, other)) return 0;
    // What is settled later than it was in doubt is no contradiction.
    if (printedLater(story, one, other) > NEWS_MOVES_ON_MS) return 0;
    const doubted = sharedConcepts(ownConcepts(one), doubtedIn(other)).filter((concept) => !story.names.has(concept));
    const isOther = doubted.some((concept) => {
      const [x, y] = [whichIn(one).get(concept), whichIn(other).get(concept)];
      return x !== undefined && y !== undefined && x.size > 0 && y.size > 0 && x.isDisjointFrom(y);
    });
    if (isOther) return 0;
    const tells = (part: number): boolean => doubted.some((concept) => story.weight(concept) >= part * most);
    const around = sharedConcepts(one.context, other.context).filter((concept) => !doubted.includes(concept));
    const isOne =
      doubted.length > 1 ? tells(WITH_ANOTHER) : tells(ALONE) || (tells(WITH_THE_REST) && around.length > 0);
    return isOne ? CERTAINTY : 0;
  };
  const sharing = { left: ownConcepts, right: doubtedIn };
  return setAgainst(thoseThat(story, isSure), doubting, about, story.weight, { story, name: 'doubted', sharing }).map(
    ({ left, right, closeness }) => ({
      type: 'modality',
      question: questionOn('How sure is it', left),
      positions: [{ statements: left }, { statements: right }],
      why: 'One source states it as known or settled; another calls that very thing open, tentative or not confirmed.',
      certainty: closeness,
    }),
  );
};
