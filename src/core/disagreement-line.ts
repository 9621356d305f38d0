/** A disagreement as a line of an answer: each side with its passages, one of each outlet first. */
import type { ArticleKind } from '../domain/article.ts';
import type { Disagreement } from '../domain/disagreement.ts';
import type { DisagreementLine } from '../reply/block.ts';
import { labelOf } from '../reply/disagreement-label.ts';
import { readWhy } from '../reply/read-why.ts';
import type { Evidence } from './evidence.ts';

const PASSAGES = 3;

/** "Only Harbour Post says so", when one source stands against none: a side without any other origin. */
const lonelyOf = (row: Disagreement, evidence: Evidence): readonly string[] => {
  const outlets = row.sides.map(
    (side) =>
      new Set(
        side.claimIds.flatMap((id) => {
          const claim = evidence.claim(id);
          const article = claim === undefined ? undefined : evidence.articles.get(claim.articleId);
          return article === undefined ? [] : [article.outlet];
        }),
      ),
  );
  const lonely = outlets.flatMap((set) => (set.size === 1 ? [...set] : []));
  const [only] = lonely;
  return lonely.length === 1 && outlets.length === 2 && only !== undefined
    ? [`On one side only one source says so: ${only}.`]
    : [];
};

/** Sources that say a machine wrote them, and those of which nobody knows what they are. */
const doubtfulOf = (row: Disagreement, { claim, articles }: Evidence): readonly string[] => {
  const known = row.sides
    .flatMap(({ claimIds }) => claimIds)
    .flatMap((id) => claim(id) ?? [])
    .flatMap(({ articleId }) => articles.get(articleId) ?? []);
  const outletsOf = (kind: ArticleKind): string =>
    [...new Set(known.filter((article) => article.kind === kind).map(({ outlet }) => outlet))].join(', ');
  const [machine, unknown] = [outletsOf('machine-written'), outletsOf('unknown')];
  return [
    ...(machine === '' ? [] : [`Machine-written: ${machine}.`]),
    ...(unknown === '' ? [] : [`Source of unknown kind: ${unknown}.`]),
  ];
};

export const disagreementLine = (row: Disagreement, number: number, evidence: Evidence): DisagreementLine => ({
  number,
  ...labelOf(row),
  question: row.question,
  sides: row.sides.map((side) => ({
    position: side.position,
    origins: side.origins,
    citations: evidence.cite(side.claimIds, PASSAGES),
  })),
  why: readWhy(row.why).rule,
  caveat: [...lonelyOf(row, evidence), ...doubtfulOf(row, evidence)].join(' ') || null,
});

/** With the score by which the list is ordered, and its parts. */
export const rankedLine = (row: Disagreement, number: number, evidence: Evidence): DisagreementLine => {
  const { ranking } = readWhy(row.why);
  return { ...disagreementLine(row, number, evidence), ...(ranking === null ? {} : { ranking }) };
};
