/**
 * One deed by other words: "the armistice was signed on 3 May", "the truce came into force on 6 May". Two sources that date a deed of one
 * frame, or its beginning or end, and tell the like of it, differ on the day. It must not pair two deeds of a kind.
 */
import { dayNumber, widthInDays } from '../../domain/interval.ts';
import { deedsIn, tells } from '../facts/deed.ts';
import { kinship } from '../facts/kinship.ts';
import { otherSubjects } from '../facts/other-subjects.ts';
import { sharedConcepts } from '../facts/weights.ts';
import { sharedFrames } from '../features/frames-of.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { isPoint } from './bounds-of-time.ts';
import { type Dated, isAhead } from './dated.ts';
import { isDated, ofFurtherEvent } from './group-events.ts';

const NARROW_DAYS = 31;
const NEAR_DAYS = 92;
const NEAR = 0.6;

const toldOnce = onceEach(
  (one: Statement): boolean =>
    isDated(one) &&
    !one.datesSpeech &&
    !one.negated &&
    widthInDays(one.date) <= NARROW_DAYS &&
    isPoint(one) &&
    !ofFurtherEvent(one) &&
    deedsIn(one).length > 0,
);

/** Whether it dates a deed. */
export const datesDeed = (one: Dated): boolean => toldOnce(one);

export const sameDeed = (a: Dated, b: Dated, story: StoryFeatures): boolean => {
  if (!toldOnce(a) || !toldOnce(b) || isAhead(a) !== isAhead(b)) return false;
  if (Math.abs(dayNumber(a.date.from) - dayNumber(b.date.from)) > NEAR_DAYS) return false;
  const deeds = deedsIn(b);
  if (!deedsIn(a).some((deed) => deeds.includes(deed)) || kinship(story, a, b) < NEAR) return false;
  const words = sharedConcepts(a.concepts, b.concepts).filter((one) => !story.names.has(one));
  const told = words.length + sharedFrames(a, b).filter(tells).length;
  return told > 0 && !otherSubjects(story, a, b);
};
