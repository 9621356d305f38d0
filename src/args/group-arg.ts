/** A group of people, as the platform names it: the adapter hands over its id and, after a space, its name. */
import type { ArgSpec } from '../core/command.ts';
import { fail, ok } from '../domain/result.ts';

export interface Group {
  readonly id: string;
  /** '' where the platform did not tell it. */
  readonly name: string;
}

export const groupArg = (description: string): ArgSpec<Group | null> => ({
  description,
  input: 'group',
  required: false,
  choices: [],
  hidden: false,
  complete: null,
  async resolve(raw) {
    if (raw === undefined || raw.trim() === '') return ok(null);
    const [, id, name = ''] = /^([\w:.-]{1,64})(?: (.{1,100}))?$/.exec(raw.trim()) ?? [];
    if (id !== undefined) return ok({ id, name });
    const message = `There is no group "${raw.trim().slice(0, 40)}" here. Name one as it is written when it is mentioned, like @editors.`;
    return fail({ code: 'no-group', message, options: [] });
  },
});
