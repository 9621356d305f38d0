/** The sieve of denials that repeat nothing: "The prosecution says otherwise", "The ministry said no such thing happened". */
import type { Draft } from '../draft.ts';
import { spanOfPhrases, spanOfWords } from '../fronted.ts';
import type { ParsedLine } from '../phrase.ts';
import { subjectOf } from '../subject.ts';

const SAYS = new Set(['says', 'said', 'say', 'insists', 'insisted', 'insist']);

export const briefDenial = (line: ParsedLine): readonly Draft[] =>
  line.phrases.flatMap((phrase, at): readonly Draft[] => {
    const next = line.phrases[at + 1];
    if (
      phrase.verb?.form !== 'finite' ||
      !SAYS.has(line.words[phrase.head]?.lower ?? '') ||
      line.words[next?.from ?? -1]?.lower !== 'otherwise'
    )
      return [];
    const subject = subjectOf(line, at);
    const content = subject === null || next === undefined ? null : spanOfWords(line, subject.from, next.to);
    if (content === null) return [];
    return [
      {
        rule: 'brief-denial',
        line: line.index,
        speakerLine: line.index,
        subject,
        cue: spanOfPhrases(line, at, at + 2),
        parts: [content],
        stance: 'denies',
        addressee: null,
        open: false,
      },
    ];
  });
