/** An argument that one pure function reads; what was typed and will not do is told with what to type instead. */
import type { ArgSpec } from '../core/command.ts';
import { fail, ok } from '../domain/result.ts';

interface Parsing<Value> {
  readonly description: string;
  /** When nothing was typed. */
  readonly otherwise: Value;
  /** Without blanks at its ends; undefined: it will not do. */
  parse(typed: string): Value | undefined;
  readonly code: string;
  /** Goes on after what was typed, in quotation marks. */
  readonly problem: string;
  /** Values that would do. */
  readonly options: readonly string[];
  readonly complete?: ArgSpec<Value>['complete'];
}

/** Characters of what was typed that a problem repeats. */
const REPEATED = 40;

export const parsedArg = <Value>(parsing: Parsing<Value>): ArgSpec<Value> => ({
  description: parsing.description,
  input: 'text',
  required: false,
  choices: [],
  hidden: false,
  complete: parsing.complete ?? null,
  async resolve(raw) {
    const typed = raw?.trim() ?? '';
    if (typed === '') return ok(parsing.otherwise);
    const value = parsing.parse(typed);
    if (value !== undefined) return ok(value);
    const message = `"${typed.slice(0, REPEATED)}" ${parsing.problem}`;
    return fail({ code: parsing.code, message, options: parsing.options });
  },
});
