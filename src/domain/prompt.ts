/** What a language model is asked. */
export interface Prompt {
  /** What is asked and how it is to be answered; the same for every story. */
  readonly system: string;
  /** The passages, fenced as data. */
  readonly user: string;
  /** The shape of the answer, as a JSON schema. */
  readonly schema: Readonly<Record<string, unknown>>;
}
