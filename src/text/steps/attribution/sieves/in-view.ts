/** The sieve of "in his view", "in the ministry’s words": the sentence round it is theirs. */
import { contentEnd } from '../clause-end.ts';
import type { Draft } from '../draft.ts';
import { afterOpening, spanOfPhrases } from '../fronted.ts';
import { owner } from '../owner.ts';
import type { ParsedLine } from '../phrase.ts';

const VIEWS = new Set([
  'view',
  'opinion',
  'words',
  'telling',
  'account',
  'judgment',
  'judgement',
  'estimation',
  'reckoning',
  'eyes',
  'tally',
  'estimate',
  'count',
  'calculation',
]);

export const inView = (line: ParsedLine): readonly Draft[] =>
  line.phrases.flatMap((phrase, at): readonly Draft[] => {
    const { phrases, words } = line;
    const noun = phrases[at + 1];
    if (phrase.kind !== 'preposition' || !['in', 'by'].includes(words[phrase.from]?.lower ?? '')) return [];
    if (noun?.kind !== 'noun' || !VIEWS.has(words[noun.head]?.lower ?? '')) return [];
    const subject = owner(line, noun);
    const start = afterOpening(line);
    const after = phrases[at + 2]?.kind === 'comma' ? at + 3 : at + 2;
    const opens = at === start;
    const closes = phrases[at - 1]?.kind === 'comma';
    if (subject === null || (!opens && !closes)) return [];
    const content = opens
      ? spanOfPhrases(line, after, contentEnd(line, after, false))
      : spanOfPhrases(line, start, at - 1);
    if (content === null) return [];
    return [
      {
        rule: 'in-view',
        line: line.index,
        speakerLine: line.index,
        subject,
        cue: spanOfPhrases(line, at, at + 2),
        parts: [content],
        stance: 'asserts',
        addressee: null,
        open: true,
      },
    ];
  });
