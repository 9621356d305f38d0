/** An alert as it is posted: what is new, each line with its passages, and how many were held back. */
import type { Alert, Occurrence } from '../domain/alert.ts';
import type { Article } from '../domain/article.ts';
import { assertNever } from '../domain/assert-never.ts';
import type { Claim } from '../domain/claim.ts';
import type { Story } from '../domain/story.ts';
import type { Block } from './block.ts';
import { type Citer, citerOf } from './briefing-citations.ts';
import type { Line } from './briefing-line.ts';
import { answerLine, disputeLine, statementLine } from './briefing-lines.ts';
import { type Inline, plain, quoted, strong, typed } from './inline.ts';
import { type Reply, reply } from './reply.ts';

/** What was not told, and why. */
export interface Held {
  readonly heldNow: number;
  readonly heldBefore: { readonly since: string; readonly count: number } | null;
}

export const ALERT_WORDS: Readonly<Record<Alert['kind'], string>> = {
  denial: 'new denials',
  number: 'other figures than before',
  disagreement: 'new disagreements',
};

const PASSAGE = 160;

const linesOf = (one: Occurrence, claims: ReadonlyMap<string, Claim>, cite: Citer): readonly Line[] => {
  switch (one.kind) {
    case 'denial': {
      const claim = claims.get(one.claim.id);
      return claim === undefined ? [] : statementLine(claim, cite);
    }
    case 'number': {
      const { claim, words, before } = one;
      const text = [strong('Another figure: '), quoted(words), plain(', before: '), quoted(before.words)];
      // Of two passages of one source both are shown.
      return [answerLine('said', text, [...cite([claim.id], PASSAGE), ...cite([before.claim.id], PASSAGE)])];
    }
    case 'disagreement':
      return [disputeLine(one.found, cite)];
    default:
      return assertNever(one);
  }
};

const heldLines = ({ perHour }: Alert, { heldNow, heldBefore }: Held): readonly Block[] => {
  const note = (...inlines: readonly Inline[]): Block => ({ kind: 'note', inlines });
  const where = plain(' /disagreements and /who-said show everything.');
  return [
    ...(heldBefore === null
      ? []
      : [
          note(
            plain(`${heldBefore.count} more ${heldBefore.count === 1 ? 'was' : 'were'} held back in the hour from `),
            { kind: 'instant', at: heldBefore.since },
            plain('.'),
            where,
          ),
        ]),
    ...(heldNow === 0
      ? []
      : [note(plain(`${heldNow} more held back: this alert tells at most ${perHour} in an hour.`), where)]),
  ];
};

export const alertReply = (
  alert: Alert,
  story: Story,
  { articles, claims }: { readonly articles: readonly Article[]; readonly claims: readonly Claim[] },
  found: readonly Occurrence[],
  held: Held,
): Reply => {
  const cite = citerOf({ articles, claims });
  const claimById = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));
  const lines = found.flatMap((one) => linesOf(one, claimById, cite));
  const about = alert.about === null ? '' : ` about “${alert.about}”`;
  return reply(
    [
      { kind: 'heading', text: `Alert: ${story.title}` },
      ...lines.map((line, at) => line.block(at + 1)),
      ...heldLines(alert, held),
      {
        kind: 'note',
        inlines: [
          plain(`This channel asked to be told of ${ALERT_WORDS[alert.kind]}${about}. To end it: `),
          typed(`/alert remove ${alert.id}`),
        ],
      },
    ],
    { claimIds: [...new Set(lines.flatMap(({ claimIds }) => claimIds))] },
  );
};
