/**
 * Forgetting: an article, a source, a person or a workspace leaves every table, a tombstone keeps it out, and what is
 * left of the files holds nothing of it. What a tombstone says can be carried out again: after a restore it is.
 */
import type { Erasure, ForgottenKind, Tombstone } from '../../core/ports/erasure.ts';
import type { Store } from '../../core/ports/store.ts';
import type { ArticleText } from '../../domain/article.ts';
import { sha256 } from '../../domain/content-hash.ts';
import type { StoryId, WorkspaceId } from '../../domain/ids.ts';
import { NO_PARTICULARS } from '../../domain/particulars.ts';
import { compareIn } from '../compare-in.ts';
import { readArticle } from '../read-article.ts';
import type { Reader } from '../reader.ts';
import { bareDocument } from '../source-document.ts';
import { digestOf, wordCount } from './fold.ts';
import { namesIn, redact } from './redact.ts';

export interface Forgetting {
  readonly store: Pick<Store, 'erasure' | 'claims' | 'stories' | 'rulings' | 'proposals'>;
  readonly reader: Reader;
}

export interface Forgotten {
  /** Articles that left. */
  readonly articles: number;
  /** Articles in which a name was blacked out. */
  readonly redacted: number;
}

export const stoneFor = (workspaceId: WorkspaceId, kind: ForgottenKind, name: string, at: Date): Tombstone => ({
  workspaceId,
  kind,
  digest: digestOf(kind, name),
  words: wordCount(name),
  at: at.toISOString(),
});

/** The article once more with the names blacked out; older versions and their claims go. */
const redactArticle = async (
  { store: { claims, erasure }, reader }: Forgetting,
  workspace: WorkspaceId,
  article: ArticleText,
  stones: readonly Tombstone[],
): Promise<void> => {
  const text = redact(article.text, stones);
  const known = (await claims.particulars(workspace, article.storyId)).get(article.id) ?? NO_PARTICULARS;
  const clean = (words: string | null): string | null =>
    words === null || redact(words, stones) === words ? words : null;
  const particulars = { ...known, author: clean(known.author), correction: clean(known.correction), readingKey: null };
  const arrived = {
    document: bareDocument(text),
    uri: article.uri,
    digest: sha256(text),
    outlet: article.outlet,
    title: redact(article.title, stones),
    publishedAt: article.publishedAt,
    particulars,
  };
  const read = await readArticle(arrived, { id: article.storyId, slug: article.storyId }, article.id, reader);
  // What cannot be read without the name cannot stay either.
  if (!read.ok) await erasure.dropArticles(workspace, [article.id]);
  else
    await claims.putArticle(workspace, { ...read.value.article, kind: article.kind }, read.value.claims, particulars);
  await erasure.dropHistory(workspace, article.id);
};

const isGone = ({ uri, outlet, id }: ArticleText, digests: ReadonlySet<string>): boolean =>
  digests.has(digestOf('article', uri)) ||
  digests.has(digestOf('article', id)) ||
  digests.has(digestOf('source', outlet));

/** Carries out what the tombstones of a workspace say; nothing is left to do the second time. */
export const carryOut = async (
  forgetting: Forgetting,
  workspace: WorkspaceId,
  stones: readonly Tombstone[],
): Promise<Forgotten> => {
  const { store } = forgetting;
  const { erasure } = store;
  if (stones.some(({ kind }) => kind === 'workspace')) {
    await erasure.dropWorkspace(workspace);
    await erasure.scrub();
    return { articles: 0, redacted: 0 };
  }
  const digests = new Set(stones.map(({ digest }) => digest));
  const gone: ArticleText[] = [];
  const touched = new Set<StoryId>();
  const names = new Set<string>();
  let redacted = 0;
  for await (const { article } of erasure.texts(workspace)) {
    const found = [...namesIn(article.text, stones), ...namesIn(article.title, stones)];
    for (const name of found) names.add(name);
    if (isGone(article, digests)) gone.push(article);
    else if (found.length > 0) {
      await redactArticle(forgetting, workspace, article, stones);
      touched.add(article.storyId);
      redacted += 1;
    }
  }
  for (const story of await erasure.dropArticles(
    workspace,
    gone.map(({ id }) => id),
  ))
    touched.add(story);
  for (const story of touched) await compareIn(store)(workspace, story);
  for (const name of [...names, ...gone.flatMap(({ uri, title }) => [uri, title])])
    await erasure.dropMentions(workspace, name);
  return { articles: gone.length, redacted };
};

export const forget = async (forgetting: Forgetting, stone: Tombstone, name: string): Promise<Forgotten> => {
  const erasure: Erasure = forgetting.store.erasure;
  // The stone first: a crash in between is made good by carrying it out again.
  await erasure.lay(stone);
  const done = await carryOut(forgetting, stone.workspaceId, [stone]);
  if (stone.kind !== 'workspace') await erasure.dropMentions(stone.workspaceId, name);
  await erasure.scrub();
  return done;
};
