/** The sieve of silence: who was asked, or would be expected, and does not say. The refusal itself is the content. */

import type { Subject } from '../antecedent.ts';
import { askerOf } from '../asker.ts';
import { contentEnd } from '../clause-end.ts';
import type { Draft } from '../draft.ts';
import { spanOfPhrases, spanOfWords } from '../fronted.ts';
import type { ParsedLine } from '../phrase.ts';
import { isNegated, REQUESTS, refuses, UTTERANCE } from '../silent-verbs.ts';
import { subjectOf } from '../subject.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const TO = set('to with at');
const FROM = set('from');
const UNANSWERED = set('unanswered unreturned ignored answered returned');

const lower = (line: ParsedLine, word: number): string => line.words[word]?.lower ?? '';
const headOf = (line: ParsedLine, i: number): string => lower(line, line.phrases[i]?.head ?? -1);
const firstOf = (line: ParsedLine, i: number): string => lower(line, line.phrases[i]?.from ?? -1);

/** "left the court without a word", "without taking questions". */
const WITHOUT = set('word words comment explanation answering speaking commenting taking');
/** Silence only about something: "without saying what was taken". */
const ABOUT = set('saying specifying explaining disclosing revealing elaborating');
const withoutWord = (line: ParsedLine, at: number): Draft | null => {
  const { phrases } = line;
  const without = phrases.findIndex((p, i) => i > at && p.kind === 'preposition' && lower(line, p.from) === 'without');
  if (without === -1 || without > at + 4 || phrases[at]?.verb?.form !== 'finite') return null;
  const object = headOf(line, without + 1);
  const about = ABOUT.has(object);
  if (!about && (!WITHOUT.has(object) || (object === 'taking' && headOf(line, without + 2) !== 'questions')))
    return null;
  const subject = subjectOf(line, at);
  const content = about
    ? spanOfPhrases(line, without, contentEnd(line, without, false))
    : spanOfPhrases(line, at, without + (object === 'taking' ? 3 : 2));
  if (subject === null || content === null) return null;
  return {
    rule: 'silence',
    line: line.index,
    speakerLine: line.index,
    subject,
    cue: spanOfPhrases(line, without, without + 2),
    parts: [content],
    stance: 'declines',
    addressee: null,
    open: false,
  };
};

/** "Requests for comment to the ministry went unanswered": who was asked. */
const unanswered = (line: ParsedLine, verb: number): { subject: Subject; from: number } | null => {
  const { phrases } = line;
  const answered = headOf(line, verb);
  const left = lower(line, phrases[verb + 1]?.from ?? -1);
  if (
    !(UNANSWERED.has(answered) && (isNegated(line, verb) || answered === 'ignored')) &&
    !(['went', 'gone', 'go', 'were', 'was'].includes(answered) && UNANSWERED.has(left))
  )
    return null;
  let begin = -1;
  for (let i = verb - 1; i >= 0 && begin === -1; i -= 1) {
    if (phrases[i]?.kind === 'stop') return null;
    if (phrases[i]?.kind === 'noun' && REQUESTS.has(headOf(line, i))) begin = i;
  }
  if (begin === -1) return null;
  // "requests from the Ledger to the bank": whom they went to, before whom they may have come from
  for (const words of [TO, FROM])
    for (let i = verb - 1; i > begin; i -= 1) {
      const noun = phrases[i + 1];
      if (
        phrases[i]?.kind !== 'preposition' ||
        !words.has(firstOf(line, i)) ||
        noun?.kind !== 'noun' ||
        UTTERANCE.has(lower(line, noun.head))
      )
        continue;
      let to = i + 2;
      while (to < verb && phrases[to]?.kind !== 'preposition' && phrases[to]?.kind !== 'verb') to += 1;
      return { subject: { from: noun.from, to: phrases[to - 1]?.to ?? noun.to, head: noun.head }, from: begin };
    }
  return null;
};

/** "There was no immediate comment from the embassy": who was silent. */
const noWord = (line: ParsedLine, verb: number): { subject: Subject; from: number } | null => {
  const { phrases } = line;
  const [noun, from, who] = [phrases[verb + 1], phrases[verb + 2], phrases[verb + 3]];
  if (noun?.kind !== 'noun' || firstOf(line, verb + 1) !== 'no' || !UTTERANCE.has(headOf(line, verb + 1))) return null;
  if (!['was', 'were', 'is', 'came', 'been'].includes(headOf(line, verb)) || lower(line, from?.from ?? -1) !== 'from')
    return null;
  return who?.kind === 'noun' ? { subject: { from: who.from, to: who.to, head: who.head }, from: verb + 1 } : null;
};

/** "He has said nothing, and his lawyer … declined": a refusal ends where another subject begins. */
const refusalEnd = (line: ParsedLine, at: number): number => {
  const { phrases } = line;
  const end = contentEnd(line, at, false);
  for (let i = at + 1; i < end; i += 1) {
    if (phrases[i]?.kind !== 'comma' || phrases[i + 1]?.kind !== 'coordinator' || phrases[i + 2]?.kind !== 'noun')
      continue;
    if (phrases.slice(i + 3, end).some((phrase) => phrase.verb?.form === 'finite')) return i;
  }
  return end;
};

const NOBODY = set('no nobody none neither');

/** "Nobody at the bank answered": the bank did not, and without "nobody" the words would say that it did. */
const nobodyAt = (line: ParsedLine, subject: Subject): Subject | null => {
  const { phrases } = line;
  if (!NOBODY.has(lower(line, subject.from))) return null;
  const at = phrases.findIndex((phrase) => phrase.from <= subject.from && subject.from < phrase.to);
  const where = phrases[at + 2];
  return phrases[at + 1]?.kind === 'preposition' && where?.kind === 'noun' && where.to <= subject.to
    ? { from: where.from, to: where.to, head: where.head }
    : subject;
};

export const silence = (line: ParsedLine): readonly Draft[] =>
  line.phrases.flatMap((phrase, at): readonly Draft[] => {
    if (phrase.kind !== 'verb') return [];
    const vain = unanswered(line, at) ?? noWord(line, at);
    const base = {
      rule: 'silence',
      line: line.index,
      speakerLine: line.index,
      stance: 'declines',
      addressee: null,
      open: false,
    } as const;
    if (vain !== null) {
      const content = spanOfPhrases(line, vain.from, contentEnd(line, at, false));
      const cue = spanOfPhrases(line, at, Math.min(at + 2, line.phrases.length));
      return content === null
        ? []
        : [{ ...base, subject: vain.subject, cue, parts: [content], addressee: askerOf(line, vain.from, at) }];
    }
    const wordless = withoutWord(line, at);
    if (wordless !== null) return [wordless];
    if (!refuses(line, at)) return [];
    const found = subjectOf(line, at);
    const nobody = found === null ? null : nobodyAt(line, found);
    const subject = nobody ?? found;
    const end = refusalEnd(line, at);
    const content =
      nobody === null || found === null
        ? spanOfPhrases(line, at, end)
        : spanOfWords(line, found.from, line.phrases[end - 1]?.to ?? found.to);
    const next = line.phrases[at + 1];
    const cue = spanOfPhrases(line, at, next?.verb?.form === 'infinitive' ? at + 2 : at + 1);
    return subject === null || content === null
      ? []
      : [{ ...base, subject, cue, parts: [content], addressee: askerOf(line, at, end) }];
  });
