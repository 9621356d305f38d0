/** The sieve of hearings: "The court heard that", "the jury was told that", where nobody else is named. */
import { contentEnd } from '../clause-end.ts';
import type { Draft } from '../draft.ts';
import { spanOfPhrases } from '../fronted.ts';
import type { ParsedLine } from '../phrase.ts';
import { subjectOf } from '../subject.ts';

const BENCHES = new Set(['court', 'jury', 'inquest', 'inquiry', 'tribunal', 'hearing', 'panel', 'committee', 'jurors']);

export const hearing = (line: ParsedLine): readonly Draft[] =>
  line.phrases.flatMap((phrase, at): readonly Draft[] => {
    const head = line.words[phrase.head]?.lower ?? '';
    const heard = (head === 'heard' || head === 'hears') && phrase.verb?.passive === false;
    if (phrase.verb?.form !== 'finite' || !(heard || (head === 'told' && phrase.verb.passive))) return [];
    const next = line.phrases[at + 1];
    if (line.words[next?.from ?? -1]?.lower !== 'that') return [];
    const subject = subjectOf(line, at);
    if (subject === null || !BENCHES.has(line.words[subject.head]?.lower ?? '')) return [];
    const content = spanOfPhrases(line, at + 1, contentEnd(line, at + 1, false));
    if (content === null) return [];
    return [
      {
        rule: 'hearing',
        line: line.index,
        speakerLine: line.index,
        subject,
        cue: spanOfPhrases(line, at, at + 1),
        parts: [content],
        stance: 'asserts',
        addressee: null,
        open: true,
      },
    ];
  });
