/** The sieve of silence: who was asked, or would be expected, and does not say. The refusal itself is the content. */

import type { Subject } from '../antecedent.ts';
import { contentEnd } from '../clause-end.ts';
import type { Draft } from '../draft.ts';
import { spanOfPhrases } from '../fronted.ts';
import type { ParsedLine } from '../phrase.ts';
import { subjectOf } from '../subject.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const REFUSE = set('decline declines declined declining refuse refuses refused refusing');
const SPEAK = set(
  'comment say discuss answer specify elaborate confirm respond reply give name identify provide disclose speak reveal address explain detail talk describe acknowledge clarify release share tell deny',
);
const PUBLISH = set(
  'issue issued issuing make made give given offer offered provide provided release released publish published',
);
const SILENT = set(
  'confirm confirmed discuss comment commented commenting respond responded responding reply replied replying answer answered elaborate elaborated specify specified disclose disclosed',
);
const UTTERANCE = set(
  'comment comments response responses statement statements reply answer answers explanation interview remarks reaction details',
);
const REQUESTS = set(
  'request requests call calls message messages email emails e-mail e-mails inquiry inquiries enquiries question questions query queries',
);
const UNANSWERED = set('unanswered unreturned ignored answered returned');
const NOTHING = set('nothing');
const DRAWN = set('on over about into');
const NOBODY = set('no nobody neither none');
const WHETHER = set('whether why how who what when where which if');

const lower = (line: ParsedLine, word: number): string => line.words[word]?.lower ?? '';
const headOf = (line: ParsedLine, i: number): string => lower(line, line.phrases[i]?.head ?? -1);
const firstOf = (line: ParsedLine, i: number): string => lower(line, line.phrases[i]?.from ?? -1);

/** "did not respond"; "nobody at the firm responded". */
const isNegated = (line: ParsedLine, i: number): boolean => {
  if (line.phrases[i]?.verb?.negated === true) return true;
  if (!SILENT.has(headOf(line, i)) && headOf(line, i) !== 'reached' && headOf(line, i) !== 'contacted') return false;
  const subject = line.phrases[i]?.verb?.form === 'finite' ? subjectOf(line, i) : null;
  return subject !== null && NOBODY.has(lower(line, subject.from));
};

/** Whether the verb group at phrase `i` refuses or fails to speak. */
const refuses = (line: ParsedLine, i: number): boolean => {
  const { phrases } = line;
  const head = headOf(line, i);
  const next = phrases[i + 1];
  const noun = next?.kind === 'noun' ? headOf(line, i + 1) : '';
  const then = next?.verb?.form === 'infinitive' ? headOf(line, i + 1) : '';
  if (REFUSE.has(head) && !isNegated(line, i))
    return (
      SPEAK.has(then) ||
      UTTERANCE.has(noun) ||
      (then === 'be' && ['quoted', 'named', 'identified', 'interviewed'].includes(headOf(line, i + 2))) ||
      ['named', 'identified', 'quoted', 'interviewed'].includes(then)
    );
  if (head === 'failed' || head === 'has' || head === 'have' || head === 'yet') {
    if (next?.kind === 'adverb' && firstOf(line, i + 1) === 'yet' && phrases[i + 2]?.verb?.form === 'infinitive')
      return SILENT.has(headOf(line, i + 2)) || headOf(line, i + 2) === 'say';
    if (head === 'failed') return then === 'respond' || then === 'comment';
  }
  // "said nothing"; but "said nothing was missing" says it all
  if ((head === 'said' || head === 'says' || head === 'saying') && NOTHING.has(noun))
    return phrases.slice(i + 2, i + 5).find(({ kind }) => kind !== 'adverb')?.kind !== 'verb';
  if (PUBLISH.has(head) && firstOf(line, i + 1) === 'no') return UTTERANCE.has(noun);
  if ((head === 'admitted' || head === 'admits') && NOTHING.has(noun)) return true;
  if (!isNegated(line, i))
    return (
      noun === 'comment' && ['had', 'has', 'have', 'offered', 'made'].includes(head) && firstOf(line, i + 1) === 'no'
    );
  if (SILENT.has(head)) return true;
  // "would not be drawn on the price"
  if (head === 'drawn') return next === undefined || next.kind === 'stop' || DRAWN.has(firstOf(line, i + 1));
  if (PUBLISH.has(head)) return UTTERANCE.has(noun);
  if (head === 'reached')
    return firstOf(line, i + 1) === 'for' || phrases[i + 1] === undefined || phrases[i + 1]?.kind === 'stop';
  if ((head === 'said' || head === 'says' || head === 'saying') && NOTHING.has(noun)) return true;
  if (!isNegated(line, i)) return false;
  if (head === 'spoken' || head === 'speak') return true;
  if (
    (head === 'explain' || head === 'explained' || head === 'revealed' || head === 'reveal') &&
    WHETHER.has(firstOf(line, i + 1))
  )
    return true;
  if ((head === 'say' || head === 'said') && (noun === 'word' || noun === 'anything')) return true;
  if (head === 'say' || head === 'said')
    return next === undefined || next.kind === 'stop' || next.kind === 'comma' || WHETHER.has(firstOf(line, i + 1));
  if (head === 'return' || head === 'returned') return REQUESTS.has(noun);
  return head === 'available' && firstOf(line, i + 1) === 'for';
};

/** "left the court without a word", "without taking questions". */
const WITHOUT = set('word words comment explanation answering speaking commenting taking');
const withoutWord = (line: ParsedLine, at: number): Draft | null => {
  const { phrases } = line;
  const without = phrases.findIndex((p, i) => i > at && p.kind === 'preposition' && lower(line, p.from) === 'without');
  if (without === -1 || without > at + 4 || phrases[at]?.verb?.form !== 'finite') return null;
  const object = headOf(line, without + 1);
  if (!WITHOUT.has(object) || (object === 'taking' && headOf(line, without + 2) !== 'questions')) return null;
  const subject = subjectOf(line, at);
  const content = spanOfPhrases(line, at, without + (object === 'taking' ? 3 : 2));
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
const asked = (line: ParsedLine, verb: number): { subject: Subject; from: number } | null => {
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
  for (let i = verb - 1; i > begin; i -= 1) {
    const word = firstOf(line, i);
    const noun = phrases[i + 1];
    if (
      phrases[i]?.kind === 'preposition' &&
      (word === 'from' || word === 'to' || word === 'with' || word === 'at') &&
      noun?.kind === 'noun' &&
      !UTTERANCE.has(lower(line, noun.head))
    ) {
      let to = i + 2;
      while (to < verb && phrases[to]?.kind !== 'preposition' && phrases[to]?.kind !== 'verb') to += 1;
      return { subject: { from: noun.from, to: phrases[to - 1]?.to ?? noun.to, head: noun.head }, from: begin };
    }
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

export const silence = (line: ParsedLine): readonly Draft[] =>
  line.phrases.flatMap((phrase, at): readonly Draft[] => {
    if (phrase.kind !== 'verb') return [];
    const unanswered = asked(line, at) ?? noWord(line, at);
    const base = {
      rule: 'silence',
      line: line.index,
      speakerLine: line.index,
      stance: 'declines',
      addressee: null,
      open: false,
    } as const;
    if (unanswered !== null) {
      const content = spanOfPhrases(line, unanswered.from, contentEnd(line, at, false));
      const cue = spanOfPhrases(line, at, Math.min(at + 2, line.phrases.length));
      return content === null ? [] : [{ ...base, subject: unanswered.subject, cue, parts: [content] }];
    }
    const wordless = withoutWord(line, at);
    if (wordless !== null) return [wordless];
    if (!refuses(line, at)) return [];
    const subject = subjectOf(line, at);
    const content = spanOfPhrases(line, at, refusalEnd(line, at));
    const next = line.phrases[at + 1];
    const cue = spanOfPhrases(line, at, next?.verb?.form === 'infinitive' ? at + 2 : at + 1);
    return subject === null || content === null ? [] : [{ ...base, subject, cue, parts: [content] }];
  });
