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

/** At most some 330 words together, mostly under 240: a minute of silent reading (Brysbaert 2019). */
const LINES = { events: 3, statements: 2, disputes: 2, silences: 1 } as const;
/** Characters of each part of a line. */
const WORDS = { passage: 70, event: 110, position: 60, statement: 110 } as const;

interface BriefingLines {
  readonly fresh: readonly AnswerLine[];
  readonly said: readonly StatementLine[];
  readonly disputes: readonly DisagreementLine[];
  readonly open: readonly AnswerLine[];
  readonly claimIds: readonly ClaimId[];
}

/** A quiet day is told in one line. */
export const NO_LINES: BriefingLines = { fresh: [], said: [], disputes: [], open: [], claimIds: [] };

const MARKS = /^[\s"“”„«»]+|[\s"“”„«»]+$/g;

export const briefingLines = (changes: Changes): BriefingLines => {
  const articleById = new Map(changes.articles.map((article) => [article.id, article]));
  const claimById = new Map(changes.claims.map((claim) => [claim.id, claim]));
  const cited = new Set<ClaimId>();
  let number = 0;

  const citations = (ids: readonly ClaimId[], words: number = WORDS.passage): readonly Citation[] => {
    const [found] = ids.flatMap((id) => {
      const claim = claimById.get(id);
      const article = claim === undefined ? undefined : articleById.get(claim.articleId);
      return claim === undefined || article === undefined ? [] : [{ claim, article }];
    });
    if (found === undefined) return [];
    cited.add(found.claim.id);
    return [{ ...cite(found.claim, found.article), words: cutAtWord(found.claim.evidence.text, words) }];
  };
  /** The claim that the summary was taken from, before the others. */
  const tellingFirst = ({ claimIds, summary }: TimelineEntry): readonly ClaimId[] => {
    const telling = claimIds.filter((id) => claimById.get(id)?.evidence.text.includes(summary));
    return [...telling, ...claimIds];
  };
  const alone = new Set(changes.unconfirmed);
  const eventLine = (entry: TimelineEntry): AnswerLine => {
    const doubt = entry.disputed ? ' (date disputed)' : alone.has(entry) ? ' (one source)' : '';
    return {
      number: ++number,
      // The passage tells the event; a summary beside it would say it twice.
      text: [strong(dateLabel(entry.date)), ...(doubt === '' ? [] : [plain(doubt)])],
      citations: citations(tellingFirst(entry), WORDS.event),
    };
  };
  const statementLine = (claim: Claim): readonly StatementLine[] => {
    const [citation] = citations([claim.id]);
    if (citation === undefined || claim.speaker === null) return [];
    const said = (claim.content ?? claim.evidence).text;
    const words = cutAtWord(claim.kind === 'direct' ? said.replace(MARKS, '') : said, WORDS.statement);
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

  const fresh = changes.events.slice(0, LINES.events).map(eventLine);
  const said = changes.statements.slice(0, LINES.statements).flatMap(statementLine);
  const disputes = changes.disputes.slice(0, LINES.disputes).map(
    (found): DisagreementLine => ({
      number: ++number,
      label: DISAGREEMENT_LABELS[found.type],
      question: found.question,
      sides: found.sides.map(({ position, origins, claimIds }) => ({
        position: cutAtWord(position, WORDS.position),
        origins,
        citations: citations(claimIds),
      })),
      why: found.why,
      caveat: null,
    }),
  );
  const silences = changes.silences.slice(0, LINES.silences).map(
    (claim): AnswerLine => ({
      number: ++number,
      text: [strong(claim.speaker?.name ?? ''), plain(': no answer so far.')],
      citations: citations([claim.id]),
    }),
  );
  return { fresh, said, disputes, open: silences, claimIds: [...cited] };
};
