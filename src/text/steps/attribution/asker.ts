/** Who asked the one that is silent: "a request for comment from the Ledger", "declined to tell the BBC", "asked by Reuters". */
import type { ParsedLine } from './phrase.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const ASKED = set('asked pressed questioned contacted approached reached quizzed');
const ANSWER = set('reply replied respond responded speak spoken talk talked comment commented');
const TELL = set('tell told inform');
const FROM = set('from by');
const TO = set('to with');

/** Word range of the asker in the phrases from the line's beginning up to `to`; the silent verb stands at `at`. */
export const askerOf = (line: ParsedLine, at: number, to: number): { from: number; to: number } | null => {
  const { phrases, words } = line;
  const headOf = (i: number): string => words[phrases[i]?.head ?? -1]?.lower ?? '';
  const firstOf = (i: number): string => words[phrases[i]?.from ?? -1]?.lower ?? '';
  const nounAt = (i: number): { from: number; to: number } | null => {
    const phrase = phrases[i];
    return phrase?.kind === 'noun' && !phrase.time ? { from: phrase.from, to: phrase.to } : null;
  };
  for (let i = 0; i < at; i += 1) {
    if (phrases[i]?.kind === 'stop') return null;
    if (ASKED.has(headOf(i)) && firstOf(i + 1) === 'by') return nounAt(i + 2);
  }
  for (let i = at; i < to; i += 1) {
    const phrase = phrases[i];
    if (phrase?.kind === 'verb' && TELL.has(headOf(i))) return nounAt(i + 1);
    if (
      phrase?.kind === 'verb' &&
      ANSWER.has(headOf(i)) &&
      TO.has(firstOf(i + 1)) &&
      words[phrases[i + 2]?.head ?? -1]?.tag === 'PROPN'
    )
      return nounAt(i + 2);
    if (phrase?.kind === 'preposition' && FROM.has(firstOf(i)) && i > at) return nounAt(i + 1);
  }
  return null;
};
