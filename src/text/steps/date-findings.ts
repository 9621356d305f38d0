/** Gives each finding the date of what it reports: the mention that belongs to its verb. Makes up none. */
import type { Finding } from '../../domain/claim.ts';
import type { EventDate } from '../../domain/interval.ts';
import { contains, type Span } from '../../domain/span.ts';
import type { DateMention } from '../date-mention.ts';
import type { Narrated } from './find-narrated.ts';
import { type UsableDate, usableDates } from './usable-dates.ts';

/** How far a mention counts from the verb when it belongs to a noun ("the January 2025 inauguration") or a clause of its own. */
const NOUN_PENALTY = 60;
const CLAUSE_PENALTY = 120;
const OPENING_BONUS = 40;

const eventDateOf = ({ from, to, text, basis }: UsableDate): EventDate => ({ from, to, expression: text, basis });

const BOUND = /^(?:\s+\p{Ll}+(?:\s+\p{Ll}+)?)?\s+(?:\p{Ll}+)(?=\s|[.,])/u;
const OWN_CLAUSE = /\b(?:that|which|who|whose|where|whom|if|whether)\b/;

/** Smaller is nearer. */
const distance = (text: string, mention: UsableDate, verbAt: number, within: Span): number => {
  const [left, right] = mention.start < verbAt ? [mention.end, verbAt] : [verbAt, mention.start];
  const between = text.slice(left, right);
  const possessive = /['’]s?\s*$/.test(text.slice(Math.max(within.start, mention.start - 4), mention.start));
  const modifier =
    possessive ||
    (/\b(?:the|a|an|his|her|its|their)\s+$/i.test(
      text.slice(Math.max(within.start, mention.start - 7), mention.start),
    ) &&
      BOUND.test(text.slice(mention.end, mention.end + 40)));
  return (
    between.length +
    (modifier ? NOUN_PENALTY : 0) +
    (OWN_CLAUSE.test(between) ? CLAUSE_PENALTY : 0) -
    (mention.start - within.start < 4 ? OPENING_BONUS : 0)
  );
};

const nearest = (text: string, mentions: readonly UsableDate[], verbAt: number, within: Span): UsableDate | null => {
  const inside = mentions.filter((mention) => contains(within, mention));
  let best: UsableDate | null = null;
  for (const mention of inside) {
    if (best === null || distance(text, mention, verbAt, within) < distance(text, best, verbAt, within)) best = mention;
  }
  return best;
};

/** Mentions from the first that ends after `offset`; they stand in reading order. */
const near = (mentions: readonly UsableDate[], { start, end }: Span): readonly UsableDate[] => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < mentions.length && (mentions[to]?.start ?? 0) < end) to += 1;
  return mentions.slice(low, to);
};

/** What was said is dated by a date within it, else by that of the saying. */
const dateAttributed = (text: string, finding: Finding, mentions: readonly UsableDate[]): EventDate | null => {
  const { evidence, content, cueSpan } = finding;
  const around = near(mentions, evidence);
  const said = content === null ? null : nearest(text, around, content.start, content);
  const saying = said ?? nearest(text, around, cueSpan?.start ?? evidence.start, evidence);
  return saying === null ? null : eventDateOf(saying);
};

/** "crossed a line last week when the agency struck": the date belongs to the clause after "when"; after a comma it stays. */
const handsOn = (text: string, narrated: Narrated, next: Narrated | undefined, date: UsableDate): boolean =>
  next?.connector === 'when' &&
  next.sentence === narrated.sentence &&
  date.end >= narrated.finding.evidence.end - 1 &&
  text[narrated.finding.evidence.end] !== ',';

/**
 * A clause without a date takes the one that opens its sentence, or that stands right before its "when". A participle
 * ("…, killing 12") tells more of the event before it and takes none: it would be an event of its own.
 */
const dateNarrated = (
  text: string,
  narrated: readonly Narrated[],
  mentions: readonly UsableDate[],
): readonly Finding[] => {
  let handed: UsableDate | null = null;
  return narrated.map((claim, index) => {
    const { finding, verbAt, link, sentence } = claim;
    const around = near(mentions, sentence);
    const own = nearest(text, around, verbAt, finding.evidence);
    if (own !== null && handsOn(text, claim, narrated[index + 1], own)) {
      handed = own;
      return finding;
    }
    const opening = link === 'participle' ? null : (around.find(({ start }) => start - sentence.start < 4) ?? null);
    const date = own ?? handed ?? opening;
    handed = null;
    return date === null ? finding : { ...finding, eventDate: eventDateOf(date) };
  });
};

export const dateFindings = (
  text: string,
  attributed: readonly Finding[],
  narrated: readonly Narrated[],
  dates: readonly DateMention[],
): readonly Finding[] => {
  const mentions = usableDates(text, dates);
  return [
    ...attributed.map((finding) => ({ ...finding, eventDate: dateAttributed(text, finding, mentions) })),
    ...dateNarrated(text, narrated, mentions),
  ];
};
