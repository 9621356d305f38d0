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

/** "as the mayor put it" */
const putsIt = (line: ParsedLine, at: number): boolean =>
  line.words[line.phrases[at]?.head ?? -1]?.cue?.verb.lemma === 'put' &&
  line.words[line.phrases[at + 1]?.from ?? -1]?.lower === 'it';
/** "as any miner will tell you" */
const tellsYou = (line: ParsedLine, at: number): boolean =>
  line.words[line.phrases[at + 1]?.from ?? -1]?.lower === 'you';

const REACH = 14;
/** The first verb of the noun group at phrase `from`, also behind an insert: "as Ann Vale, the surgeon who leads it, observed". */
const verbOf = (line: ParsedLine, from: number): number => {
  let pending = 0;
  for (let i = from + 1; i < from + REACH; i += 1) {
    const phrase = line.phrases[i];
    if (phrase === undefined || phrase.kind === 'stop' || phrase.kind === 'quote') return -1;
    if (phrase.kind === 'relative') pending += 1;
    if (phrase.verb?.form !== 'finite') continue;
    if (pending === 0) return phrase.verb.passive ? -1 : i;
    pending -= 1;
  }
  return -1;
};

export const asNoted = (line: ParsedLine): readonly Draft[] =>
  line.phrases.flatMap((phrase, at): readonly Draft[] => {
    const { phrases, words } = line;
    if (words[phrase.from]?.lower !== 'as') return [];
    const start = afterOpening(line);
    const opens = at === start || phrases[at - 1]?.kind === 'coordinator';
    if (!opens && phrases[at - 1]?.kind !== 'comma') return [];
    const noun = phrases[at + 1];
    const verbAt = noun?.kind === 'noun' ? verbOf(line, at + 1) : -1;
    const cue = words[phrases[verbAt]?.head ?? -1]?.cue;
    if (
      noun === undefined ||
      cue == null ||
      !(cue.verb.frames.has('s') || putsIt(line, verbAt) || tellsYou(line, verbAt))
    )
      return [];
    let after = skipAdverbs(line, verbAt + (putsIt(line, verbAt) || tellsYou(line, verbAt) ? 2 : 1));
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
