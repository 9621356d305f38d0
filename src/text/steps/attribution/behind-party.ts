/** What may stand right behind a verb of speaking: a bare answer, or those spoken to before what is spoken of. */
import { lowerAt, skipLight } from './clause-at.ts';
import type { ParsedLine } from './phrase.ts';

/** "said yes", "said the same of the other plan" */
export const isAnswer = (line: ParsedLine, at: number): boolean => {
  const { from } = line.phrases[at] ?? { from: -1 };
  const words = line.words.slice(from, from + 2).map(({ lower }) => lower);
  return words[0] === 'yes' || (words[0] === 'no' && words[1] !== 'to') || words.join(' ') === 'the same';
};

const PARTY = new Set(['to', 'with', 'at', 'in', 'on']);

/** Behind whom and where one speaks: "apologised to the crew and to their families | for", "spoke at the lock | about". */
export const behindParty = (line: ParsedLine, from: number): number => {
  let i = from;
  for (let n = 0; n < 3; n += 1) {
    const joined = line.phrases[i]?.kind === 'coordinator' ? i + 1 : i;
    if (!PARTY.has(lowerAt(line, joined)) || line.phrases[joined + 1]?.kind !== 'noun') return i;
    i = skipLight(line, joined + 2);
  }
  return i;
};
