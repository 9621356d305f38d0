/**
 * The sieve of reporting verbs: subject, verb, content; content before "X said" and "said X"; gerunds and coordinated
 * verbs of one subject. One claim for each verb.
 */
import { OMISSION_RULE } from '../../../../domain/claim.ts';
import type { Span } from '../../../../domain/span.ts';
import { isPersonNoun } from '../../../lexicon/unnamed-sources.ts';
import type { Subject } from '../antecedent.ts';
import { canSpeak } from '../can-speak.ts';
import { type Complement, complementOf } from '../complement.ts';
import { inverted, isRetold, parenthetical } from '../content-first.ts';
import type { Draft } from '../draft.ts';
import { continuedContent, frontedContent, spanOfPhrases, spanOfWords } from '../fronted.ts';
import { asksNoName } from '../no-name.ts';
import { ownerOfText } from '../owner.ts';
import type { ParsedLine, Phrase } from '../phrase.ts';
import { stanceOf } from '../stance-of.ts';
import { subjectOf } from '../subject.ts';

/** What follows these is whom they tell, not who does. */
const TO_SOMEBODY = new Set(['tell', 'inform', 'remind', 'notify', 'convince', 'persuade', 'brief', 'assure']);

const cueSpan = (line: ParsedLine, at: number, end: number): Span =>
  spanOfPhrases(line, at, end + 1) ?? { start: line.start, end: line.start };

const phraseOf = (line: ParsedLine, word: number): number =>
  line.phrases.findIndex((p) => p.from <= word && word < p.to);

/** How much longer than its verb an object may be to keep it. */
const SHORT = 4;
const RAISERS = new Set(['appeared', 'appears', 'appear', 'seemed', 'seems', 'seem']);

/** Short objects say too little alone: "confirmed [the operation]" keeps its verb, "appeared to confirm" its hedge. */
const contentSpan = (line: ParsedLine, at: number, found: Complement): Span | null => {
  const span = spanOfPhrases(line, found.from, found.to);
  const verb = line.words[line.phrases[at]?.head ?? 0];
  // "has not ruled out leaving": without its "not" it would be ruled out
  const phrase = line.phrases[at];
  const denying = line.words[phrase?.head ?? -1]?.cue?.verb.stance === 'denies';
  if (span !== null && phrase?.verb?.negated === true && denying && found.frame !== 'clause')
    return { start: line.words[phrase.from]?.start ?? span.start, end: span.end };
  if (span === null || verb === undefined || found.frame !== 'object' || found.from !== at + 1) return span;
  const before = line.phrases[at - 1];
  const raising = before?.kind === 'verb' && RAISERS.has(line.words[before.head]?.lower ?? '');
  if (raising) return { start: line.words[before.from]?.start ?? verb.start, end: span.end };
  const size = span.end - span.start;
  return size > verb.text.length && size < SHORT * verb.text.length ? { start: verb.start, end: span.end } : span;
};

/** So long a thing says something without its verb. */
const LONG = 60;
/** "welcomed [the vote]", "urged both armies [to return]": with its verb, where what it governs is no clause and short. */
const withVerb = (line: ParsedLine, at: number, { frame, from }: Complement, content: Span): Span => {
  const verb = line.words[line.phrases[at]?.head ?? -1];
  const named = frame === 'clause' || frame === 'quote' || line.phrases[from]?.kind === 'quote';
  return verb === undefined ||
    named ||
    verb.cue?.verb.lemma === 'say' ||
    content.start <= verb.start ||
    content.end - content.start >= LONG
    ? content
    : { start: verb.start, end: content.end };
};

/** "elections that Washington denounced as fraudulent": what is denounced stands before the clause. */
const antecedentOf = (line: ParsedLine, subject: Subject | null): Span | null => {
  if (subject === null) return null;
  const at = phraseOf(line, subject.from);
  const noun = line.phrases[at - 2];
  return noun?.kind === 'noun' &&
    (line.phrases[at - 1]?.kind === 'relative' || line.words[subject.from - 1]?.lower === 'that')
    ? spanOfPhrases(line, at - 2, at - 1)
    : null;
};

/** "The commission denied it": with a pronoun for its object, only the whole clause says what was said. */
const shortObject = (line: ParsedLine, found: Complement, subject: Subject): Span | null => {
  const object = line.phrases[found.from];
  const word = line.words[object?.from ?? -1];
  if (
    found.frame !== 'object' ||
    object === undefined ||
    object.to - object.from !== 1 ||
    !(word?.tag === 'PRON' || word?.tag === 'DET')
  )
    return null;
  const next = line.phrases[found.from + 1]?.kind;
  return next === undefined || next === 'stop' || next === 'comma' || next === 'coordinator'
    ? spanOfWords(line, subject.from, object.to)
    : null;
};

/** "who asked not to be named" */
const ANONYMOUS = /^(?:not to be (?:named|identified|quoted)|to (?:remain|stay|be kept) anonymous)/;
const firstWords = ({ phrases, words }: ParsedLine, at: number): string =>
  words
    .slice(phrases[at]?.from ?? 0, (phrases[at]?.from ?? 0) + 4)
    .map(({ lower }) => lower)
    .join(' ');

/** "This notice tells you what happened"; "when she spoke of it": nothing is reported. */
const tellsReader = (line: ParsedLine, found: Complement): boolean => {
  const to = line.words[line.phrases[found.addressee ?? -1]?.from ?? -1]?.lower;
  if (to === 'you') return true;
  const first = line.phrases[found.from];
  if (found.frame === 'infinitive' && ANONYMOUS.test(firstWords(line, found.from))) return true;
  return (
    found.frame === 'preposition' &&
    found.to === found.from + 1 &&
    first !== undefined &&
    first.to - first.from === 1 &&
    line.words[first.from]?.tag === 'PRON'
  );
};

/** "…, referring to the rebels": what is meant, and nothing said. */
const REFERRING = new Set(['referring', 'alluding']);

/** "The agency reported, citing two officials": whom it has it from is no thing said. */
const citesSomebody = (line: ParsedLine, at: number, found: Complement): boolean =>
  REFERRING.has(line.words[line.phrases[at]?.head ?? -1]?.lower ?? '') ||
  (line.words[line.phrases[at]?.head ?? -1]?.lower === 'citing' &&
    isPersonNoun(line.words[line.phrases[found.from]?.head ?? -1]?.lower ?? ''));

/** "The Herald can reveal": an outlet of its own report. */
const isScoop = (line: ParsedLine, { from }: Phrase, lemma: string): boolean =>
  line.words[from]?.lower === 'can' && (lemma === 'reveal' || lemma === 'disclose' || lemma === 'report');

/** "Quizzed on whether he regretted it, he said": what is put to somebody, nobody said. */
const QUIZZED = new Set(['quizzed', 'pressed', 'questioned', 'challenged', 'confronted']);
const isPutToThem = ({ phrases, words }: ParsedLine, at: number): boolean =>
  QUIZZED.has(words[0]?.lower ?? '') && phrases.slice(0, at).every(({ kind }) => kind !== 'comma');

const draftOf = (line: ParsedLine, at: number): Draft | null => {
  const phrase = line.phrases[at];
  const word = line.words[phrase?.head ?? -1];
  const verb = word?.cue?.verb;
  if (phrase?.verb == null || word === undefined || verb === undefined || phrase.verb.passive) return null;
  const stance = stanceOf(line, at, verb);
  // "without saying what was taken" says nothing
  if (stance === null || line.words[phrase.from - 1]?.lower === 'without') return null;
  if (isScoop(line, phrase, verb.lemma) || isPutToThem(line, at)) return null;
  const says = verb.frames.has('s') || verb.frames.has('q');
  const base = { line: line.index, speakerLine: line.index, stance, open: stance === 'asserts' };
  const bare = phrase.to - phrase.from === 1;
  const behind = says && bare && !TO_SOMEBODY.has(verb.lemma) ? inverted(line, at) : null;
  if (behind !== null) {
    if (!canSpeak(line, behind.subject, verb)) return null;
    const front = frontedContent(line, at);
    const back = continuedContent(line, behind.after);
    const parts = [front, back].filter((part) => part !== null);
    return { ...base, rule: 'inverted', subject: behind.subject, cue: cueSpan(line, at, at), parts, addressee: null };
  }
  const doer = subjectOf(line, at);
  const subject = doer === null ? null : (ownerOfText(line, doer) ?? doer);
  if (subject !== null && !canSpeak(line, subject, verb)) return null;
  // "I think that …" is the outlet's own voice; "I told the mayor that …" reports
  if (line.words[subject?.head ?? -1]?.lower === 'i' && (!verb.frames.has('q') || verb.lemma === 'ask')) return null;
  const found = complementOf(line, at, verb);
  const addressee = found?.addressee == null ? null : (line.phrases[found.addressee] ?? null);
  const first = subject === null ? -1 : phraseOf(line, subject.from);
  const told = verb.frames.has('r') && line.phrases[at + 1]?.kind === 'noun' ? (line.phrases[at + 1] ?? null) : null;
  const between = says && subject !== null ? parenthetical(line, first, at) : null;
  if (between !== null && found === null)
    return { ...base, rule: 'parenthetical', subject, cue: cueSpan(line, at, at), parts: between, addressee: told };
  const front =
    says && subject !== null && phrase.verb.form === 'finite' && line.phrases[at - 1]?.kind !== 'relative'
      ? frontedContent(line, first)
      : null;
  const mark = line.phrases[first - 1]?.kind === 'comma' ? first - 2 : first - 1;
  const end = line.words[(line.phrases[mark]?.to ?? 0) - 1]?.text ?? '';
  const quoted =
    front !== null && line.phrases[mark]?.kind === 'quote' && (mark < first - 1 || /[,.?!—-]["”’]*$/.test(end));
  if (front !== null && (found === null || quoted)) {
    if (isRetold(line, first)) return null;
    const back = continuedContent(line, at + 1);
    return {
      ...base,
      rule: 'fronted',
      subject,
      cue: cueSpan(line, at, at),
      parts: back === null ? [front] : [front, back],
      addressee: addressee ?? told,
    };
  }
  if (found === null || tellsReader(line, found) || citesSomebody(line, at, found) || asksNoName(line, found.from))
    return null;
  const whole = subject === null ? null : shortObject(line, found, subject);
  if (whole !== null && stance === 'asserts') return null;
  const content = whole ?? contentSpan(line, at, found);
  if (content === null) return null;
  const omits = stance === 'declines' && verb.stance === 'asserts';
  const rule = omits
    ? OMISSION_RULE
    : phrase.verb.form === 'gerund'
      ? 'gerund'
      : phrase.verb.form === 'infinitive'
        ? 'infinitive'
        : 'cue-subject';
  const named = found.frame === 'as' && found.from === at + 2 ? antecedentOf(line, subject) : null;
  return {
    ...base,
    rule,
    subject,
    cue: cueSpan(line, at, found.cueEnd),
    parts: named === null ? [withVerb(line, at, found, content)] : [named, content],
    bare: content,
    addressee,
  };
};

export const cueVerb = (line: ParsedLine): readonly Draft[] =>
  line.phrases.flatMap((phrase, at) => {
    const draft = phrase.kind === 'verb' ? draftOf(line, at) : null;
    return draft === null || draft.parts.length === 0 ? [] : [draft];
  });
