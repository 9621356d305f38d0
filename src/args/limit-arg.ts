/** How many, as a whole number between 1 and `most`. */
import type { ArgSpec } from '../core/command.ts';
import { fail, ok } from '../domain/result.ts';

/** `usual` when nothing was typed. */
export const limitArg = (description: string, usual: number, most: number): ArgSpec<number> => ({
  description,
  input: 'text',
  required: false,
  choices: [],
  hidden: false,
  complete: null,
  async resolve(raw) {
    const typed = raw?.trim() ?? '';
    if (typed === '') return ok(usual);
    const value = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
    if (value >= 1 && value <= most) return ok(value);
    const message = `"${typed.slice(0, 20)}" will not do. Type a number from 1 to ${most}.`;
    return fail({ code: 'not-a-limit', message, options: [String(usual)] });
  },
});
