/** "asked not to be named", "requested anonymity": on what terms somebody spoke, and nothing said. */
import type { ParsedLine } from './phrase.ts';

const TERMS =
  /^(?:(?:for|on|the|of|condition|that|his|her|their|its) )*(?:anonymity|anonymously|(?:not )?to (?:not )?be (?:named|identified|quoted)|(?:name|names) (?:not )?(?:be|to be))\b/;
const REACH = 7;

/** Whether the words from phrase `at` on are such terms. */
export const asksNoName = (line: ParsedLine, at: number): boolean => {
  const from = line.phrases[at]?.from ?? 0;
  const words = line.words.slice(from, from + REACH).map(({ lower }) => lower);
  return TERMS.test(words.join(' '));
};
