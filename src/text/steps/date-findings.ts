/** Gives each finding the date of what it reports: the mention that belongs to its verb. Makes up none. */
import type { Finding } from '../../domain/claim.ts';
import type { EventDate } from '../../domain/interval.ts';
import { overlap, type Passage, type Span } from '../../domain/span.ts';
import type { DateMention } from '../date-mention.ts';
import type { Narrated } from './find-narrated.ts';
import type { Framed } from './frame-contents.ts';
import { type ChosenDate, datesWithin, nearestDate } from './nearest-date.ts';
import { type UsableDate, usableDates } from './usable-dates.ts';

/** A date that names something else dates the event for want of a better one: no more than inferred. */
const eventDateOf = ({ date, weak }: ChosenDate): EventDate => ({
  from: date.from,
  to: date.to,
  expression: date.text,
  basis: weak ? 'inferred' : date.basis,
});

/** Where what was said begins, without the word that joins it to its verb. */
const saidAt = ({ start, text }: Passage): number =>
  start + (/^(?:that|whether|if|how)\s/i.exec(text)?.[0].length ?? 0);

/** What was said is dated by a date of its own within it, which leaves that of the saying apart, else by that of the saying. */
const dateAttributed = (
  text: string,
  { finding, verbAt }: Framed,
  dates: readonly UsableDate[],
): Pick<Finding, 'eventDate' | 'saidOn'> => {
  const { evidence, content, cueSpan } = finding;
  const around = datesWithin(dates, evidence);
  const said = content === null ? null : nearestDate(text, around, verbAt ?? saidAt(content), content);
  const outside = content === null ? around : around.filter((date) => overlap(date, content) === 0);
  const saying = nearestDate(text, outside, cueSpan?.start ?? evidence.start, evidence);
  if (said !== null && !said.weak) {
    const saidOn = saying === null || saying.weak || cueSpan === null ? {} : { saidOn: eventDateOf(saying) };
    return { eventDate: eventDateOf(said), ...saidOn };
  }
  const chosen = saying !== null && !saying.weak ? saying : (said ?? saying);
  return { eventDate: chosen === null || chosen.owned === true ? null : eventDateOf(chosen) };
};

/** "crossed a line last week when the agency struck": the date belongs to the clause after "when"; after a comma it stays. */
const handsOn = (text: string, narrated: Narrated, next: Narrated | undefined, date: UsableDate): boolean =>
  next?.connector === 'when' &&
  next.sentence === narrated.sentence &&
  date.end >= narrated.finding.evidence.end - 1 &&
  text[narrated.finding.evidence.end] !== ',';

/** "surfaced in 2022, when it emptied the accounts": what follows the "when" is of the date before the comma. */
const closesWith = (text: string, narrated: Narrated, next: Narrated | undefined, date: UsableDate): boolean =>
  next?.connector === 'when' &&
  next.sentence === narrated.sentence &&
  date.end >= narrated.finding.evidence.end &&
  text[narrated.finding.evidence.end] === ',';

/** The date that a sentence begins with: "On Monday the …". */
const openingOf = (dates: readonly UsableDate[], { start }: Span): ChosenDate | null => {
  const date = datesWithin(dates, { start, end: start + OPENING }).find((first) => first.start >= start);
  return date === undefined ? null : { date, weak: false };
};
const OPENING = 4;

/**
 * A clause without a date takes the one that opens its sentence, or that stands right before its "when". A participle
 * ("…, killing 12") tells more of the event before it and takes none: it would be an event of its own.
 */
const dateNarrated = (
  text: string,
  narrated: readonly Narrated[],
  dates: readonly UsableDate[],
): readonly Finding[] => {
  let handed: ChosenDate | null = null;
  let closing: ChosenDate | null = null;
  return narrated.map((claim, index) => {
    const told = closing;
    closing = null;
    const { finding, verbAt, link, sentence } = claim;
    const own = nearestDate(text, datesWithin(dates, finding.evidence), verbAt, finding.evidence);
    if (own !== null && handsOn(text, claim, narrated[index + 1], own.date)) {
      handed = own;
      return finding;
    }
    if (own !== null && closesWith(text, claim, narrated[index + 1], own.date)) closing = own;
    const opening = link === 'participle' ? null : openingOf(dates, sentence);
    const date = own ?? handed ?? told ?? opening;
    handed = null;
    return date === null || date.owned === true ? finding : { ...finding, eventDate: eventDateOf(date) };
  });
};

export const dateFindings = (
  text: string,
  attributed: readonly Framed[],
  narrated: readonly Narrated[],
  dates: readonly DateMention[],
): readonly Finding[] => {
  const usable = usableDates(text, dates);
  return [
    ...attributed.map((framed) => ({ ...framed.finding, ...dateAttributed(text, framed, usable) })),
    ...dateNarrated(text, narrated, usable),
  ];
};
