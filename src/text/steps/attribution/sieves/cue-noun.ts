/**
 * The sieve of reporting nouns: "his warning that", "made the claim that", "raised concerns about". The speaker owns
 * the noun or is the subject of the light verb that carries it.
 */

import { LIGHT_VERBS, REPORTING_NOUNS } from '../../../lexicon/reporting-nouns.ts';
import { canHoldOffice } from '../can-speak.ts';
import { contentEnd } from '../clause-end.ts';
import type { Draft } from '../draft.ts';
import { spanOfPhrases } from '../fronted.ts';
import { owner } from '../owner.ts';
import type { ParsedLine } from '../phrase.ts';
import { subjectOf } from '../subject.ts';

const lower = (line: ParsedLine, word: number): string => line.words[word]?.lower ?? '';

/** "retracted her claim that": the claim is taken back. */
const TAKES_BACK = /^(?:retract|withdr[ae]w|recant|disavow|renounc|abandon)(?:s|ed|ing|n)?$/;

const stanceAfter = (verb: string, stance: Draft['stance']): Draft['stance'] => {
  if (!TAKES_BACK.test(verb)) return stance;
  return stance === 'denies' ? 'hints' : 'denies';
};

const BY = new Set(['by', 'from']);

/** Where the content of the noun at phrase `at` begins; null when the noun governs none. */
const contentStart = (line: ParsedLine, at: number, frames: ReadonlySet<string>): number | null => {
  const next = line.phrases[at + 1];
  const word = lower(line, next?.from ?? -1);
  if (frames.has('s') && word === 'that') return at + 1;
  if (frames.has('t') && next?.verb?.form === 'infinitive') return at + 1;
  if (next?.kind === 'preposition' && frames.has(`p:${word}`))
    return line.phrases[at + 2] === undefined ? null : at + 2;
  return null;
};

/** "The refusal to meet the family | was noted": the noun’s own verb ends what hangs on it. */
const beforeVerb = (line: ParsedLine, from: number, end: number): number => {
  for (let i = from; i < end; i += 1) {
    const { kind, verb } = line.phrases[i] ?? {};
    if (kind === 'relative' || kind === 'subordinator') return end;
    if (verb?.form === 'finite') return i;
  }
  return end;
};

const draftOf = (line: ParsedLine, at: number): Draft | null => {
  const { phrases } = line;
  const phrase = phrases[at];
  const noun = REPORTING_NOUNS.get(lower(line, phrase?.head ?? -1));
  if (phrase === undefined || noun === undefined) return null;
  const verb = phrases[at - 1];
  const light =
    verb?.kind === 'verb' &&
    LIGHT_VERBS.has(lower(line, verb.head)) &&
    verb.verb?.negated === false &&
    !verb.verb.passive;
  let after = at;
  let subject = light ? subjectOf(line, at - 1) : owner(line, phrase);
  if (
    subject === null &&
    phrases[at + 1]?.kind === 'preposition' &&
    BY.has(lower(line, phrases[at + 1]?.from ?? -1)) &&
    phrases[at + 2]?.kind === 'noun'
  ) {
    const by = phrases[at + 2];
    if (by !== undefined && !by.time) subject = { from: by.from, to: by.to, head: by.head };
    after = at + 2;
  }
  const start = contentStart(line, after, noun.frames);
  if (subject === null || start === null || !canHoldOffice(line, subject)) return null;
  const clause = lower(line, phrases[start]?.from ?? -1) === 'that';
  const end = contentEnd(line, start, !clause);
  const content = spanOfPhrases(
    line,
    light && !clause ? at : start,
    clause || light ? end : beforeVerb(line, start, end),
  );
  const cue = spanOfPhrases(line, light ? at - 1 : at, at + 1);
  if (content === null) return null;
  const stance = stanceAfter(verb?.kind === 'verb' ? lower(line, verb.head) : '', noun.stance);
  return {
    rule: 'cue-noun',
    line: line.index,
    speakerLine: line.index,
    subject,
    cue,
    parts: [content],
    stance,
    addressee: null,
    open: stance === 'asserts',
  };
};

const COPULAR = new Set(
  'fear hope view belief worry concern theory guess answer response advice verdict message point position hunch suspicion'.split(
    ' ',
  ),
);
const IS = /^(?:is|was|remains|remained)$/;

/** "Her fear is that donors have tired": what the noun of somebody is. */
const copular = (line: ParsedLine, at: number): Draft | null => {
  const noun = line.phrases[at];
  const head = noun === undefined ? '' : lower(line, noun.head);
  const subject = noun !== undefined && (COPULAR.has(head) || REPORTING_NOUNS.has(head)) ? owner(line, noun) : null;
  const verb = line.phrases[at + 1];
  if (
    subject === null ||
    verb?.verb?.form !== 'finite' ||
    !IS.test(lower(line, verb.head)) ||
    lower(line, verb.to) !== 'that'
  )
    return null;
  if (!canHoldOffice(line, subject)) return null;
  const content = spanOfPhrases(line, at + 2, contentEnd(line, at + 2, false));
  const stance = REPORTING_NOUNS.get(head)?.stance ?? 'asserts';
  return content === null
    ? null
    : {
        rule: 'cue-noun',
        line: line.index,
        speakerLine: line.index,
        subject,
        cue: spanOfPhrases(line, at, at + 2),
        parts: [content],
        stance,
        addressee: null,
        open: stance === 'asserts',
      };
};

export const cueNoun = (line: ParsedLine): readonly Draft[] =>
  line.phrases.flatMap((phrase, at) => {
    const draft = phrase.kind === 'noun' ? (draftOf(line, at) ?? copular(line, at)) : null;
    return draft === null ? [] : [draft];
  });
