/** An argument: how it is described, completed and resolved. The same on every platform; text in, value or problem out. */
import type { Result } from '../domain/result.ts';
import type { Ask } from './command.ts';

/** What was wrong with an argument; the sentence is written once, beside the argument. */
export interface ArgProblem {
  readonly code: string;
  /** In plain words, with what to type instead. */
  readonly message: string;
  /** Values that would do, offered as buttons; at most 10. */
  readonly options: readonly string[];
}

export interface Choice {
  /** At most 100 characters, as shown. */
  readonly label: string;
  /** At most 100 characters, as passed on. */
  readonly value: string;
}

export interface ArgSpec<Value> {
  /** At most 100 characters. */
  readonly description: string;
  /** text: any words; choice: one of `choices`; file: the platform's upload, arriving in `ask.files`. */
  readonly input: 'text' | 'choice' | 'file';
  readonly required: boolean;
  /** The allowed values of a 'choice', else empty. */
  readonly choices: readonly string[];
  /** Not shown to people: set by buttons only (the page of an answer). */
  readonly hidden: boolean;
  /** Suggestions for what was typed so far, best first, at most 25; null where there is nothing to suggest. */
  readonly complete: ((typed: string, ask: Ask) => Promise<readonly Choice[]>) | null;
  /** `raw` is undefined when nothing was typed. */
  resolve(raw: string | undefined, ask: Ask): Promise<Result<Value, ArgProblem>>;
}
