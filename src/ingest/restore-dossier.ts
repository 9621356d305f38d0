/** A dossier back into a store: its story, articles, claims and findings, under the ids they had. */
import type { Store } from '../core/ports/store.ts';
import type { Claim } from '../domain/claim.ts';
import { sha256 } from '../domain/content-hash.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { ArticleId, WorkspaceId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Ruling, rulingIdOf, verdictOf } from '../domain/ruling.ts';
import type { Story } from '../domain/story.ts';
import { restoreProposals } from './restore-proposals.ts';

export interface Restored {
  readonly story: Story;
  readonly articles: number;
  readonly claims: number;
  /** Articles that came without their text. */
  readonly textless: number;
  /** The store holds more than the dossier knew, or under other ids: the story must be compared anew. */
  readonly stale: boolean;
}

/** A text that is not the one the claims were read from would put every passage in the wrong place. */
const brokenClaim = (text: string, claims: readonly Claim[]): Claim | undefined =>
  claims.find((claim) =>
    [claim.evidence, claim.content, ...claim.quotes].some(
      (words) => words !== null && text.slice(words.start, words.end) !== words.text,
    ),
  );

const checkTexts = (dossier: Dossier, claimsByArticle: ReadonlyMap<ArticleId, readonly Claim[]>): string | null => {
  const known = new Set(dossier.articles.map(({ id }) => id));
  const orphan = dossier.claims.find(({ articleId }) => !known.has(articleId));
  if (orphan !== undefined) return `claim ${orphan.id} belongs to no article of the dossier`;
  for (const article of dossier.articles) {
    if (article.text === undefined) continue;
    if (sha256(article.text) !== article.sha256) return `the text of ${article.uri} is not the one its sha256 names`;
    const broken = brokenClaim(article.text, claimsByArticle.get(article.id) ?? []);
    if (broken !== undefined) return `claim ${broken.id} does not stand where it says in ${article.uri}`;
  }
  return null;
};

/** The problem says in one line what is wrong; nothing is stored then. `by`, `at`: who takes its rulings over, and when. */
export const restoreDossier = async (
  { stories, claims, rulings, proposals }: Pick<Store, 'stories' | 'claims' | 'rulings' | 'proposals'>,
  workspace: WorkspaceId,
  dossier: Dossier,
  { by, at }: Pick<Ruling, 'by' | 'at'>,
): Promise<Result<Restored, string>> => {
  const claimsByArticle = Map.groupBy(dossier.claims, ({ articleId }) => articleId);
  const wrong = checkTexts(dossier, claimsByArticle);
  if (wrong !== null) return fail(wrong);
  const { story } = await stories.create(workspace, dossier.story.slug, dossier.story.title);
  let renamed = false;
  for (const { text = '', ...article } of dossier.articles) {
    const own = claimsByArticle.get(article.id) ?? [];
    const stored = await claims.putArticle(workspace, { ...article, storyId: story.id, text }, own);
    renamed ||= stored.article.id !== article.id;
  }
  const decided = dossier.rulings ?? [];
  for (const verdict of decided)
    await rulings.put(workspace, { ...verdictOf(verdict), id: rulingIdOf(verdict), storyId: story.id, by, at });
  const more =
    (await restoreProposals(proposals, workspace, story.id, dossier, at)) ||
    (await rulings.ofStory(workspace, story.id)).length > decided.length;
  const stale = renamed || more || (await claims.articles(workspace, story.id)).length > dossier.articles.length;
  await claims.setCopies(
    workspace,
    story.id,
    new Map(dossier.articles.flatMap(({ id, copyOf }) => (copyOf === null ? [] : [[id, copyOf] as const]))),
  );
  if (!stale) await claims.putFindings(workspace, story.id, dossier);
  const textless = dossier.articles.filter(({ text }) => text === undefined).length;
  return ok({ story, articles: dossier.articles.length, claims: dossier.claims.length, textless, stale });
};
