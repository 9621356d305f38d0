/**
 * Dated statements of one event, whatever dates they give. Like words bring them together; on one and the same day fewer
 * suffice. Statements of different dates must share more, or every meeting would rival every other.
 */
import { dayNumber, disjoint, type EventDate, intersection, sameInterval, widthInDays } from '../../domain/interval.ts';
import { averageLink, type Edge, noJoins } from '../facts/average-link.ts';
import { countingWindow } from '../facts/counting-window.ts';
import { daysApart, oneMoment } from '../facts/days-apart.ts';
import { headOf } from '../facts/frame-head.ts';
import { isMovingCount } from '../facts/moving-counts.ts';
import { lookAtNeighbours, noneNoted } from '../facts/noted-neighbours.ts';
import { otherSubjects } from '../facts/other-subjects.ts';
import { cosine, sharedConcepts } from '../facts/weights.ts';
import { ofEachArticle, type Reader } from '../features/of-each-article.ts';
import { onceEach } from '../features/once-each.ts';
import type { Statement } from '../features/statement.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { conceptOf } from '../words/synonyms.ts';
import { isPoint } from './bounds-of-time.ts';
import { type Dated, isAhead } from './dated.ts';
import { otherArguments } from './other-arguments.ts';

const SAME_DAY = 0.16;
const SAME_SPAN = 0.26;
const OTHER_DATE = 0.36;
/** Two dates ahead of their texts, for what both call by one name. */
const AHEAD = 0.12;
const LARGEST = 60;
const NARROW_DAYS = 7;

/** "Another", "previous": the clause speaks of a further event of the kind. */
const FURTHER = new Set([
  'another',
  'previous',
  'previously',
  'similar',
  'second',
  'third',
  'fourth',
  'fifth',
  'further',
  'again',
  'past',
  'predecessor',
]);

export const ofFurtherEvent = onceEach(({ words }) => words.some(({ key }) => FURTHER.has(key)));

const needed = (a: EventDate, b: EventDate): number => {
  if (disjoint(a, b)) return oneMoment(a, b) ? SAME_DAY : OTHER_DATE;
  const common = intersection(a, b);
  const widest = Math.max(widthInDays(a), widthInDays(b));
  return common !== null && widest <= NARROW_DAYS ? SAME_DAY : SAME_SPAN;
};

const disputes = ({ claim }: Dated): boolean => claim.stance === 'denies' || claim.stance === 'declines';

const CLOCK = /\b\d{1,2}[:.]\d{2}\b(?=\s?(?:a|p)\.?m|\s|[,.]|$)/u;

/** Two texts that name one minute of one day mean one event. */
const sameClock = (a: Dated, b: Dated): boolean => {
  const minute = CLOCK.exec(a.text)?.[0];
  return minute !== undefined && minute === CLOCK.exec(b.text)?.[0];
};

/** Closer than any likeness of words asks for. */
const SURE = 1.5;
const RECENT_DAYS = 3;
const RECENT_SPAN = 60;

/** One date given by two sources for what is not of these days: a plan, or what both call alike. */
const onTheSameDate = (a: Dated, b: Dated, story: StoryFeatures): boolean => {
  if (a.origin === b.origin || !sameInterval(a.date, b.date)) return false;
  if (isAhead(a) && isAhead(b) && widthInDays(a.date) === 1) return true;
  const past = a.printedOn !== null && dayNumber(a.date.to) < dayNumber(a.printedOn) - RECENT_DAYS;
  return past && sharedConcepts(a.context, b.context).some((concept) => !story.names.has(concept));
};

/** A count at an hour or until a day: at another hour there is another count. */
const counts = onceEach(
  ({ quantities, text }) =>
    quantities.some(isMovingCount) || (quantities.length > 0 && countingWindow(text)?.startsWith('by ') === true),
);

/** Verbs that any happening has. */
const LIGHT = new Set(
  'be start open hold go come take make happen occur set schedule end have do get put give run'
    .split(' ')
    .map(conceptOf),
);

/** What the clause says was done, as far as its own words hold it. */
const deedIn = onceEach(({ claim, concepts }): string | null => {
  const deed = claim.frame === null ? null : conceptOf(claim.frame.action);
  return deed !== null && concepts.has(deed) && !LIGHT.has(deed) ? deed : null;
});

const FEW_ARTICLES = 3;
/** Two people at one place on two days do two things: what both tell must have words of its own. */
const tellsAlike = (a: Dated, b: Dated, { articles, names, theme }: StoryFeatures): boolean => {
  const shared = sharedConcepts(a.concepts, b.concepts).filter((concept) => !LIGHT.has(concept));
  const told = shared.filter((concept) => !names.has(concept));
  // Of few texts the theme is whatever they share.
  const own = told.some((concept) => articles.size <= FEW_ARTICLES || !theme.has(concept));
  return deedIn(a) === null || deedIn(b) === null ? own && shared.length > 1 : own || told.length > 1;
};

/** One of the two speaks of the other's deed. */
const oneDeed = (a: Dated, b: Dated): boolean => {
  const [x, y] = [deedIn(a), deedIn(b)];
  return x === null || y === null || b.concepts.has(x) || a.concepts.has(y);
};

/** "After the first, in 2019, it spent …": the day is that of something else. */
const LEANS = /^["“]?(?:after|before|since|following|ahead of|until)\b[^.;]*$/iu;
const leans = onceEach(({ text, date }) =>
  LEANS.test(text.slice(0, Math.max(0, text.toLowerCase().indexOf(date?.expression.toLowerCase() ?? '')))),
);

/** That it is planned tells not what. */
const PLANS = new Set('plan schedule expect intend due'.split(' ').map(conceptOf));

/** Who does something to something. */
const doerIn = onceEach(({ claim: { frame } }): string =>
  frame === null || headOf(frame.target) === '' ? '' : headOf(frame.actor),
);

const onePlan = (a: Dated, b: Dated, story: StoryFeatures): boolean => {
  if (!isAhead(a) || !isAhead(b)) return false;
  const [x, y] = [doerIn(a), doerIn(b)];
  return sharedConcepts(a.concepts, b.concepts).some(
    (concept) =>
      !PLANS.has(concept) &&
      !story.names.has(concept) &&
      !story.theme.has(concept) &&
      // Who does it may do several things.
      !(concept === x && concept === y),
  );
};

/** Figures of a reporting period stand beside those of another. */
const PERIOD = /\b(?:quarters?|quarterly|fiscal|financial year|half-year)\b/iu;
const ofPeriod = onceEach(({ text }) => PERIOD.test(text));

const YEAR_DAYS = 300;
const DECADE_DAYS = 3_650;

/** What happened these days is not what happened years ago, however alike the words are. */
const yearsApart = (a: Dated, b: Dated): boolean => {
  const recent = ({ printedOn, date }: Dated): boolean =>
    printedOn !== null && dayNumber(date.to) >= dayNumber(printedOn) - RECENT_SPAN;
  const gap = Math.max(dayNumber(a.date.from) - dayNumber(b.date.to), dayNumber(b.date.from) - dayNumber(a.date.to));
  return gap > DECADE_DAYS || (gap > YEAR_DAYS && recent(a) !== recent(b));
};

/** Similarity as a share of what the two dates ask for: 1 and more is enough; null: never one event. */
const closeness = (a: Dated, b: Dated, story: StoryFeatures): number | null => {
  const { weight } = story;
  if (story.ruled.apart(a.claim, b.claim)) return null;
  const apart = daysApart(a.date, b.date);
  if (apart && (ofFurtherEvent(a) !== ofFurtherEvent(b) || a.negated !== b.negated)) return null;
  if (apart && (!isPoint(a) || !isPoint(b))) return null;
  if (apart && (yearsApart(a, b) || otherArguments(a, b))) return null;
  if (apart && (disputes(a) || disputes(b) || otherSubjects(story, a, b))) return null;
  // What was to come and what has come are told at two times: a plan may move.
  if (apart && (isAhead(a) !== isAhead(b) || ofPeriod(a) || ofPeriod(b))) return null;
  if (apart && (a.datesSpeech || b.datesSpeech || (counts(a) && counts(b)))) return null;
  if (apart && (leans(a) || leans(b) || !(oneDeed(a, b) || onePlan(a, b, story)))) return null;
  if (apart && !onePlan(a, b, story) && sharedConcepts(a.concepts, b.concepts).length < 2) return null;
  if (apart && !onePlan(a, b, story) && !tellsAlike(a, b, story)) return null;
  if (!apart && sameClock(a, b)) return SURE;
  if (onTheSameDate(a, b, story)) return SURE;
  const own = cosine(a.concepts, b.concepts, weight);
  if (apart && onePlan(a, b, story)) return own / AHEAD;
  const context = apart ? 0 : 0.8 * cosine(a.context, b.context, weight);
  return Math.max(own, context) / needed(a.date, b.date);
};

const OPEN_QUESTION = /^(?:whether|if)\b/iu;

/** "Whether the valley will be shelled tonight", "Was Sunday the first warning?": nothing is told to have happened. */
const asks = onceEach(
  ({ claim, sentence }) => OPEN_QUESTION.test(claim.content?.text ?? '') || /\?["”’)]*$/u.test(sentence.text),
);

export const isDated = (statement: Statement): statement is Dated => statement.date !== null && !asks(statement);

/** What was said on a day, of another day: the saying is an event of its own. */
const sayingOf = onceEach((statement): Dated | null => {
  const { saidOn } = statement.claim;
  return saidOn === undefined || asks(statement) ? null : { ...statement, date: saidOn, datesSpeech: true, notes: [] };
});

/** What the statement tells to have happened on a day, and the saying of it. */
const datedBy = (statement: Statement, before: Statement | undefined): readonly Dated[] => {
  const saying = before?.claim === statement.claim ? null : sayingOf(statement);
  return [...(isDated(statement) ? [statement] : []), ...(saying === null ? [] : [saying])];
};

const datedIn: Reader<Dated> = ({ statements }) =>
  statements.flatMap((statement, at) => datedBy(statement, statements[at - 1]));

/** Each event's statements in reading order; an event told once is a group of one. */
export const groupEvents = (story: StoryFeatures): readonly (readonly Dated[])[] => {
  const { weight } = story;
  const dated = ofEachArticle(story, datedIn);
  const at = (index: number): Dated => dated[index] as Dated;
  const edges: Edge[] = [];
  lookAtNeighbours(stateOf(story.memory, 'events near', noneNoted), {
    ...{ members: dated, sets: dated.map(({ context }) => context), weight, threshold: SAME_DAY / 2 },
    lasts: story.memory.lasts,
    fromHere: (_, a, b) => a < b,
    read: (a, b) => {
      const similarity = closeness(at(a), at(b), story) ?? 0;
      return similarity < 1 ? 0 : similarity;
    },
    each: (a, b, similarity) => edges.push({ a, b, similarity }),
  });
  const between = (a: number, b: number): number | null => closeness(at(a), at(b), story);
  const groups = averageLink({
    ...{ members: dated, edges, threshold: 0.85, largest: LARGEST, between },
    joins: stateOf(story.memory, 'events joined', noJoins),
  });
  const grouped = new Set(groups.flat());
  const single = dated.flatMap((statement, index) => (grouped.has(index) ? [] : [[statement]]));
  return [...groups.map((group) => group.map(at)), ...single];
};
