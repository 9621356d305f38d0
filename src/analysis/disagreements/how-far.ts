/** How far it came: kept within bounds to one source, out among people or over the border to another. */
import { dayNumber } from '../../domain/interval.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { questionOn } from '../passages.ts';
import type { FindKind } from './draft.ts';
import { independent, setAgainst } from './opposed.ts';

/** What spreads, leaks or falls. */
const SPREADS =
  '(?:materials?|debris|pieces|fragments|wreckage|fire|blaze|flames|water|oil|fuel|spill|slick|leak|gas|smoke|sludge|mud|ash|lava|waste|wave|tide|outbreak|virus|infection|pollution|contamination|radiation|cloud|chemicals?|it)';
const BOUND =
  '(?:(?:contained|confined|kept|held|stayed|remained|fell|landed|come down|came down) (?:\\p{L}+ ){0,3}?(?:on|to|within|inside) (?!an? |\\d|two |three |six |minutes|hours|days)|(?:has|have|had|did) not (?:spread|reached?|left|leave|got out|escaped?)|never left)';
const OUT =
  '(?:swept (?:through|into|over|away)|spread (?:to|into|beyond|as far as)|reached|ran (?:as far as|into|to)|spilled (?:into|over)|crashed (?:into|through)|poured (?:into|through)|(?:came|rained) down on|fell on|landed (?:on|in)|crossed into|got (?:into|as far as)|buried|engulfed)';
const HELD = new RegExp(`\\b${SPREADS}\\b[^,;.]{0,40}?\\b${BOUND}`, 'iu');
const GOT_OUT = new RegExp(`\\b${SPREADS}\\b[^,;.]{0,40}?\\b${OUT}\\b`, 'iu');
const OLD_DAYS = 20;
const CERTAINTY = 0.65;

const isHeld = onceEach(({ text }) => HELD.test(text));
const isOut = onceEach((statement) => !statement.negated && GOT_OUT.test(statement.text) && !isHeld(statement));

const ofNow = ({ articles }: StoryFeatures, { claim, date }: Statement): boolean => {
  const published = articles.get(claim.articleId)?.publishedAt?.slice(0, 10);
  return date === null || published === undefined || dayNumber(date.to) >= dayNumber(published) - OLD_DAYS;
};

export const howFarDisagreements: FindKind = ({ story }) => {
  const told = story.statements.filter((one) => ofNow(story, one) && one.claim.stance !== 'declines');
  const held = told.filter(isHeld);
  const out = told.filter(isOut);
  const about = (one: Statement, other: Statement): number => {
    if (!independent(one, other)) return 0;
    // A source that tells of both speaks of two things, or of before and after.
    const both = out.some(({ origin }) => origin === one.origin) || held.some(({ origin }) => origin === other.origin);
    return both ? 0 : CERTAINTY;
  };
  return setAgainst(held, out, about, story.weight)
    .slice(0, 1)
    .map(({ left, right }) => ({
      type: 'target',
      question: questionOn('How far did it come', left),
      positions: [{ statements: left }, { statements: right }],
      why: 'One source says that it was kept within bounds; another tells where it came to.',
      certainty: CERTAINTY,
    }));
};
