/** The lines of a briefing, few and short, numbered throughout; each cites the passages it rests on. */
import type { Changes } from '../domain/changes.ts';
import type { Claim } from '../domain/claim.ts';
import type { ClaimId } from '../domain/ids.ts';
import type { TimelineEntry } from '../domain/timeline.ts';
import type { AnswerLine, DisagreementLine, StatementLine } from './block.ts';
import { cite } from './cite.ts';
import { cutAtWord } from './cut.ts';
import { dateLabel } from './date-label.ts';
import { DISAGREEMENT_LABELS } from './disagreement-label.ts';
import { type Citation, plain, quoted, strong } from './inline.ts';

/** Together about 240 words: a minute at the silent reading speed of Brysbaert (2019). */
const LINES = { events: 3, statements: 2, disputes: 2, silences: 2, unconfirmed: 1 } as const;
const WORDS = { passage: 110, summary: 140, statement: 160 } as const;

interface BriefingLines {
  readonly fresh: readonly AnswerLine[];
  readonly said: readonly StatementLine[];
  readonly disputes: readonly DisagreementLine[];
  readonly open: readonly AnswerLine[];
  readonly claimIds: readonly ClaimId[];
}

const MARKS = /^[\s"“”„«»]+|[\s"“”„«»]+$/g;

export const briefingLines = (changes: Changes): BriefingLines => {
  const articleById = new Map(changes.articles.map((article) => [article.id, article]));
  const claimById = new Map(changes.claims.map((claim) => [claim.id, claim]));
  const cited = new Set<ClaimId>();
  let number = 0;

  const citations = (ids: readonly ClaimId[], limit: number): readonly Citation[] => {
    const outlets = new Set<string>();
    const found = ids.flatMap((id) => {
      const claim = claimById.get(id);
      const article = claim === undefined ? undefined : articleById.get(claim.articleId);
      if (claim === undefined || article === undefined || outlets.has(article.outlet)) return [];
      outlets.add(article.outlet);
      return [{ ...cite(claim, article), words: cutAtWord(claim.evidence.text, WORDS.passage) }];
    });
    const shown = found.slice(0, limit);
    for (const { claimId } of shown) cited.add(claimId);
    return shown;
  };
  const alone = new Set(changes.unconfirmed);
  const eventLine = (entry: TimelineEntry): AnswerLine => {
    const doubt = entry.disputed ? ' (date disputed)' : alone.has(entry) ? ' (one source)' : '';
    return {
      number: ++number,
      text: [strong(dateLabel(entry.date)), plain(`${doubt}: ${cutAtWord(entry.summary, WORDS.summary)}`)],
      citations: citations(entry.claimIds, 1),
    };
  };
  const statementLine = (claim: Claim): readonly StatementLine[] => {
    const [citation] = citations([claim.id], 1);
    if (citation === undefined || claim.speaker === null) return [];
    const words = cutAtWord((claim.content ?? claim.evidence).text.replace(MARKS, ''), WORDS.statement);
    return [
      {
        number: ++number,
        speaker: claim.speaker.name,
        role: claim.speaker.role,
        stance: claim.stance,
        words: [claim.kind === 'direct' ? quoted(words) : plain(words)],
        citation,
      },
    ];
  };

  const shownEvents = changes.events.slice(0, LINES.events);
  const fresh = shownEvents.map(eventLine);
  const said = changes.statements.slice(0, LINES.statements).flatMap(statementLine);
  const disputes = changes.disputes.slice(0, LINES.disputes).map(
    (found): DisagreementLine => ({
      number: ++number,
      label: DISAGREEMENT_LABELS[found.type],
      question: found.question,
      sides: found.sides.map(({ position, origins, claimIds }) => ({
        position: cutAtWord(position, WORDS.summary),
        origins,
        citations: citations(claimIds, 1),
      })),
      why: found.why,
      caveat: null,
    }),
  );
  const silences = changes.silences.slice(0, LINES.silences).map(
    (claim): AnswerLine => ({
      number: ++number,
      text: [strong(claim.speaker?.name ?? ''), plain(' has not said.')],
      citations: citations([claim.id], 1),
    }),
  );
  const unconfirmed = changes.unconfirmed
    .filter((entry) => !shownEvents.includes(entry))
    .slice(0, LINES.unconfirmed)
    .map(eventLine);
  return { fresh, said, disputes, open: [...silences, ...unconfirmed], claimIds: [...cited] };
};
