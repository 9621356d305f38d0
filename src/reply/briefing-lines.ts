/** Every line a briefing could have, by section, what is worth most first; each cites the passages it rests on. */
import type { Changes } from '../domain/changes.ts';
import { type Claim, EVIDENCE_LIMIT } from '../domain/claim.ts';
import { isProposed } from '../domain/disagreement.ts';
import type { ClaimId } from '../domain/ids.ts';
import type { TimelineEntry } from '../domain/timeline.ts';
import { type Citer, citerOf } from './briefing-citations.ts';
import type { Line, Section } from './briefing-line.ts';
import { changedLines } from './briefing-revisions.ts';
import { sourceOf } from './cite.ts';
import { cutAtWord } from './cut.ts';
import { cutApart } from './cut-apart.ts';
import { dateLabel } from './date-label.ts';
import { labelOf } from './disagreement-label.ts';
import { type Citation, type Inline, plain, quoted, sourced, strong } from './inline.ts';
import { DATE_DISPUTED } from './mark-ruled.ts';
import { claimsOfMoved, movedInlines } from './moved-figure.ts';
import { readWhy } from './read-why.ts';
import { reservationMark } from './reservation-mark.ts';
import { withArticle } from './speaker-words.ts';

/** Characters of each part of a line. */
const WORDS = { passage: 60, event: 80, position: 60, side: 80, statement: 80 } as const;
/** Enough for a long answer; the commands give the rest. */
const MOST = 12;

const MARKS = /^[\s"“”„«»]+|[\s"“”„«»]+$/g;

export const answerLine = (section: Section, text: readonly Inline[], citations: readonly Citation[]): Line => ({
  section,
  block: (number) => ({ kind: 'answers', lines: [{ number, text, citations }] }),
  claimIds: citations.map(({ claimId }) => claimId),
});

export const statementLine = (claim: Claim, cite: Citer): readonly Line[] => {
  const [citation] = cite([claim.id], WORDS.passage);
  const { speaker, stance, kind } = claim;
  if (citation === undefined || speaker === null) return [];
  const said = (claim.content ?? claim.evidence).text;
  const words = cutAtWord(kind === 'direct' ? said.replace(MARKS, '') : said, WORDS.statement);
  const line = {
    speaker: withArticle(speaker.name, claim),
    role: speaker.role,
    stance,
    words: [kind === 'direct' ? quoted(words) : plain(words)],
    citation,
  };
  return [
    {
      section: 'said',
      block: (number) => ({ kind: 'statements', lines: [{ number, ...line }] }),
      claimIds: [claim.id],
    },
  ];
};

export const disputeLine = (found: Changes['disputes'][number], cite: Citer): Line => {
  const whole = found.sides.map(({ claimIds }) => cite(claimIds, EVIDENCE_LIMIT));
  const sides = found.sides.map(({ position, origins }, at) => {
    const others = <T>(all: readonly T[]): readonly T[] => all.filter((_, other) => other !== at);
    const positions = others(found.sides.map((side) => side.position));
    const passages = others(whole).flatMap((cited) => cited.map(({ words }) => words));
    return {
      position: cutApart(position, positions, '', WORDS.position),
      origins,
      citations: (whole[at] ?? []).map((one) => ({
        ...one,
        words: cutApart(one.words, passages, position, WORDS.side),
      })),
    };
  });
  const { question } = found;
  const { rule: why } = readWhy(found.why);
  return {
    section: 'disputes',
    block: (number) => ({
      kind: 'disagreements',
      lines: [{ number, ...labelOf(found), question, sides, why, caveat: null }],
    }),
    claimIds: sides.flatMap(({ citations }) => citations.map(({ claimId }) => claimId)),
    proposed: isProposed(found),
  };
};

export const briefingLines = (changes: Changes): readonly Line[] => {
  const cite = citerOf(changes);
  const claimById = new Map(changes.claims.map((claim) => [claim.id, claim]));
  /** The claim that the summary was taken from, before the others. */
  const tellingFirst = ({ claimIds, summary }: TimelineEntry): readonly ClaimId[] => {
    const telling = claimIds.filter((id) => claimById.get(id)?.evidence.text.includes(summary));
    return [...telling, ...claimIds];
  };
  const alone = new Set(changes.unconfirmed);
  // The passage tells the event; a summary beside it would say it twice.
  const eventLine = (section: Section, entry: TimelineEntry, mark: string): Line => {
    const reservation = changes.reservations.get(entry.id) ?? null;
    // Sides that stand in one event are shown as sides.
    const sides = reservation !== null && !entry.disputed && reservation.claimIds.length > 1 && !reservation.saidThen;
    const citations = sides ? cite(reservation.claimIds, WORDS.event, 2) : cite(tellingFirst(entry), WORDS.event);
    const reserved = reservationMark(entry.disputed ? null : reservation);
    return answerLine(section, [strong(dateLabel(entry.date)), plain(`${mark}${reserved}`)], citations);
  };

  const known = changes.events.filter((entry) => !alone.has(entry));
  return [
    ...changedLines(changes, cite),
    ...changes.disputes
      .toSorted((a, b) => Number(isProposed(a)) - Number(isProposed(b)))
      .slice(0, MOST)
      .map((found) => disputeLine(found, cite)),
    ...changes.moved
      .slice(0, MOST)
      .map((moved) =>
        answerLine(
          'fresh',
          [plain('A later count, '), ...movedInlines(moved)],
          cite(claimsOfMoved(moved).toReversed(), WORDS.passage, 2),
        ),
      ),
    ...known.slice(0, MOST).map((entry) => eventLine('fresh', entry, entry.disputed ? DATE_DISPUTED : '')),
    ...changes.statements.slice(0, MOST).flatMap((claim) => statementLine(claim, cite)),
    ...changes.safe
      .slice(0, MOST)
      .map(({ claimIds, origins }) =>
        answerLine('safe', [strong(`${origins} independent origins`)], cite(claimIds, WORDS.event, 2)),
      ),
    ...changes.unconfirmed.slice(0, MOST).map((entry) => eventLine('doubt', entry, ' (one source)')),
    ...changes.silences
      .slice(0, MOST)
      .map((claim) =>
        answerLine(
          'open',
          [strong(claim.speaker?.name ?? ''), plain(': no answer so far.')],
          cite([claim.id], WORDS.passage),
        ),
      ),
    ...changes.undated
      .slice(0, MOST)
      .map((article) =>
        answerLine(
          'open',
          [plain('When did '), sourced(sourceOf(article)), plain(' publish? Its relative dates stay open.')],
          [],
        ),
      ),
  ];
};
