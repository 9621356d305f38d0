/** What happened, in order; rival dates on one row. */
import { reservationsOn } from '../src/analysis/reservations.ts';
import { dateArg } from '../src/args/date-arg.ts';
import { pageArg } from '../src/args/page-arg.ts';
import { storyArg } from '../src/args/story-arg.ts';
import { optionalText } from '../src/args/text-arg.ts';
import { defineCommand } from '../src/core/command.ts';
import { type Evidence, loadEvidence } from '../src/core/evidence.ts';
import { missing } from '../src/core/feedback-buttons.ts';
import { asNotes, mutedIn } from '../src/core/left-out.ts';
import { nothingYet } from '../src/core/nothing-yet.ts';
import { pageOf, paging, pastTheEnd } from '../src/core/paging.ts';
import type { DayInterval } from '../src/domain/interval.ts';
import type { Reservation } from '../src/domain/reservation.ts';
import type { TimelineEntry } from '../src/domain/timeline.ts';
import type { TimelineLine } from '../src/reply/block.ts';
import { dateLabel } from '../src/reply/date-label.ts';
import type { DatedSpan } from '../src/reply/inline.ts';
import { reply, usage } from '../src/reply/reply.ts';
import { reservationMark } from '../src/reply/reservation-mark.ts';

const LINES = 8;
/** Of the strongest disagreements so many are looked through for the claims of a page. */
const DISAGREEMENTS = 500;

/** The source's own words for the date stand beside the interval, so that nobody takes a range for a day. */
const dated = ({ from, to }: DayInterval): DatedSpan => ({ from, to, label: dateLabel({ from, to }) });

const lineOf = (
  entry: TimelineEntry,
  number: number,
  evidence: Evidence,
  reservation: Reservation | null,
): TimelineLine => {
  const rivalClaims = new Set(entry.rivals.flatMap((rival) => rival.claimIds));
  const claimIds = reservation?.claimIds ?? entry.claimIds;
  const undisputed = claimIds.filter((id) => !rivalClaims.has(id));
  const citations = evidence.cite(undisputed, entry.disputed ? 1 : 3);
  const mark = reservationMark(reservation, entry.disputed);
  return {
    number,
    date: dated(entry.date),
    summary: mark !== '' && !entry.disputed && citations.length > 1 ? '' : entry.summary,
    disputed: entry.disputed,
    ...(mark === '' ? {} : { mark }),
    citations,
    rivals: entry.rivals.map((rival) => ({ date: dated(rival), citations: evidence.cite(rival.claimIds, 2) })),
  };
};

export const timeline = defineCommand({
  name: 'timeline',
  summary: 'What happened, in order, with rival dates side by side',
  examples: ['timeline', 'timeline port-strike since:2025-12-01'],
  needs: null,
  args: {
    story: storyArg(),
    since: dateArg('Only from this day on'),
    until: dateArg('Only up to this day', 'last'),
    about: optionalText({ description: 'Only entries that hold these words' }),
    page: pageArg(),
  },
  positional: ['story'],
  async run({ story, since, until, about, page }, ask) {
    if (since !== null && until !== null && since > until)
      return usage(`Nothing can be since ${since} and until ${until}: the first day is after the last. Swap them.`);
    const filter = {
      ...(since === null ? {} : { since }),
      ...(until === null ? {} : { until }),
      ...(about === null ? {} : { about }),
    };
    const shown = pageOf(page, LINES, ask);
    const { rows, total, next } = await ask.claims.timeline(ask.workspace, story.id, filter, shown);
    if (rows.length === 0 && total > 0) return pastTheEnd(ask, shown, total);
    if (rows.length === 0) return nothingYet(ask, story, 'dated events', Object.keys(filter).length > 0);
    const ids = rows.flatMap((row) => [...row.claimIds, ...row.rivals.flatMap((rival) => rival.claimIds)]);
    const evidence = await loadEvidence(ask, story.id, ids);
    const strongest = { limit: DISAGREEMENTS, offset: 0, after: null };
    const { rows: disagreements } = await ask.claims.disagreements(ask.workspace, story.id, {}, strongest);
    const reserve = reservationsOn(
      disagreements,
      ids.flatMap((id) => evidence.claim(id) ?? []),
    );
    const lines = rows.map((row, i) => lineOf(row, shown.offset + i + 1, evidence, reserve(row)));
    const { actions, notes } = paging(ask, shown, { total, next });
    const left = asNotes(await mutedIn(ask, story));
    return reply(
      [{ kind: 'heading', text: `Timeline: ${story.title}` }, { kind: 'timeline', lines }, ...left, ...notes],
      {
        actions: [...actions, missing('timeline', story)],
        claimIds: evidence.cited(),
      },
    );
  },
});
