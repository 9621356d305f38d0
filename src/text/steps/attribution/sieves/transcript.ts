/**
 * The sieve of transcripts: paragraphs that open with a name and a colon, where at least two people take turns. Each
 * paragraph is what its name says; nothing inside it is attributed once more.
 */
import { isCapitalised } from '../../../lexicon/capital.ts';
import type { Draft } from '../draft.ts';
import { spanOfPhrases } from '../fronted.ts';
import type { ParsedLine } from '../phrase.ts';

const LONGEST_NAME = 4;
const TURNS = 3;
const VOICES = 2;

/** The last name before the colon that opens a line, lower case; null when none does. */
const voiceOf = ({ phrases, words }: ParsedLine): string | null => {
  const [name, colon, next] = phrases;
  if (name?.kind !== 'noun' || colon?.kind !== 'colon' || next === undefined || name.to - name.from > LONGEST_NAME)
    return null;
  return words.slice(name.from, name.to).every(({ text }) => isCapitalised(text))
    ? (words[name.to - 1]?.lower ?? null)
    : null;
};

const speaks = (lines: readonly ParsedLine[]): boolean =>
  lines.some(({ phrases }) => phrases.some(({ verb }) => verb !== null));

/** The turns of a transcript by their block; empty when the text is none. */
export const transcriptOf = (lines: readonly ParsedLine[]): ReadonlyMap<number, Draft> => {
  const turns = [...Map.groupBy(lines, (line) => line.block)].flatMap(([block, own]) => {
    const [first] = own;
    const voice = first === undefined || !speaks(own) ? null : voiceOf(first);
    return first === undefined || voice === null ? [] : [{ block, first, voice, last: own.at(-1) ?? first }];
  });
  const voices = new Set(turns.map(({ voice }) => voice));
  if (turns.length < TURNS || voices.size < VOICES || voices.size === turns.length) return new Map();
  return new Map(
    turns.flatMap(({ block, first, last }): [number, Draft][] => {
      const [name] = first.phrases;
      const start = first.words[first.phrases[2]?.from ?? -1]?.start;
      const end = last.words.at(-1)?.end;
      if (name === undefined || start === undefined || end === undefined) return [];
      const turn: Draft = {
        rule: 'transcript',
        line: first.index,
        speakerLine: first.index,
        subject: { from: name.from, to: name.to, head: name.head },
        cue: spanOfPhrases(first, 1, 2),
        parts: [{ start, end }],
        stance: 'asserts',
        addressee: null,
        open: true,
      };
      return [[block, turn]];
    }),
  );
};
