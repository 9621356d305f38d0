/** Free words. */
import type { ArgSpec } from '../core/command.ts';
import { fail, ok } from '../domain/result.ts';

interface TextOptions {
  readonly description: string;
  /** What to answer when it is missing; a text without it may be left out. */
  readonly missing?: string;
  /** Characters; longer input is refused. */
  readonly limit?: number;
}

const LIMIT = 1_000;

const resolveText = (raw: string | undefined, limit: number) => {
  const text = raw?.trim() ?? '';
  if (text.length > limit) {
    const message = `That is ${text.length} characters long; at most ${limit} are read here. Please shorten it.`;
    return fail({ code: 'too-long', message, options: [] });
  }
  return ok(text === '' ? null : text);
};

const shape = (description: string) => ({
  description,
  input: 'text' as const,
  choices: [],
  hidden: false,
  complete: null,
});

/** Text that may be left out: null then. */
export const optionalText = ({ description, limit = LIMIT }: TextOptions): ArgSpec<string | null> => ({
  ...shape(description),
  required: false,
  resolve: async (raw) => resolveText(raw, limit),
});

/** Text that must be there. */
export const requiredText = ({ description, missing, limit = LIMIT }: TextOptions): ArgSpec<string> => ({
  ...shape(description),
  required: true,
  async resolve(raw) {
    const text = resolveText(raw, limit);
    if (!text.ok) return text;
    if (text.value === null) return fail({ code: 'missing', message: missing ?? 'Something is missing.', options: [] });
    return ok(text.value);
  },
});
