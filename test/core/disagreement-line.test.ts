import { expect, test } from 'vitest';
import { disagreementLine, rankedLine } from '../../src/core/disagreement-line.ts';
import type { Evidence } from '../../src/core/evidence.ts';
import type { Article, ArticleKind } from '../../src/domain/article.ts';
import { storyId } from '../../src/domain/ids.ts';
import { dossierOf } from '../score/dossier-of.ts';

const { articles, claims, disagreements } = dossierOf('toll', [
  {
    file: 'a.txt',
    outlet: 'Harbour Post',
    published: '2026-03-11T18:00:00Z',
    text: 'Police arrested 34 pickets at the Lomax mill.\n',
  },
  {
    file: 'b.txt',
    outlet: 'Daily Wire',
    published: '2026-03-11T19:00:00Z',
    text: 'Police arrested 51 pickets at the Lomax mill.\n',
  },
]);

const STORY = storyId.from('s_test');

const evidenceWith = (kind: ArticleKind): Evidence => {
  const known = articles.map(
    (article): Article => ({ ...article, storyId: STORY, kind: article.outlet === 'Daily Wire' ? kind : 'news' }),
  );
  return {
    articles: new Map(known.map((article) => [article.id, article])),
    claim: (id) => claims.find((claim) => claim.id === id),
    cite: () => [],
    cited: () => [],
  };
};

const [row] = disagreements;
const caveat = (kind: ArticleKind): string | null =>
  row === undefined ? 'none found' : disagreementLine(row, 1, evidenceWith(kind)).caveat;

test('a source that a machine wrote, or of which nobody knows what it is, is shown as such beside its side', () => {
  expect([caveat('news'), caveat('machine-written'), caveat('unknown')]).toEqual([
    null,
    'Machine-written: Daily Wire.',
    'Source of unknown kind: Daily Wire.',
  ]);
});

test('why it stands where it stands is told with its parts, where that is asked for', () => {
  if (row === undefined) throw new Error('none found');
  const { ranking, ...line } = rankedLine(row, 1, evidenceWith('news'));
  expect(ranking).toMatch(/^Ranked at 0\.\d+: certainty [\d.]+, urgency of its kind 1, breadth over the sources 1\.$/);
  expect(line).toEqual(disagreementLine(row, 1, evidenceWith('news')));
  expect(line.why).not.toMatch(/Ranked/);
});
