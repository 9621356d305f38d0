/** What reading takes: content to a document, a document's text to claims. Done in a thread of its own; see worker/. */
import type { Refusal } from '../core/ports/library.ts';
import type { ArticleKind } from '../domain/article.ts';
import type { Finding } from '../domain/claim.ts';
import { ok, type Result } from '../domain/result.ts';
import { safeText } from '../domain/safe-text.ts';
import type { Tagger } from '../text/document.ts';
import type { Reading } from '../text/extraction.ts';
import { extract } from '../text/pipeline.ts';
import type { FeedDocument } from './feed/feed-document.ts';
import { readFeed } from './feed/read-feed.ts';
import { languageOf } from './language.ts';
import { moveFinding } from './move-finding.ts';
import { type About, readContent } from './read-content.ts';
import type { SourceDocument } from './source-document.ts';

export interface Extracted {
  /** At their places in the text as read. */
  readonly findings: readonly Finding[];
  readonly kind: ArticleKind;
  readonly headline: string | null;
}

export interface Reader {
  read(
    content: string | Uint8Array,
    about: About,
  ): Promise<Result<SourceDocument & { readonly language: string }, Refusal>>;
  extract(reading: Reading): Promise<Result<Extracted, Refusal>>;
  feed(bytes: Uint8Array, contentType: string | null, address: string): Promise<Result<FeedDocument, Refusal>>;
}

/** One transaction holds no more than this; an article with more claims is a book. */
export const MOST_CLAIMS = 2_000;

/** Reads in the thread that asks. `onLoaded`: told that what reads a document is loaded, before it reads. */
export const localReader = (tagger: Tagger, onLoaded: () => void = () => {}): Reader => ({
  async read(content, about) {
    const document = await readContent(content, about, onLoaded);
    if (!document.ok) return document;
    return ok({ ...document.value, language: languageOf(safeText(document.value.text).text) });
  },
  async extract({ text, title, publishedAt }) {
    const safe = safeText(text);
    const { findings, kind, headline } = extract({ text: safe.text, title, publishedAt }, tagger);
    const kept = findings.slice(0, MOST_CLAIMS);
    return ok({
      findings: safe.text === text ? kept : kept.map((finding) => moveFinding(finding, safe, text)),
      kind,
      headline,
    });
  },
  feed: async (bytes, contentType, address) => readFeed(bytes, contentType, address),
});
