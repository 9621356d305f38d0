/** A language model that may be asked, where one is configured. What it answers is only a proposal; see analysis/proposals/. */
import type { Prompt } from '../../domain/prompt.ts';
import type { Result } from '../../domain/result.ts';

/**
 * unreachable: no answer. refused: the key, the address or the name is not taken (401, 403, 404 and the like): every question fails until
 * the configuration changes. rejected: this question is not taken in any form (400, 413, 422), while others may be. busy: too many requests,
 * or the server is in trouble (429, 500 and more). slow: took too long, or was called off. unreadable: an answer that is no chat completion,
 * an empty one, one that was cut off, or one that holds no list of disagreements.
 */
export type ModelFailureCode = 'unreachable' | 'refused' | 'rejected' | 'busy' | 'slow' | 'unreadable';

export interface ModelFailure {
  readonly code: ModelFailureCode;
  /** In plain words, with what to do next; never with the key or what was asked. */
  readonly message: string;
  /** Seconds to wait, where the server asked for it. */
  readonly retryAfter: number | null;
}

export interface LanguageModel {
  /** As configured; shown wherever a proposal of it is shown. */
  readonly name: string;
  /** What the model wrote, whatever it is. Never rejects. */
  answer(prompt: Prompt, signal: AbortSignal): Promise<Result<string, ModelFailure>>;
}

/** `what`: continues "The answer of the language model". */
export const unreadable = (what: string): ModelFailure => ({
  code: 'unreadable',
  message: `The answer of the language model ${what}. Another model may do better; MODEL_NAME names it.`,
  retryAfter: null,
});
