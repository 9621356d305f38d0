/** How many, as a whole number between 1 and `most`. */
import { parsedArg } from './parsed-arg.ts';

/** `usual` when nothing was typed. */
export const limitArg = (description: string, usual: number, most: number) =>
  parsedArg({
    description,
    otherwise: usual,
    parse(typed) {
      const value = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
      return value >= 1 && value <= most ? value : undefined;
    },
    code: 'not-a-limit',
    problem: `will not do. Type a number from 1 to ${most}.`,
    options: [String(usual)],
  });
