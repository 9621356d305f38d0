/** What a language model is asked about one article: the prompt, and which claims stand behind each number in it. */
import type { ArticleId, ClaimId } from '../../domain/ids.ts';
import type { Prompt } from '../../domain/prompt.ts';

export interface Question {
  /** The article that is set against the others. */
  readonly article: ArticleId;
  readonly prompt: Prompt;
  /** SHA-256 of the prompt, 64 hexadecimal digits: the same prompt need never be asked twice. */
  readonly hash: string;
  /** Passage 1 is the first. */
  readonly passages: readonly NumberedPassage[];
}

export interface NumberedPassage {
  readonly article: ArticleId;
  /** Of articles with one text the original's id. */
  readonly origin: ArticleId;
  readonly claim: ClaimId;
  readonly headline: boolean;
}
