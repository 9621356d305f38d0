/** Why a model did not answer, in words that hold neither the key nor what was asked: of what a server says, only its status is told. */
import { type ModelFailure, type ModelFailureCode, unreadable } from '../../core/ports/model.ts';

const failure = (code: ModelFailureCode, message: string, retryAfter: number | null = null): ModelFailure => ({
  code,
  message,
  retryAfter,
});

const MOST_SECONDS = 86_400;

/** Only whole seconds count. */
const retryAfterOf = (error: Error): number | null => {
  const headers = 'headers' in error ? error.headers : null;
  const seconds = Number((headers instanceof Headers ? headers.get('retry-after') : null) ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, MOST_SECONDS) : null;
};

const REMEDIES: Readonly<Record<number, string>> = {
  401: 'Check MODEL_KEY.',
  403: 'Check MODEL_KEY and what it may use.',
  404: 'Check MODEL_URL, which ends with the version ("/v1"), and MODEL_NAME.',
  413: 'It is longer than that server takes; a model that reads more takes it.',
};

/** What is wrong with a question and not with who asks: its length, or its words. */
const OF_THE_QUESTION: readonly number[] = [400, 413, 422];

const ofStatus = (status: number, error: Error): ModelFailure => {
  if (status >= 500 || status === 429 || status === 408 || status === 409)
    return failure('busy', `The language model is busy (${status}). It is asked again later.`, retryAfterOf(error));
  return failure(
    OF_THE_QUESTION.includes(status) ? 'rejected' : 'refused',
    `The language model refused the question (${status}). ${REMEDIES[status] ?? 'Check MODEL_URL and MODEL_NAME.'}`,
  );
};

/** The classes of the package are told by their names, so that it is not loaded for them. */
const nameOf = (error: Error): string => error.constructor.name;

export const failureOf = (error: unknown): ModelFailure => {
  if (!(error instanceof Error)) return unreadable('cannot be read');
  const name = nameOf(error);
  if (/Timeout|Abort/.test(name) || /Timeout|Abort/.test(error.name))
    return failure('slow', 'The language model took too long. It is asked again later.');
  if ('status' in error && typeof error.status === 'number') return ofStatus(error.status, error);
  if (name === 'APIConnectionError')
    return failure('unreachable', 'The language model cannot be reached. Check MODEL_URL.');
  return unreadable('cannot be read');
};
