/** The timeline: one row per event in order of date, its width shown, rival dates on the row. */
import { shortHash } from '../../domain/content-hash.ts';
import { entryId } from '../../domain/ids.ts';
import type { DayInterval } from '../../domain/interval.ts';
import type { TimelineEntry } from '../../domain/timeline.ts';
import { listedClaims } from '../corroborations.ts';
import { type ForMany, forMany } from '../features/for-many.ts';
import type { StoryFeatures } from '../features/story-features.ts';
import { stateOf } from '../memory.ts';
import { readable } from '../passages.ts';
import { isRuledOut } from '../rulings/joined-positions.ts';
import { clip, sentenceCase } from '../wording.ts';
import { type DateGroup, datesOf, type EventDates, type Joined, joinRivals } from './date-groups.ts';
import type { Dated } from './dated.ts';
import { groupEvents } from './group-events.ts';
import { rivalDates } from './rival-dates.ts';

const hull = (groups: readonly DateGroup[]): DayInterval => ({
  from: groups.reduce((least, { date }) => (date.from < least ? date.from : least), groups[0]?.date.from ?? ''),
  to: groups.reduce((most, { date }) => (date.to > most ? date.to : most), groups[0]?.date.to ?? ''),
});

const SUMMARY = 160;

const claimsOf = (story: StoryFeatures, statements: readonly Dated[]) =>
  listedClaims(
    statements.map(({ claim }) => claim),
    ({ articleId }) => story.originOf(articleId),
  );

const rowOf = (story: StoryFeatures, { groups, loose }: EventDates): TimelineEntry => {
  const statements = groups.flatMap((group) => group.statements);
  const claimIds = claimsOf(story, [...statements, ...loose]);
  const date = hull(groups);
  const { verdicts } = story.ruled;
  // What rulings call a passage takes long to tell.
  const sides = (): readonly ReadonlySet<string>[] =>
    groups.map((group) => new Set(group.statements.map(({ claim }) => story.ruled.keyOf(claim))));
  const disputed = groups.length > 1 && (verdicts.length === 0 || !isRuledOut('date', sides(), verdicts));
  return {
    id: entryId.from(shortHash('t', date.from, date.to, ...claimIds)),
    date,
    summary: sentenceCase(clip(readable(statements), SUMMARY)),
    claimIds,
    disputed,
    rivals: disputed ? groups.map((group) => ({ ...group.date, claimIds: claimsOf(story, group.statements) })) : [],
  };
};

const byDate = (a: TimelineEntry, b: TimelineEntry): number => {
  const [x, y] = [`${a.date.from} ${a.date.to} ${a.id}`, `${b.date.from} ${b.date.to} ${b.id}`];
  return x < y ? -1 : 1;
};

export interface Timeline {
  readonly rows: readonly TimelineEntry[];
  readonly events: readonly EventDates[];
}

/** What was worked out of events, kept while their statements are the very same. */
interface Kept {
  readonly dates: ForMany<readonly EventDates[]>;
  readonly joined: Joined;
  readonly rows: WeakMap<EventDates, TimelineEntry>;
}

const noneKept = (): Kept => ({ dates: forMany(), joined: forMany(), rows: new WeakMap() });

export const orderTimeline = (story: StoryFeatures): Timeline => {
  const { dates, joined, rows } = stateOf(story.memory, 'events', noneKept);
  // Their statements hold their dates.
  const told = groupEvents(story).flatMap((event) => dates(event, () => datesOf(event, story.weight)));
  const rivals = rivalDates(story).filter((statements) =>
    statements.every((a) => statements.every((b) => !story.ruled.apart(a.claim, b.claim))),
  );
  const events = joinRivals(told, rivals, joined);
  const known = (event: EventDates): TimelineEntry => {
    const row = rows.get(event) ?? rowOf(story, event);
    rows.set(event, row);
    return row;
  };
  return { events, rows: events.map(known).sort(byDate) };
};
