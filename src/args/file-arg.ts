/** An uploaded file: it comes beside the arguments, in `ask.files`; the value is the first of them. */
import type { ArgSpec } from '../core/command.ts';
import type { Attachment } from '../core/request.ts';
import { ok } from '../domain/result.ts';

export const fileArg = (description: string): ArgSpec<Attachment | null> => ({
  description,
  input: 'file',
  required: false,
  choices: [],
  hidden: false,
  complete: null,
  resolve: async (_raw, { files }) => ok(files[0] ?? null),
});
