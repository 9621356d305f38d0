/** "put the bill at €60m", "reckons the loss at 2,000": whether the object of such a verb holds a figure, or leads to one by "at". */
import { lowerAt } from './clause-at.ts';
import type { ParsedLine, Phrase } from './phrase.ts';

const isHour = ({ words }: ParsedLine, { from, to, time }: Phrase): boolean =>
  time || words.slice(from, to).some(({ lower }) => /^(?:[ap]\.?m\.?|\d{1,2}[:.]\d\d|o['’]clock)$/.test(lower));

/** "put the bill at €60m". */
export const isFigure = (line: ParsedLine, at: number): boolean => {
  const { phrases, words } = line;
  const object = phrases[at];
  if (object?.kind !== 'noun') return false;
  if (words.slice(object.from, object.to).some((word) => word.tag === 'NUM')) return true;
  for (let i = at + 1; i < at + 9; i += 1) {
    const value = phrases[i + 1]?.kind === 'other' ? phrases[i + 2] : phrases[i + 1];
    if (
      phrases[i]?.kind === 'preposition' &&
      lowerAt(line, i) === 'at' &&
      value?.kind === 'noun' &&
      !isHour(line, value)
    )
      return words.slice(value.from, value.to).some((word) => word.tag === 'NUM' || word.tag === 'SYM');
    // "the number who could have gained | at", "the homes left empty | at"
    const kind = phrases[i]?.kind;
    if (kind === undefined || kind === 'comma' || kind === 'stop' || kind === 'quote' || kind === 'coordinator')
      return false;
  }
  return false;
};
