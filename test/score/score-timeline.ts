/** The timeline: an entry finds a gold event when a claim of its rests on the event's words and their dates meet. */
import { type DayInterval, dayNumber, disjoint } from '../../src/domain/interval.ts';
import type { TimelineEntry } from '../../src/domain/timeline.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { FoundClaims } from './found-claim.ts';
import { type Gold, placeOf, type StoryTexts } from './gold.ts';
import { pairUp } from './pair-up.ts';
import { meets } from './place.ts';

/** An entry may be wider than gold, but not so wide that it meets everything. */
const datesMeet = (found: DayInterval, gold: DayInterval): boolean => {
  const days = ({ from, to }: DayInterval) => dayNumber(to) - dayNumber(from);
  return !disjoint(found, gold) && days(found) <= 2 * days(gold) + 31;
};

export const scoreTimeline = (
  gold: Gold,
  texts: StoryTexts,
  claims: FoundClaims,
  entries: readonly TimelineEntry[],
): Figures => {
  const events = gold.timeline.map((event) => ({
    ...event,
    places: event.evidence.map((words) => placeOf(texts, words)),
  }));
  const pairs = pairUp(
    entries,
    events,
    (entry, event) =>
      datesMeet(entry.date, event) &&
      claims.listed(entry.claimIds).some(({ evidence }) => event.places.some((place) => meets(evidence, place))),
  );
  return figuresOf({
    found: pairs.itemOf.size,
    gold: events.length,
    right: pairs.paired.size,
    judged: entries.length,
    missed: events
      .filter((event) => !pairs.itemOf.has(event))
      .map(({ id, from, to, event }) => `${id} ${from}..${to} ${event}`),
    extra: entries
      .filter((entry) => !pairs.paired.has(entry))
      .map(({ date, summary }) => `${date.from}..${date.to} ${summary}`),
  });
};
