/** How an article comes in: text or a file's bytes to claims in a story. Implemented by ingest/. */
import type { Article } from '../../domain/article.ts';
import type { StoryId, WorkspaceId } from '../../domain/ids.ts';
import type { Result } from '../../domain/result.ts';

/** What is handed over. Bytes are read as a text file; text is taken as it is. */
export interface Submission {
  readonly content: string | Uint8Array;
  /** Names the article within the story: the file name or address as typed; null: named by its content. */
  readonly uri: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO 8601 day or instant. */
  readonly publishedAt: string | null;
}

/** Why nothing was stored; each has its sentence in ingest/. */
export interface Refusal {
  readonly code: 'empty' | 'not-text' | 'too-large' | 'bad-date' | 'unreadable';
  /** In plain words, with what to do next. */
  readonly message: string;
}

export interface Receipt {
  readonly outcome: 'added' | 'updated' | 'unchanged';
  readonly article: Article;
  readonly claims: number;
}

export type Added = Result<Receipt, Refusal>;

export interface Library {
  /**
   * Reads articles into the story, one after the other, then compares the story anew, once. `each` is told as soon as
   * an article is stored or refused; a refused one never stops the rest. Results come in the order of the submissions.
   */
  add(
    workspace: WorkspaceId,
    story: StoryId,
    submissions: readonly Submission[],
    each?: (result: Added, index: number) => void,
  ): Promise<readonly Added[]>;
  /** Compares the story's claims anew, after an article left it. */
  compare(workspace: WorkspaceId, story: StoryId): Promise<void>;
}
