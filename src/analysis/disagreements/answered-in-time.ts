/** Whether words were spoken in time to answer a silence: when they were, and when the text was printed that found somebody silent. */
import type { Claim } from '../../domain/claim.ts';
import { type Day, dayNumber } from '../../domain/interval.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { SPOKE } from './silences.ts';

/** Who speaks two days after a text found them silent has not contradicted it, nor who answers another a day after a call: the story went on. */
export const LATER_MS = 48 * 3_600_000;
/** Words of weeks before belong to another occasion. */
const EARLIER_MS = 10 * 24 * 3_600_000;
export const SAME_DAY_MS = 20 * 3_600_000;
const NEARBY = 400;

const WEEK = 7;

/** Sentences that tell, with a day, of speaking. */
const datedSpeaking = onceEach(({ date, text }): boolean => date !== null && SPOKE.test(text));

/** The day on which words were spoken, where their text tells it of them or of what they were read from. */
export const saidOn = (story: StoryFeatures, said: Statement): Day | null => {
  const { claim, date, datesSpeech } = said;
  if (claim.saidOn !== undefined) return claim.saidOn.to;
  if (datesSpeech && date !== null) return date.to;
  const read = story.readOf.get(claim.articleId);
  const told = read?.statements.find((one) => Math.abs(one.start - said.start) <= NEARBY && datedSpeaking(one));
  return told?.date?.to ?? null;
};

interface Quiet {
  /** ISO 8601; null: not known. */
  readonly printed: readonly (string | null)[];
  readonly ofTheMoment: boolean;
}

/** Whether words answer silences: those spoken by the day of the silence, or printed soon after it; unknown times may. */
export const inTime = (said: string | null, day: Day | null, { printed, ofTheMoment }: Quiet): boolean => {
  if (said === null) return true;
  const known = printed.flatMap((one) => one ?? []);
  if (day !== null && !ofTheMoment && known.some((one) => day <= one.slice(0, 10))) return true;
  const lags = known.map((one) => Date.parse(said) - Date.parse(one));
  return (
    lags.length === 0 ||
    lags.some((lag) => (ofTheMoment ? lag >= 0 && lag < SAME_DAY_MS : lag < LATER_MS && lag > -EARLIER_MS))
  );
};

/** Words spoken long before the story's first article answer nothing in it. */
export const longBefore = (first: Day | null, { eventDate }: Claim): boolean =>
  eventDate !== null && first !== null && dayNumber(eventDate.to) < dayNumber(first) - WEEK;

/** Of the story's first article. */
export const firstDay = ({ articles }: StoryFeatures): Day | null => {
  const days = [...articles.values()].flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []);
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
};
