/** Verb groups that refuse or fail to speak: "declined to say", "has yet to comment", "would not put a figure to it". Knows one line. */
import { canHoldOffice } from './can-speak.ts';
import type { ParsedLine } from './phrase.ts';
import { subjectOf } from './subject.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const REFUSE = set('decline declines declined declining refuse refuses refused refusing');
const SPEAK = set(
  'comment say discuss answer specify elaborate confirm respond reply name identify disclose speak reveal address explain detail talk describe acknowledge clarify tell deny speculate testify',
);
/** Silence only with something to say for their object. */
const HAND_OVER = set('give provide share release offer make issue publish utter put');
const HANDED = set(
  'name names detail details information figure figures number numbers sum date reason reasons statement statements comment comments explanation explanations interview interviews answer answers evidence timeline estimate account accounts response responses remarks word words description breakdown copy list',
);
const PUBLISH = set(
  'issue issued issuing make made give given offer offered provide provided release released publish published uttered utter',
);
const SILENT = set(
  'confirm confirmed discuss comment commented commenting respond responded responding reply replied replying answer answered elaborate elaborated specify specified disclose disclosed speculate speculated',
);
export const UTTERANCE = set(
  'comment comments response responses statement statements reply answer answers explanation interview interviews remarks reaction details word',
);
export const REQUESTS = set(
  'request requests call calls message messages email emails e-mail e-mails inquiry inquiries enquiries question questions query queries',
);
const RETURNED = set('return returned answer answered reached contacted available');
const SAY = set('said says saying say');
const WORDLESS = set('silent mum tight-lipped');
const KEEPING = set(
  'keep keeps kept keeping maintain maintains maintained stay stays stayed staying remain remains remained remaining',
);
const KEPT = set('silence counsel');
const READY = set('willing prepared ready');
const SHORT_OF =
  /^(?:say|nam|confirm|blam|assign|accus|call|endors|repeat|condemn|admit|apologi|identify|rul|promis|demand|describ|claim|deny)[a-z]*ing$/;
const NOTHING = set('nothing');
const DRAWN = set('on over about into');
const NOBODY = set('no nobody neither none');
const WITHHELD = set('say tell confirm discuss reveal disclose explain');
const WHETHER = set('whether why how who what when where which if');

const lower = (line: ParsedLine, word: number): string => line.words[word]?.lower ?? '';
const headOf = (line: ParsedLine, i: number): string => lower(line, line.phrases[i]?.head ?? -1);
const firstOf = (line: ParsedLine, i: number): string => lower(line, line.phrases[i]?.from ?? -1);

/** The noun behind the verb at phrase `i`; "returned calls" and "for comment" are often tagged as verbs. */
const nounBehind = (line: ParsedLine, i: number): string => {
  const next = line.phrases[i + 1];
  const head = headOf(line, i + 1);
  return next?.kind === 'noun' || (next?.kind === 'verb' && (REQUESTS.has(head) || UTTERANCE.has(head))) ? head : '';
};

/** Where the adverbs behind phrase `i` end. */
const behind = (line: ParsedLine, i: number): number => {
  let at = i + 1;
  while (line.phrases[at]?.kind === 'adverb') at += 1;
  return at;
};

/** What one is free to say: "would not describe the recording". */
const mayNot = (line: ParsedLine, i: number): boolean =>
  line.words
    .slice(line.phrases[i]?.from, line.phrases[i]?.head)
    .some(({ lower: word }) => word.startsWith('wo') || word === 'will');

/** "did not respond"; "nobody at the firm responded". */
export const isNegated = (line: ParsedLine, i: number): boolean => {
  if (line.phrases[i]?.verb?.negated === true) return true;
  const head = headOf(line, i);
  // "neither would tell us whether"; but "nobody said that" is no refusal
  const withheld = WITHHELD.has(head) && mayNot(line, i);
  if (!(SILENT.has(head) || RETURNED.has(head) || withheld) && firstOf(line, behind(line, i)) !== 'available')
    return false;
  const subject = line.phrases[i]?.verb?.form === 'finite' ? subjectOf(line, i) : null;
  return subject !== null && NOBODY.has(lower(line, subject.from));
};

/** The infinitive that the verb leads to: "refused on Monday to give". */
const infinitiveBehind = (line: ParsedLine, i: number): number => {
  const { phrases } = line;
  let at = i + 1;
  for (; at < i + 5; at += 1) {
    const phrase = phrases[at];
    if (phrase?.verb?.form === 'infinitive') return at;
    const skipped =
      phrase?.kind === 'adverb' ||
      (phrase?.kind === 'coordinator' && lower(line, phrase.from) === 'yet') ||
      phrase?.time === true ||
      (phrase?.kind === 'preposition' && phrases[at + 1]?.time === true);
    if (!skipped) return -1;
  }
  return -1;
};

/** Whether the verb at phrase `i` is one of speaking, with an object that says something where it needs one. */
const isSpeaking = (line: ParsedLine, i: number): boolean =>
  SPEAK.has(headOf(line, i)) || (HAND_OVER.has(headOf(line, i)) && HANDED.has(headOf(line, i + 1)));

const NAMED = set('quoted named identified interviewed');

const refusesTo = (line: ParsedLine, i: number): boolean => {
  const then = infinitiveBehind(line, i);
  if (then !== -1)
    return (
      isSpeaking(line, then) ||
      NAMED.has(headOf(line, then)) ||
      (headOf(line, then) === 'be' && NAMED.has(headOf(line, then + 1)))
    );
  const noun = nounBehind(line, i);
  return UTTERANCE.has(noun) || REQUESTS.has(noun);
};

/** "has yet to comment", "had yet to say a word", "failed to respond". */
const isLate = (line: ParsedLine, i: number): boolean => {
  const then = infinitiveBehind(line, i);
  if (then === -1) return false;
  const verb = headOf(line, then);
  if (headOf(line, i) === 'failed') return verb === 'respond' || verb === 'comment' || verb === 'reply';
  const yet = line.words.slice(line.phrases[i]?.from, line.phrases[then]?.from).some((word) => word.lower === 'yet');
  return yet && (SILENT.has(verb) || verb === 'say' || verb === 'speak' || isSpeaking(line, then));
};

/** "has kept its silence", "remained silent", "kept its counsel". */
const keepsSilent = (line: ParsedLine, i: number): boolean => {
  const head = headOf(line, i);
  const next = line.phrases[i + 1];
  // "which had kept its counsel, said": no longer
  if (firstOf(line, i) === 'had') return false;
  if (KEEPING.has(head) && next?.kind === 'noun' && KEPT.has(headOf(line, i + 1))) return true;
  const wordless = next !== undefined && WORDLESS.has(lower(line, next.from)) && next.to - next.from === 1;
  if (!wordless || !(KEEPING.has(head) || head === 'fallen' || head === 'fell')) return false;
  // guns and streets fall silent too
  const subject = subjectOf(line, i);
  return (
    subject !== null && canHoldOffice(line, subject) && (KEEPING.has(head) || line.words[subject.head]?.tag !== 'PROPN')
  );
};

const deniesWords = (line: ParsedLine, i: number): boolean => {
  const { phrases } = line;
  const head = headOf(line, i);
  const next = phrases[i + 1];
  const noun = nounBehind(line, i);
  if (SILENT.has(head)) return true;
  // "would not be drawn on the price"
  if (head === 'drawn') return next === undefined || next.kind === 'stop' || DRAWN.has(firstOf(line, i + 1));
  if (PUBLISH.has(head) && UTTERANCE.has(noun)) return true;
  if (head === 'reached')
    return (
      firstOf(line, i + 1) === 'for' ||
      next === undefined ||
      next.kind === 'stop' ||
      next.time ||
      phrases[i + 2]?.time === true
    );
  if (SAY.has(head) && NOTHING.has(noun)) return true;
  if (head === 'spoken' || head === 'speak') return true;
  if (['explain', 'explained', 'revealed', 'reveal'].includes(head) && WHETHER.has(firstOf(line, i + 1))) return true;
  if ((head === 'say' || head === 'said') && (noun === 'word' || noun === 'anything')) return true;
  if (head === 'say' || head === 'said')
    return next === undefined || next.kind === 'stop' || next.kind === 'comma' || WHETHER.has(firstOf(line, i + 1));
  if (head === 'tell')
    return line.words
      .slice(next?.to)
      .slice(0, 2)
      .some(({ lower: word }) => WHETHER.has(word));
  if (head === 'return' || head === 'returned') return REQUESTS.has(noun);
  if (
    mayNot(line, i) &&
    head !== 'deny' &&
    head !== 'acknowledge' &&
    head !== 'tell' &&
    head !== 'talk' &&
    head !== 'address' &&
    isSpeaking(line, i)
  )
    return true;
  if (READY.has(firstOf(line, i + 1)))
    return infinitiveBehind(line, i + 1) !== -1 && isSpeaking(line, infinitiveBehind(line, i + 1));
  return (
    (head === 'available' || firstOf(line, behind(line, i)) === 'available') &&
    line.words
      .slice(phrases[i]?.to)
      .slice(0, 4)
      .some(({ lower: word }) => UTTERANCE.has(word))
  );
};

/** Whether the verb group at phrase `i` refuses or fails to speak. */
export const refuses = (line: ParsedLine, i: number): boolean => {
  const { phrases } = line;
  const head = headOf(line, i);
  const next = phrases[i + 1];
  const noun = nounBehind(line, i);
  if (REFUSE.has(head) && !isNegated(line, i)) return refusesTo(line, i);
  if ((head === 'failed' || head === 'has' || head === 'have' || head === 'had' || head === 'yet') && isLate(line, i))
    return true;
  // "stopped short of naming it"; "stopped short of the line" says nothing
  if ((head === 'stopped' || head === 'stops') && firstOf(line, i + 1) === 'short')
    return line.words
      .slice(line.phrases[i + 1]?.to ?? 0)
      .slice(0, 3)
      .some(({ lower: word }) => SHORT_OF.test(word));
  if (keepsSilent(line, i)) return true;
  // a plea is ignored too: "ignored calls for reform"
  if ((head === 'ignored' || head === 'ignores') && REQUESTS.has(noun))
    return (
      line.words
        .slice(next?.to)
        .slice(0, 2)
        .some(({ lower: word }) => word === 'from' || word === 'by') || noun.startsWith('question')
    );
  // "said nothing"; but "said nothing was missing" says it all
  if (SAY.has(head) && NOTHING.has(noun))
    return phrases.slice(i + 2, i + 5).find(({ kind }) => kind !== 'adverb')?.kind !== 'verb';
  if (PUBLISH.has(head) && firstOf(line, i + 1) === 'no') return UTTERANCE.has(noun);
  if ((head === 'admitted' || head === 'admits') && NOTHING.has(noun)) return true;
  // "left our questions unanswered"
  if (head === 'left' && REQUESTS.has(noun) && lower(line, next?.to ?? -1) === 'unanswered') return true;
  if (isNegated(line, i)) return deniesWords(line, i);
  return (
    noun === 'comment' && ['had', 'has', 'have', 'offered', 'made'].includes(head) && firstOf(line, i + 1) === 'no'
  );
};
