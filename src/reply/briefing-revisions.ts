/** Lines for what was told and stands otherwise now: withdrawn, corrected, weaker, firmer, settled. */

import { assertNever } from '../domain/assert-never.ts';
import type { Changes, Revision, Settled } from '../domain/changes.ts';
import type { Claim } from '../domain/claim.ts';
import type { Citer } from './briefing-citations.ts';
import type { Line } from './briefing-line.ts';
import { sourceOf } from './cite.ts';
import { cutAtWord } from './cut.ts';
import { type Citation, type Inline, plain, quoted, sourced, strong } from './inline.ts';
import { stanceVerb } from './stance-verb.ts';

const WORDS = 80;

const who = (claim: Claim): string => claim.speaker?.name ?? 'the source';

const before = ({ before: { speaker, stance, hedged } }: Revision): string => {
  const hinted = stance === 'hints' || hedged;
  return `${speaker ?? 'the report'} ${hinted ? 'had hinted at it' : stance === 'confirms' ? 'had confirmed it' : 'had said so'}`;
};

const inlinesOf = (revision: Revision): readonly Inline[] => {
  const { kind, now, source, articleGone, before: was } = revision;
  const said = quoted(cutAtWord(was.words, WORDS));
  switch (kind) {
    case 'withdrawn':
      // The card of a passage that an edit took away is still there; that of a deleted article is not.
      return articleGone
        ? [strong('Withdrawn'), plain(' with its article: '), said, plain(' — '), sourced(source)]
        : [strong('Withdrawn'), plain(' by an edit:')];
    case 'corrected':
      return [strong('Corrected'), plain(', was: '), said];
    case 'firmer':
      return [
        strong('Firmer'),
        plain(`: ${now === null ? '' : `${who(now)} ${stanceVerb(who(now), now.stance)}`}; ${before(revision)}`),
      ];
    case 'weaker':
      return [strong('Weaker'), plain(`: ${before(revision)}, now:`)];
    default:
      return assertNever(kind);
  }
};

/** The passage that is gone leads to its own card, which keeps every version. */
const gonePassage = ({ before: was, source }: Revision): Citation => ({
  claimId: was.id,
  source,
  words: cutAtWord(was.words, WORDS),
  speaker: was.speaker,
  relay: [],
});

const revisionLine = (revision: Revision, cite: Citer): Line => {
  const { now, articleGone } = revision;
  const text = inlinesOf(revision);
  const left = articleGone ? [] : [gonePassage(revision)];
  const citations = now === null ? left : cite([now.id], WORDS);
  return {
    section: 'changed',
    block: (number) => ({ kind: 'answers', lines: [{ number, text, citations }] }),
    claimIds: citations.map(({ claimId }) => claimId),
  };
};

const settledLine = ({ question, how, speaker, claims }: Settled, cite: Citer): Line => {
  const why = how === 'joined' ? `: ${speaker ?? 'the other side'} now says the same` : ': one side was withdrawn';
  const citations = cite(
    claims.map(({ id }) => id),
    WORDS,
  );
  return {
    section: 'changed',
    block: (number) => ({
      kind: 'answers',
      lines: [{ number, text: [strong('Settled'), plain(why), plain(`. ${question}`)], citations }],
    }),
    claimIds: citations.map(({ claimId }) => claimId),
  };
};

export const changedLines = ({ revisions, settled, notes }: Changes, cite: Citer): readonly Line[] => [
  ...revisions.filter(({ kind }) => kind !== 'firmer').map((revision) => revisionLine(revision, cite)),
  ...notes.map(
    ({ article, note }): Line => ({
      section: 'changed',
      block: (number) => ({
        kind: 'answers',
        lines: [
          {
            number,
            text: [
              strong('Correction note'),
              plain(' of '),
              sourced(sourceOf(article)),
              plain(': '),
              quoted(cutAtWord(note, WORDS * 2)),
            ],
            citations: [],
          },
        ],
      }),
      claimIds: [],
    }),
  ),
  ...revisions.filter(({ kind }) => kind === 'firmer').map((revision) => revisionLine(revision, cite)),
  ...settled.map((one) => settledLine(one, cite)),
];
