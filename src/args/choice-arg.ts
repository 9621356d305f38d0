/** One of a few words. Typed text may be shortened or mistyped: then the nearest are offered. */
import type { ArgProblem, ArgSpec } from '../core/command.ts';
import { nearest } from '../core/nearest.ts';
import { fail, ok, type Result } from '../domain/result.ts';

/** So many are all offered, the nearest first. */
const FEW = 5;

const pick = <Value extends string>(
  typed: string,
  choices: readonly Value[],
  name: string,
): Result<Value, ArgProblem> => {
  const wanted = typed.toLowerCase();
  const exact = choices.find((choice) => choice === wanted);
  if (exact !== undefined) return ok(exact);
  const begun = choices.filter((choice) => choice.startsWith(wanted));
  const [only] = begun;
  if (only !== undefined && begun.length === 1) return ok(only);
  const near = nearest(wanted, choices, 3);
  const others = choices.filter((choice) => !near.includes(choice));
  const message = `"${typed.slice(0, 40)}" is no ${name}. There are: ${choices.join(', ')}.`;
  return fail({
    code: 'unknown',
    message,
    options: near.length > 0 && choices.length > FEW ? near : [...near, ...others].slice(0, 10),
  });
};

const shape = (description: string, choices: readonly string[]) => ({
  description,
  input: 'choice' as const,
  choices,
  hidden: false,
  complete: null,
});

/** null when nothing was typed. `name` says in a message what it is: "stance". */
export const optionalChoice = <Value extends string>(
  name: string,
  description: string,
  choices: readonly Value[],
): ArgSpec<Value | null> => ({
  ...shape(description, choices),
  required: false,
  resolve: async (raw) => (raw === undefined || raw.trim() === '' ? ok(null) : pick(raw.trim(), choices, name)),
});

export const requiredChoice = <Value extends string>(
  name: string,
  description: string,
  choices: readonly Value[],
): ArgSpec<Value> => ({
  ...shape(description, choices),
  required: true,
  async resolve(raw) {
    if (raw !== undefined && raw.trim() !== '') return pick(raw.trim(), choices, name);
    return fail({
      code: 'missing',
      message: `Which ${name}? One of: ${choices.join(', ')}.`,
      options: choices.slice(0, 10),
    });
  },
});
