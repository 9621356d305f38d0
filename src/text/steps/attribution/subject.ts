/**
 * Finds who does what a verb group says: a walk to the left over phrases that steps over adverbs, inserts,
 * prepositional phrases and relative clauses. Returns word indexes; who that is, is for naming.
 */
import { BE } from '../../lexicon/subordinators.ts';
import { CUE_FORMS } from '../../lexicon/verb-forms.ts';
import { antecedent, coordinationStart, rangeOf, type Subject } from './antecedent.ts';
import { governorOf } from './governor.ts';
import { insertStart } from './insert.ts';
import { openRelative } from './open-relative.ts';
import type { ParsedLine, Phrase } from './phrase.ts';
import { closesTitled, isHer, isObject, isPersonal, speaks, TEMPORAL } from './subject-words.ts';

const LIMIT = 40;

const isAdjacentMark = (kind: string): boolean => kind === 'comma' || kind === 'dash' || kind === 'bracket';

/** Whether a verb group stands in a relative clause, full or reduced, so that the noun before it is what it describes. */
const relativeStart = (line: ParsedLine, at: number): number | null => {
  const { phrases } = line;
  let i = at - 1;
  while (phrases[i]?.kind === 'adverb') i -= 1;
  if (phrases[i]?.kind === 'relative') return i;
  const verb = phrases[at]?.verb;
  const bare = phrases[at] !== undefined && phrases[at].to - phrases[at].from === 1;
  const cue = line.words[phrases[at]?.head ?? 0]?.cue;
  if (phrases[i]?.kind !== 'noun' || verb === null || verb === undefined) return null;
  if (verb.form === 'gerund' || verb.form === 'infinitive') return i + 1;
  return bare &&
    verb.form === 'finite' &&
    /(?:ed|en|wn|ght|de|ld|nt)$/.test(line.words[phrases[at]?.head ?? 0]?.lower ?? '') &&
    !cue?.verb.frames.has('s')
    ? i + 1
    : null;
};

/** Walks left from phrase `start`; `to` is where the whole subject ends, once known. */
const walk = (line: ParsedLine, start: number): Subject | null => {
  const { phrases } = line;
  let to = -1;
  let i = start;
  for (let step = 0; step < LIMIT && i >= 0; step += 1) {
    const phrase = phrases[i];
    if (phrase === undefined) return null;
    if (phrase.kind === 'adverb' || (phrase.kind === 'other' && to !== -1)) i -= 1;
    else if (phrase.kind === 'noun' || phrase.kind === 'quote') {
      if (phrase.time && phrases[i - 1]?.kind !== 'preposition') {
        i -= 1;
        continue;
      }
      if (to === -1) to = phrase.to;
      const first = coordinationStart(phrases, i);
      const left = phrases[first - 1];
      if (left?.kind === 'preposition' && TEMPORAL.has(line.words[left.from]?.lower ?? '') && i === start) {
        const clause = speaks(line, phrase) ? null : openRelative(line, start + 1);
        return clause === null ? rangeOf(phrases, first, i, to) : walk(line, clause - 1);
      }
      const partitive = line.words[left?.from ?? -1]?.lower === 'of';
      if (left?.kind === 'preposition' && (partitive || !isPersonal(line, phrase) || isHer(line, phrase))) {
        if (first - 2 < 0) return null;
        const beyond = phrases[first - 2];
        if (beyond?.kind === 'comma' || beyond?.kind === 'subordinator' || beyond?.kind === 'coordinator') return null;
        i = first - 2;
        continue;
      }
      if (left?.kind === 'verb') {
        const relative = relativeStart(line, first - 1);
        if (relative !== null && relative > 0 && (!isPersonal(line, phrase) || isObject(line, phrase))) {
          i = relative - 1;
          if (phrases[i]?.kind === 'comma') i -= 1;
          continue;
        }
        return rangeOf(phrases, i, i, to);
      }
      return rangeOf(phrases, first, i, to);
    } else if (phrase.kind === 'preposition' && to !== -1) i -= 1;
    else if (phrase.kind === 'relative') {
      if (phrases[i - 1]?.kind === 'comma') i -= 2;
      else i -= 1;
      if (to === -1) return antecedent(line, i);
    } else if (phrase.kind === 'verb') {
      // "had last month charged": the verb's own auxiliary
      if (to === -1 && i < start && line.words[phrase.head]?.tag === 'AUX') {
        i -= 1;
        continue;
      }
      const relative = relativeStart(line, i);
      if (relative === null || relative === 0) return null;
      i = relative - 1;
      if (phrases[i]?.kind === 'comma') i -= 1;
    } else if (phrase.kind === 'comma' && closesTitled(line, i)) i -= 1;
    else if (isAdjacentMark(phrase.kind)) {
      const opening = insertStart(line, i);
      if (opening === null) return null;
      if (phrases[opening - 1]?.kind === 'relative')
        return antecedent(line, opening - (phrases[opening - 2]?.kind === 'comma' ? 3 : 2));
      if (to === -1) to = phrase.from;
      i = opening - 1;
    } else return null;
  }
  return null;
};

/** Whom the relative clause describes that ends before the verb. */
const ofRelative = (line: ParsedLine, at: number): Subject | null => {
  const clause = openRelative(line, at);
  return clause === null ? null : walk(line, clause - 1);
};

const PRESENT = /^(?:is|are|does|do|has|have|\w+[^s]s)$/;
const isFiniteVerb = (phrase: Phrase | undefined): boolean => phrase?.verb?.form === 'finite';

/** Index of the phrase that begins the main clause in which phrase `at` stands. */
export const mainClauseStart = (line: ParsedLine, at: number): number => {
  const { phrases } = line;
  for (let i = at - 1; i > 0; i -= 1) {
    const phrase = phrases[i];
    if (phrase?.kind === 'stop') return i + 1;
    if (
      (phrase?.kind === 'coordinator' || phrase?.kind === 'subordinator') &&
      phrases[i - 1]?.kind === 'comma' &&
      phrases[i + 1]?.kind === 'noun'
    ) {
      const next = phrases.slice(i + 2, i + 6).findIndex((p) => p.kind === 'verb' || p.kind === 'comma');
      if (next !== -1 && isFiniteVerb(phrases[i + 2 + next])) return i + 1;
    }
  }
  return 0;
};

/** The noun behind a verb that a quotation or comma precedes: "…,” said Devine, adding". */
const behind = (line: ParsedLine, at: number): Subject | null => {
  const noun = line.phrases[at + 1];
  const left = line.phrases[at - 1]?.kind;
  return noun?.kind === 'noun' && !noun.time && (left === 'quote' || left === 'comma')
    ? { from: noun.from, to: noun.to, head: noun.head }
    : null;
};

/** "It was a back-bencher, Dorota Lisz, who …, telling": whom "it" leads up to. */
const cleft = (line: ParsedLine, verb: number): Subject | null => {
  const { phrases, words } = line;
  const it = words[phrases[verb - 1]?.head ?? -1]?.lower;
  if (it !== 'it' || !BE.has(words[phrases[verb]?.head ?? -1]?.lower ?? '')) return null;
  const who = phrases.findIndex((p, i) => i > verb && p.kind === 'relative' && words[p.from]?.lower === 'who');
  if (who === -1 || phrases.slice(verb + 1, who).some(isFiniteVerb)) return null;
  return antecedent(line, phrases[who - 1]?.kind === 'comma' ? who - 2 : who - 1);
};

/** The subject of the main clause: of its first reporting verb if it has one, else of its first finite verb. */
const mainSubject = (line: ParsedLine, at: number): Subject | null => {
  const start = mainClauseStart(line, at);
  let first: number | null = null;
  for (let i = start; i < at; i += 1) {
    if (!isFiniteVerb(line.phrases[i])) continue;
    first ??= i;
    if (CUE_FORMS.has(line.words[line.phrases[i]?.head ?? 0]?.lower ?? '')) {
      const subject = subjectOf(line, i) ?? behind(line, i);
      if (subject !== null) return subject;
    }
  }
  return first === null ? null : (cleft(line, first) ?? subjectOf(line, first));
};

/** "by asserting", "after saying": the clause's own subject; "criticised for saying": somebody else's. */
const ADVERBIAL = new Set(['by', 'after', 'before', 'without', 'while']);
/** Whether nothing but a preposition stands before: "After saying …, the man left". */
const opensLine = (line: ParsedLine, left: number): boolean =>
  left < 0 || (left === 0 && line.phrases[0]?.kind === 'preposition');

/** The noun behind the comma that closes an opening clause. */
const followingSubject = (line: ParsedLine, at: number): Subject | null => {
  const { phrases } = line;
  for (let i = at + 1; i < phrases.length - 1; i += 1) {
    const noun = phrases[i + 1];
    if (phrases[i]?.kind !== 'comma' || noun?.kind !== 'noun' || noun.time) continue;
    const verb = phrases.slice(i + 2, i + 5).find((p) => p.kind !== 'adverb');
    return verb?.verb?.form === 'finite' ? { from: noun.from, to: noun.to, head: noun.head } : null;
  }
  return null;
};

/** "What the log shows is that a clerk rang and asked": of two verbs before, the one of its own tense. */
const sameTense = (line: ParsedLine, at: number): Subject | null => {
  const form = CUE_FORMS.get(line.words[line.phrases[at]?.head ?? -1]?.lower ?? '')?.form;
  const start = mainClauseStart(line, at);
  const main = line.phrases.findIndex((p, i) => i >= start && i < at && isFiniteVerb(p));
  const word = line.words[line.phrases[main]?.head ?? -1];
  if (form !== 'past' || word?.tag !== 'VERB' || !PRESENT.test(line.words[line.phrases[main]?.from ?? -1]?.lower ?? ''))
    return null;
  for (let i = at - 1; i > main; i -= 1) {
    const phrase = line.phrases[i];
    if (isFiniteVerb(phrase))
      return PRESENT.test(line.words[phrase?.from ?? -1]?.lower ?? '') ? null : subjectOf(line, i);
  }
  return null;
};

/** Who says it, for the verb group at phrase `at`; null when the line does not tell. */
export const subjectOf = (line: ParsedLine, at: number): Subject | null => {
  const { phrases } = line;
  const verb = phrases[at]?.verb;
  if (verb === null || verb === undefined) return null;
  let left = at - 1;
  while (phrases[left]?.kind === 'adverb') left -= 1;
  const before = phrases[left];
  if (verb.form === 'gerund') {
    const word = line.words[before?.from ?? -1]?.lower ?? '';
    // "apologised for saying": what was said is what one is sorry for.
    if ((before?.kind === 'preposition' || word === 'for') && !ADVERBIAL.has(word)) return null;
    if (before?.kind === 'noun' && !before.time) {
      const head = line.words[before.head];
      const preposition =
        phrases[left - 1]?.kind === 'preposition' ? line.words[phrases[left - 1]?.from ?? 0]?.lower : null;
      if (head?.tag !== 'PRON' && (preposition === null || preposition === 'with'))
        return rangeOf(phrases, left, left, before.to);
    }
    return mainSubject(line, at) ?? (opensLine(line, left) ? followingSubject(line, at) : null);
  }
  if (verb.form === 'infinitive') {
    const governor = governorOf(line, left);
    return governor === null ? null : subjectOf(line, governor);
  }
  if (before?.kind === 'coordinator') return sameTense(line, at) ?? mainSubject(line, at);
  // "said it was safe, denied that … and vowed": one subject, verb after verb
  return walk(line, at - 1) ?? ofRelative(line, at) ?? (before?.kind === 'comma' ? mainSubject(line, at) : null);
};
