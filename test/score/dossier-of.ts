/** The engine from end to end on texts at hand: read, compared, written as a dossier. No store between. */
import { buildDossier } from '../../src/analysis/build-dossier.ts';
import { compareStory } from '../../src/analysis/compare-story.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { storyId } from '../../src/domain/ids.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { winkTagger } from '../../src/text/wink-tagger.ts';

export interface Source {
  readonly file: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly text: string;
}

const STORY = storyId.from('s_golden');
const tagger = winkTagger();

export const dossierOf = (slug: string, sources: readonly Source[]): Dossier => {
  const read = sources.map(({ file, outlet, published, text }) => {
    const submission = { content: text, uri: file, title: null, outlet, publishedAt: published };
    const result = readArticle(submission, STORY, slug, () => undefined, tagger);
    if (!result.ok) throw new Error(`${file}: ${result.problem.message}`);
    return result.value;
  });
  const articles = read.map(({ article }) => article);
  const claims = read.flatMap((one) => one.claims);
  return buildDossier({ slug, title: slug }, articles, claims, compareStory(articles, claims));
};
