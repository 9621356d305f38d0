/** A submission to an article with its claims, or a refusal in words. Reads nothing from a store and writes nothing. */
import type { Refusal, Submission } from '../core/ports/library.ts';
import type { ArticleText } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import { claimIdOf } from '../domain/claim-id.ts';
import { sha256, shortHash } from '../domain/content-hash.ts';
import { type ArticleId, articleId, type StoryId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Tagger } from '../text/document.ts';
import { extract } from '../text/pipeline.ts';
import { publicationDate } from './publication-date.ts';
import { readContent } from './read-content.ts';

export interface ReadArticle {
  readonly article: ArticleText;
  readonly claims: readonly Claim[];
}

const TITLE_LIMIT = 160;

/** The first line with letters in it, cut at a word. */
const firstLine = (text: string): string => {
  const line = /[^\n]*[\p{L}\p{N}][^\n]*/u.exec(text)?.[0].trim() ?? '';
  if (line.length <= TITLE_LIMIT) return line;
  const cut = line.slice(0, TITLE_LIMIT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE_LIMIT / 2)).toWellFormed()}…`;
};

/** The host of an address, the name of a file without its ending. */
export const outletOf = (uri: string): string => {
  if (URL.canParse(uri) && /^https?:/.test(uri)) return new URL(uri).hostname.replace(/^www\./, '');
  const name = uri.split(/[\\/]/).at(-1) ?? uri;
  return name.replace(/\.[a-z]{1,5}$/i, '') || 'unknown';
};

/** `idOf`: the id of the story's article with this uri, when it has one already. */
export const readArticle = (
  { content, uri, title, outlet, publishedAt }: Submission,
  storyId: StoryId,
  storySlug: string,
  idOf: (uri: string) => ArticleId | undefined,
  tagger: Tagger,
): Result<ReadArticle, Refusal> => {
  const published = publishedAt === null ? null : publicationDate(publishedAt);
  if (publishedAt !== null && published === null) {
    const message = `"${publishedAt.slice(0, 40)}" is no publication date. Write it like 2025-12-30 or 2025-12-30T18:00:00Z.`;
    return fail({ code: 'bad-date', message });
  }
  const read = readContent(content);
  if (!read.ok) return read;
  const text = read.value;
  const digest = sha256(text);
  const name = uri ?? `text:${digest.slice(0, 12)}`;
  const found = extract({ text, title, publishedAt: published }, tagger);
  const id = idOf(name) ?? articleId.from(shortHash('a', storySlug, name));
  const article: ArticleText = {
    id,
    storyId,
    uri: name,
    outlet: outlet ?? (uri === null ? 'pasted text' : outletOf(uri)),
    title: title ?? found.headline ?? firstLine(text),
    publishedAt: published,
    kind: found.kind,
    copyOf: null,
    version: 1,
    sha256: digest,
    text,
  };
  const claims = found.findings.map((finding) => ({ ...finding, id: claimIdOf(id, finding), articleId: id }));
  return ok({ article, claims });
};
