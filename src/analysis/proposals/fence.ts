/**
 * Words of articles as data: a line of JSON between two marks that no such line can hold. Knows nothing of what is asked about them.
 * After "spotlighting" (Hines et al. 2024): what is quoted is told from what is asked by a form that it cannot take on.
 */
export const FENCE = { open: '<passages>', close: '</passages>' } as const;

/** Angle and square brackets make marks, and the tokens of chat templates; what is not seen has no business in a prompt. */
const MARKS = /[<>[\]\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

const escaped = (char: string): string =>
  [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

/** Within strings alone: JSON's own brackets are not touched. `value` is shown in the order of its keys. */
const line = (value: object): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replace(/\s+/gu, ' ').trim() : part,
  ).replace(/"(?:[^"\\]|\\.)*"/gu, (string) => string.replace(MARKS, escaped));

/** Each line reads back as what it was made of, but for white space; none of them holds a mark of the fence. */
export const fenced = (lines: readonly object[]): string => [FENCE.open, ...lines.map(line), FENCE.close].join('\n');
