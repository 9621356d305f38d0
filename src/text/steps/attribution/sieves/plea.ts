/**
 * The sieve of pleas and verdicts: "pleaded not guilty to two counts" denies, "pleaded guilty" admits, "a jury found her guilty"
 * is the jury's. Who is merely charged has said nothing, and who was charged by nobody named was charged by nobody here.
 */
import type { Stance } from '../../../../domain/stance.ts';
import { canHoldOffice } from '../can-speak.ts';
import { contentEnd } from '../clause-end.ts';
import type { Draft } from '../draft.ts';
import { spanOfPhrases } from '../fronted.ts';
import type { ParsedLine } from '../phrase.ts';
import { subjectOf } from '../subject.ts';

const PLEAD = new Set(['plead', 'pleads', 'pleaded', 'pled', 'pleading']);
const ENTER = new Set(['enter', 'enters', 'entered', 'entering']);
const CHARGE = new Set(['charged', 'charges', 'charge', 'indicted', 'indicts']);
const WITH = /^(?:\S+ ){1,8}(?:with|over|for|on)\b/;
/** A shop charges too. */
const JUSTICE =
  /^(?:prosecutors?|prosecution|police|detectives?|investigators?|authorities|state|crown|jury|juries|court|judge|magistrates?|regulators?|attorney|attorneys|officials?|tribunal|army|inquiry)$/;
const CONVICT = new Set(['convict', 'convicts', 'convicted', 'acquit', 'acquits', 'acquitted']);
const FIND = new Set(['found', 'finds', 'find']);
const NOT_GUILTY = /^(?:(?:a )?plea of )?(?:a )?(?:not[ -]guilty|innocent|innocence)\b/;
const GUILTY = /^(?:(?:a )?plea of )?(?:a )?guilty\b/;
const VERDICT = /^(?:\S+ ){1,6}(?:not )?guilty\b/;
const REACH = 8;

const wordsBehind = (line: ParsedLine, at: number): string =>
  line.words
    .slice(line.phrases[at]?.to, (line.phrases[at]?.to ?? 0) + REACH)
    .map(({ lower }) => lower)
    .join(' ');

const stanceAt = (line: ParsedLine, at: number): Stance | null => {
  const verb = line.words[line.phrases[at]?.head ?? -1]?.lower ?? '';
  if (PLEAD.has(verb) || ENTER.has(verb)) {
    const behind = wordsBehind(line, at);
    if (NOT_GUILTY.test(behind)) return 'denies';
    return GUILTY.test(behind) ? 'confirms' : null;
  }
  if (CONVICT.has(verb) || (CHARGE.has(verb) && WITH.test(wordsBehind(line, at)))) return 'asserts';
  return FIND.has(verb) && VERDICT.test(wordsBehind(line, at)) ? 'asserts' : null;
};

/** "acquitted Strand, | who has always denied it" */
const endOf = (line: ParsedLine, at: number): number => {
  const end = contentEnd(line, at, false);
  const relative = line.phrases.findIndex(
    ({ kind }, i) => i > at && i < end && kind === 'comma' && line.phrases[i + 1]?.kind === 'relative',
  );
  return relative === -1 ? end : relative;
};

export const plea = (line: ParsedLine): readonly Draft[] =>
  line.phrases.flatMap((phrase, at): readonly Draft[] => {
    const stance = phrase.kind === 'verb' && phrase.verb?.passive === false ? stanceAt(line, at) : null;
    if (stance === null) return [];
    const subject = subjectOf(line, at);
    const verb = line.words[phrase.head]?.lower ?? '';
    if (CHARGE.has(verb) && !JUSTICE.test(line.words[subject?.head ?? -1]?.lower ?? '')) return [];
    const content = spanOfPhrases(line, at, endOf(line, at));
    return subject === null || content === null || !canHoldOffice(line, subject)
      ? []
      : [
          {
            rule: 'plea',
            line: line.index,
            speakerLine: line.index,
            subject,
            cue: spanOfPhrases(line, at, at + 1),
            parts: [content],
            stance,
            addressee: null,
            open: false,
          },
        ];
  });
