/** The sieves in their order over one line: what each finds, and that a cue is taken once. */
import type { Span } from '../../../domain/span.ts';
import type { Draft } from './draft.ts';
import { dropNested } from './drop-nested.ts';
import type { ParsedLine } from './phrase.ts';
import { accordingTo } from './sieves/according-to.ts';
import { agentless } from './sieves/agentless.ts';
import { asNoted } from './sieves/as-noted.ts';
import { attitude } from './sieves/attitude.ts';
import { briefDenial } from './sieves/brief-denial.ts';
import { nameColon } from './sieves/colon.ts';
import { colonQuote } from './sieves/colon-quote.ts';
import { cueNoun } from './sieves/cue-noun.ts';
import { cueVerb } from './sieves/cue-verb.ts';
import { hearing } from './sieves/hearing.ts';
import { inView } from './sieves/in-view.ts';
import { passive } from './sieves/passive.ts';
import { plea } from './sieves/plea.ts';
import { predicate } from './sieves/predicate.ts';
import { silence } from './sieves/silence.ts';

/** First come, first served: a cue taken by one sieve is no cue for the next. */
const SIEVES: readonly ((line: ParsedLine) => readonly Draft[])[] = [
  silence,
  briefDenial,
  hearing,
  inView,
  accordingTo,
  asNoted,
  plea,
  predicate,
  passive,
  agentless,
  cueVerb,
  cueNoun,
  attitude,
];

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const draftsOf = (line: ParsedLine, headline: boolean): readonly Draft[] => {
  const taken: Draft[] = [...nameColon(line, headline)];
  for (const sieve of SIEVES) {
    for (const draft of sieve(line)) {
      const { cue } = draft;
      const clash = taken.some(
        (other) =>
          cue !== null &&
          ((other.cue !== null && meets(other.cue, cue)) ||
            (other.rule === 'silence' && other.parts.some((part) => meets(part, cue) && part.start <= cue.start))),
      );
      if (!clash) taken.push(draft);
    }
  }
  // A quotation that some other sieve took keeps its speaker.
  const free = colonQuote(line).filter(
    ({ parts }) => !taken.some((other) => other.parts.some((part) => parts.some((own) => meets(part, own)))),
  );
  return dropNested([...taken, ...free], line).toSorted((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
};
