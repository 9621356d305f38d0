/** Wrong use of the command line: ends with exit code 2 and one line that says what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
