/** The page of a long answer. Set by its buttons; typed pages work as well. */
import type { ArgSpec } from '../core/command.ts';
import { fail, ok } from '../domain/result.ts';

/** 1, 2, 3 … */
export const pageArg = (): ArgSpec<number> => ({
  description: 'The page of a long answer',
  input: 'text',
  required: false,
  choices: [],
  hidden: true,
  complete: null,
  async resolve(raw) {
    if (raw === undefined || raw.trim() === '') return ok(1);
    const page = Number(raw);
    if (Number.isInteger(page) && page >= 1 && page <= 10_000) return ok(page);
    return fail({
      code: 'not-a-page',
      message: `"${raw.slice(0, 20)}" is no page. Pages are 1, 2, 3 …`,
      options: ['1'],
    });
  },
});
