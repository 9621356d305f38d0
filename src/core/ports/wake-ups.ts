/**
 * Hints that another process over the same store left work. They may be lost, and where one process has the store to
 * itself there are none: whoever listens looks at regular times as well, and a hint only makes the next look earlier.
 */
export interface WakeUps {
  /** Resolves when listening has begun, or is being tried; what it gives ends it. Never rejects. */
  listen(hint: () => void): Promise<() => Promise<void>>;
}
