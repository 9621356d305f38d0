/** The engine from end to end on texts at hand: read, compared, written as a dossier. No store between. */
import { buildDossier } from '../../src/analysis/build-dossier.ts';
import { compareStory } from '../../src/analysis/compare-story.ts';
import type { ArticleText } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { claimIdOf } from '../../src/domain/claim-id.ts';
import { sha256, shortHash } from '../../src/domain/content-hash.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { articleId, storyId } from '../../src/domain/ids.ts';
import { extract } from '../../src/text/pipeline.ts';
import { winkTagger } from '../../src/text/wink-tagger.ts';

export interface Source {
  readonly file: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly text: string;
}

const STORY = storyId.from('s_golden');
const tagger = winkTagger();

export interface Read {
  readonly article: ArticleText;
  readonly claims: readonly Claim[];
}

export const readSources = (slug: string, sources: readonly Source[]): readonly Read[] =>
  sources.map(({ file, outlet, published, text }) => {
    const { findings, kind, headline } = extract({ text, title: null, publishedAt: published }, tagger);
    const id = articleId.from(shortHash('a', slug, file));
    const article: ArticleText = {
      ...{ id, storyId: STORY, uri: file, outlet, title: headline ?? file, publishedAt: published, kind },
      ...{ copyOf: null, version: 1, sha256: sha256(text), text },
    };
    return { article, claims: findings.map((found) => ({ ...found, id: claimIdOf(id, found), articleId: id })) };
  });

export const dossierOf = (slug: string, sources: readonly Source[]): Dossier => {
  const read = readSources(slug, sources);
  const articles = read.map(({ article }) => article);
  const claims = read.flatMap((one) => one.claims);
  return buildDossier({ slug, title: slug }, articles, claims, compareStory(articles, claims));
};
