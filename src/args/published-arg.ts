/** When an article was published, as typed: a day or an instant in ISO 8601. Checked where articles are read. */
import { optionalText } from './text-arg.ts';

export const publishedArg = () =>
  optionalText({ description: 'When it was published, like 2025-12-30 or 2025-12-30T18:00+01:00', limit: 40 });
