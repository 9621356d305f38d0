/** Inserts between a subject and its verb: "Maduro, in an address from the palace, condemned". Knows phrases only. */
import type { ParsedLine, Phrase } from './phrase.ts';

/** "the ferry lost on Sunday": bare, behind a noun, it only describes it. */
const PARTICIPLE =
  /(?:ed|wn|en|^(?:lost|held|found|made|built|led|hit|struck|caught|sold|shot|sent|brought|bought|kept|put|set|paid|run|hung|sunk|cut|dug|fed|met|won|born))$/;

/** The insert that ends with the mark at `at` begins where? "Maduro, in an address from the palace, condemned". */
export const insertStart = (line: ParsedLine, at: number): number | null => {
  const { phrases } = line;
  const kind = phrases[at]?.kind;
  for (let i = at - 1; i > 0 && i > at - 20; i -= 1) {
    const phrase = phrases[i];
    if (phrase === undefined || phrase.kind === 'stop' || phrase.kind === 'colon') return null;
    if (phrase.kind === kind && (phrases[i - 1]?.kind === 'noun' || phrases[i - 1]?.kind === 'relative')) {
      const first = phrases[i + 1];
      const finite = phrases
        .slice(i + 1, at)
        .some(
          (p, k, all) =>
            p.verb?.form === 'finite' &&
            !(p.to - p.from === 1 && PARTICIPLE.test(line.words[p.head]?.lower ?? '')) &&
            p.verb.passive === false &&
            all.slice(0, k).every((x) => x.kind !== 'relative' && x.kind !== 'subordinator'),
        );
      if (first === undefined || first.kind === 'coordinator' || (finite && first.kind !== 'verb')) continue;
      if (kind === 'comma' && outerComma(phrases, i)) continue;
      return i;
    }
  }
  return null;
};

/** "Trump, the president, a man of …, said": the insert may hold commas; the outermost comma after a subject noun counts. */
const outerComma = (phrases: readonly Phrase[], at: number): boolean => {
  let i = at - 1;
  while (phrases[i]?.kind === 'noun' && phrases[i - 1]?.kind === 'preposition') i -= 2;
  return (
    phrases[i]?.kind === 'noun' &&
    phrases[i - 1]?.kind === 'comma' &&
    phrases[i - 2]?.kind === 'noun' &&
    !(phrases[i - 2]?.time ?? false) &&
    !['verb', 'preposition', 'noun', 'other'].includes(phrases[i - 3]?.kind ?? '')
  );
};
