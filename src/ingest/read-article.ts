/** What arrived to an article with its claims. Reads nothing from a store and writes nothing. */
import type { Refusal } from '../core/ports/library.ts';
import type { ArticleText } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import { claimIdOf } from '../domain/claim-id.ts';
import { shortHash } from '../domain/content-hash.ts';
import { type ArticleId, articleId, type StoryId } from '../domain/ids.ts';
import { isUnread } from '../domain/particulars.ts';
import { ok, type Result } from '../domain/result.ts';
import { withoutUnsafe } from '../domain/safe-text.ts';
import { isSameOutlet } from '../text/lexicon/media.ts';
import { BLANK } from './forget/redact.ts';
import type { Extracted, Reader } from './reader.ts';
import type { Arrived } from './submit.ts';

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

const UNREAD: Extracted = { findings: [], kind: 'unknown', headline: null };

/** `known`: the id of the story's article with this uri, when it has one already. */
export const readArticle = async (
  { document, uri, digest, outlet, title, publishedAt, particulars }: Arrived,
  story: { readonly id: StoryId; readonly slug: string },
  known: ArticleId | undefined,
  reader: Reader,
): Promise<Result<ReadArticle, Refusal>> => {
  // A language that the engine does not know would be misread; it is stored and said to be unread.
  const found = isUnread(particulars) ? ok(UNREAD) : await reader.extract({ text: document.text, title, publishedAt });
  if (!found.ok) return found;
  const { findings, kind, headline } = found.value;
  const id = known ?? articleId.from(shortHash('a', story.slug, uri));
  const article: ArticleText = {
    id,
    storyId: story.id,
    uri,
    outlet,
    title: withoutUnsafe(title ?? headline ?? firstLine(document.text)),
    publishedAt,
    kind: particulars.machineNote === null ? kind : 'machine-written',
    copyOf: null,
    version: 1,
    sha256: digest,
    text: document.text,
  };
  // What is left of a forgotten person's claims says nothing.
  const kept = findings.filter(({ evidence }) => !evidence.text.includes(BLANK));
  const claims = kept.map((finding) => ({
    ...finding,
    // "told the Gazette", in the Gazette, came through nobody before it
    relay: finding.relay.filter((name) => !isSameOutlet(name, outlet)),
    id: claimIdOf(id, finding),
    articleId: id,
  }));
  return ok({ article, claims });
};
