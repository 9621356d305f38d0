/** Surprises that still have words: thrown far below, caught once in dispatch, told to the person with what to do next. */
export class KnownFailure extends Error {
  override readonly name = 'KnownFailure';
  /** One sentence: what to do next. */
  readonly advice: string;

  constructor(message: string, advice: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.advice = advice;
  }
}
