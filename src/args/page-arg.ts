/** The page of a long answer. Set by its buttons; typed pages work as well. */
import type { ArgSpec } from '../core/command.ts';
import { type PageMark, readPage } from '../core/page-mark.ts';
import { fail, ok } from '../domain/result.ts';

/** 1, 2, 3 … */
export const pageArg = (): ArgSpec<PageMark> => ({
  description: 'The page of a long answer',
  input: 'text',
  required: false,
  choices: [],
  hidden: true,
  complete: null,
  async resolve(raw) {
    if (raw === undefined || raw.trim() === '') return ok({ page: 1, after: null });
    const mark = readPage(raw);
    if (mark !== null) return ok(mark);
    return fail({
      code: 'not-a-page',
      message: `"${raw.slice(0, 20)}" is no page. Pages are 1, 2, 3 …`,
      options: ['1'],
    });
  },
});
