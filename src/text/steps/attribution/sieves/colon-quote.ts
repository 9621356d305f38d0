/**
 * The sieve of quotations behind a colon in their own sentence: "The guild posted a message on Sunday: “…”", "Her answer was short: “…”".
 * The words are the subject's, or whose the subject is.
 */
import { canHoldOffice } from '../can-speak.ts';
import type { Draft } from '../draft.ts';
import { spanOfPhrases } from '../fronted.ts';
import { owner } from '../owner.ts';
import type { ParsedLine } from '../phrase.ts';
import { subjectOf } from '../subject.ts';

const WORDS = 3;
const REACH = 12;
/** What is read, heard or seen is somebody else's. */
const PERCEIVES =
  /^(?:read|hear|heard|see|saw|seen|know|knew|known|remember|recall|receive|get|got|find|found|learn|face|meet|met|turn)(?:s|ed|ing)?$/;

/** What a thing or a body stands behind, its words do not tell. */
const VAGUE = new Set(['it', 'this', 'that', 'there', 'what', 'which', 'we', 'you']);

const isMainVerb = ({ phrases, words }: ParsedLine, at: number): boolean => {
  const { verb, head } = phrases[at] ?? {};
  return verb?.form === 'finite' && !verb.passive && !verb.negated && !PERCEIVES.test(words[head ?? -1]?.lower ?? '');
};

export const colonQuote = (line: ParsedLine): readonly Draft[] =>
  line.phrases.flatMap((phrase, at): readonly Draft[] => {
    const { phrases, words } = line;
    const quote = phrases[at + 1];
    if (phrase.kind !== 'colon' || quote?.kind !== 'quote') return [];
    if ((words[quote.from]?.text.split(/\s+/).length ?? 0) < WORDS) return [];
    for (let i = at - 1; i >= 0 && i > at - REACH; i -= 1) {
      if (phrases[i]?.kind === 'stop' || phrases[i]?.kind === 'quote') return [];
      if (phrases[i]?.kind === 'relative' || phrases[i]?.kind === 'subordinator') return [];
      if (phrases[i]?.verb?.form !== 'finite') continue;
      if (!isMainVerb(line, i)) return [];
      const doer = subjectOf(line, i);
      const who = words[doer?.head ?? -1]?.lower ?? '';
      // "harder on herself than I had expected: “…”"
      if (who === 'i') continue;
      if (VAGUE.has(who)) return [];
      const group = phrases.find(({ from, to }) => doer !== null && from <= doer.head && doer.head < to);
      const holder =
        doer !== null && canHoldOffice(line, doer) ? doer : group === undefined ? null : owner(line, group);
      const content = spanOfPhrases(line, at + 1, at + 2);
      if (holder === null || content === null || !canHoldOffice(line, holder)) return [];
      return [
        {
          rule: 'colon-quote',
          line: line.index,
          speakerLine: line.index,
          subject: holder,
          cue: spanOfPhrases(line, i, i + 1),
          parts: [content],
          stance: 'asserts',
          addressee: null,
          open: true,
        },
      ];
    }
    return [];
  });
