/** A bare figure in a sentence, in digits or in words: "1,200", "2.3 million", "five". What it counts is not told. */
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`
    .split(' ')
    .map((word, at): [string, number] => [word, at + 2])
    .concat(TENS.map((word, at) => [word, (at + 3) * 10])),
);
const MAGNITUDES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };

/** For use in a pattern; one group, the figure. Percentages, years' dashes and parts of longer figures are none. */
export const FIGURE = `((?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${Object.keys(WORDS).join('|')})(?: (?:${Object.keys(MAGNITUDES).join('|')}))?)(?![\\d.,]*\\d|%|[-–’'])`;

/** NaN for what `FIGURE` does not match. */
export const figureValue = (words: string): number => {
  const [first = '', magnitude] = words.toLowerCase().replaceAll(',', '').split(' ');
  return (WORDS[first] ?? Number(first === '' ? Number.NaN : first)) * (MAGNITUDES[magnitude ?? ''] ?? 1);
};
