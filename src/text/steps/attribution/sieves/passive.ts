/** The sieve of passives with an agent: "was denied by the ministry", "identified by police as", "has been accused by X of". */
import type { Span } from '../../../../domain/span.ts';
import { contentEnd } from '../clause-end.ts';
import type { Draft } from '../draft.ts';
import { frontedContent, spanOfPhrases, spanOfWords } from '../fronted.ts';
import type { ParsedLine } from '../phrase.ts';
import { stanceOf } from '../stance-of.ts';
import { subjectOf } from '../subject.ts';

const firstOf = (line: ParsedLine, i: number): string => line.words[line.phrases[i]?.from ?? -1]?.lower ?? '';

const OPEN_PASSIVES = new Set([
  'refer',
  'announce',
  'propose',
  'say',
  'tell',
  'welcome',
  'praise',
  'allege',
  'predict',
  'claim',
  'disclose',
  'reveal',
  'endorse',
]);

const CLAIM =
  /^(?:claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs?|charges?|assertions?|idea|notion)$/;

/** "The claim that the mine was closed was rejected by": the clause of the noun, when its verb stands right before. */
const claimBefore = (line: ParsedLine, at: number): Span | null => {
  const { phrases, words } = line;
  for (let i = at - 2; i > 0 && phrases[i]?.kind !== 'stop'; i -= 1) {
    const noun = words[phrases[i - 1]?.head ?? -1]?.lower ?? '';
    if (firstOf(line, i) === 'that' && phrases[i - 1]?.kind === 'noun')
      return CLAIM.test(noun) ? spanOfPhrases(line, i + 1, at) : null;
  }
  return null;
};

/** "The bridge was rotten, I was told by two engineers": what was told stands before, or in the clause behind whoever told it. */
const toldBy = (line: ParsedLine, at: number, by: number): Span | null => {
  const { phrases } = line;
  const subject = subjectOf(line, at);
  const first = subject === null ? -1 : phrases.findIndex(({ from, to }) => from <= subject.from && subject.from < to);
  const that = phrases.findIndex((_, i) => i > by && i < by + 8 && firstOf(line, i) === 'that');
  if (that !== -1) return spanOfPhrases(line, that, contentEnd(line, that, false));
  return first > 0 ? frontedContent(line, first) : null;
};

const draftOf = (line: ParsedLine, at: number): Draft | null => {
  const { phrases, words } = line;
  const phrase = phrases[at];
  const verb = words[phrase?.head ?? -1]?.cue;
  if (phrase?.verb == null || verb == null || verb.form !== 'past') return null;
  if (verb.verb.stance === 'asserts' && !verb.verb.frames.has('a') && !OPEN_PASSIVES.has(verb.verb.lemma)) return null;
  let by = at + 1;
  while (
    by < at + 4 &&
    (phrases[by]?.kind === 'adverb' || (phrases[by]?.kind === 'preposition' && firstOf(line, by) !== 'by'))
  )
    by += 1;
  const noun = phrases[by + 1];
  if (firstOf(line, by) !== 'by' || noun?.kind !== 'noun' || noun.time || words[noun.head]?.tag === 'NUM') return null;
  if (verb.verb.lemma === 'tell') {
    const told = phrase.verb.passive ? toldBy(line, at, by) : null;
    const rule = { rule: 'passive', line: line.index, speakerLine: line.index, cue: spanOfPhrases(line, at, by + 1) };
    const subject = { from: noun.from, to: noun.to, head: noun.head };
    return told === null ? null : { ...rule, subject, parts: [told], stance: 'asserts', addressee: null, open: true };
  }
  // "a claim denied by": the noun before a bare participle, or the subject of a whole passive
  let before = at - 1;
  while (phrases[before]?.kind === 'adverb' || phrases[before]?.kind === 'relative') before -= 1;
  // "The captain, named by police as": set off by a comma
  const insert = !phrase.verb.passive && phrases[before]?.kind === 'comma' && phrases[before - 1]?.kind === 'noun';
  if (insert && firstOf(line, by + 2) === 'as') before -= 1;
  const claim = phrase.verb.passive ? claimBefore(line, at) : null;
  if (phrases[before]?.kind !== 'noun' && claim === null) return null;
  const stance = stanceOf(line, at, verb.verb);
  let agentEnd = by + 2;
  if (phrases[agentEnd]?.kind === 'comma') {
    const close = phrases.findIndex((p, i) => i > agentEnd && p.kind === 'comma');
    if (close !== -1 && close - agentEnd < 8) agentEnd = close + 1;
  }
  while (phrases[agentEnd]?.kind === 'preposition' && phrases[agentEnd + 1]?.time === true) agentEnd += 2;
  const behind = contentEnd(line, by + 1, true);
  const main = insert ? phrases.findIndex((p, i) => i > agentEnd && i < behind && p.verb?.form === 'finite') : -1;
  const tail = main > 0 && phrases[main - 1]?.kind === 'comma' ? main - 1 : behind;
  const rest =
    phrases[agentEnd]?.kind === 'preposition' &&
    (['as', 'of', 'for', 'to'].includes(firstOf(line, agentEnd)) ||
      (verb.verb.lemma === 'charge' && firstOf(line, agentEnd) === 'with'))
      ? spanOfPhrases(line, agentEnd, tail)
      : null;
  let first = before;
  while (phrases[first - 1]?.kind === 'preposition' && phrases[first - 2]?.kind === 'noun') first -= 2;
  const whole = phrase.verb.passive ? subjectOf(line, at) : null;
  const front =
    claim !== null
      ? claim
      : whole === null
        ? spanOfPhrases(line, first, before + 1)
        : spanOfWords(line, whole.from, whole.to);
  const cue = spanOfPhrases(line, at, by + 1);
  // "papers seen by this weekly": nobody says anything of them
  if (stance === null || front === null || (verb.verb.lemma === 'see' && rest === null)) return null;
  return {
    rule: 'passive',
    line: line.index,
    speakerLine: line.index,
    subject: { from: noun.from, to: noun.to, head: noun.head },
    cue,
    parts: rest === null ? [front] : [front, rest],
    stance,
    addressee: null,
    open: stance === 'asserts',
  };
};

export const passive = (line: ParsedLine): readonly Draft[] =>
  line.phrases.flatMap((phrase, at) => {
    const draft = phrase.kind === 'verb' ? draftOf(line, at) : null;
    return draft === null ? [] : [draft];
  });
