/** The sieve of "as X noted": the sentence round it is what X said. */
import { contentEnd } from '../clause-end.ts';
import type { Draft } from '../draft.ts';
import { afterOpening, spanOfPhrases } from '../fronted.ts';
import type { ParsedLine } from '../phrase.ts';

const skipAdverbs = (line: ParsedLine, from: number): number => {
  let i = from;
  while (line.phrases[i]?.kind === 'adverb' || line.phrases[i]?.time === true) i += 1;
  return i;
};

export const asNoted = (line: ParsedLine): readonly Draft[] =>
  line.phrases.flatMap((phrase, at): readonly Draft[] => {
    const { phrases, words } = line;
    if (words[phrase.from]?.lower !== 'as') return [];
    const start = afterOpening(line);
    const opens = at === start || phrases[at - 1]?.kind === 'coordinator';
    if (!opens && phrases[at - 1]?.kind !== 'comma') return [];
    const noun = phrases[at + 1];
    const verbAt = skipAdverbs(line, at + 2);
    const verb = phrases[verbAt];
    const cue = words[verb?.head ?? -1]?.cue;
    if (
      noun?.kind !== 'noun' ||
      verb?.verb?.form !== 'finite' ||
      verb.verb.passive ||
      cue == null ||
      !cue.verb.frames.has('s')
    )
      return [];
    let after = skipAdverbs(line, verbAt + 1);
    while (phrases[after]?.kind === 'preposition' && phrases[after + 1]?.kind === 'noun')
      after = skipAdverbs(line, after + 2);
    const mark = phrases[after]?.kind;
    if (mark !== undefined && mark !== 'comma' && mark !== 'stop') return [];
    const content = opens
      ? mark === 'comma'
        ? spanOfPhrases(line, after + 1, contentEnd(line, after + 1, false))
        : null
      : spanOfPhrases(line, start, at - 1);
    if (content === null) return [];
    return [
      {
        rule: 'as-noted',
        line: line.index,
        speakerLine: line.index,
        subject: { from: noun.from, to: noun.to, head: noun.head },
        cue: spanOfPhrases(line, verbAt, verbAt + 1),
        parts: [content],
        stance: cue.verb.stance,
        addressee: null,
        open: true,
      },
    ];
  });
