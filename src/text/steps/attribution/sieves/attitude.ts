/**
 * The sieve of attitudes: "residents want a second bridge", "the union opposes the merger". What somebody is for, against
 * or set on is reported of them without being said; the comparison leaves such claims alone.
 */
import { ATTITUDE_RULE } from '../../../../domain/claim.ts';
import { ATTITUDE_FORMS } from '../../../lexicon/attitude-verbs.ts';
import { canHoldOffice } from '../can-speak.ts';
import { type Complement, complementOf } from '../complement.ts';
import type { Draft } from '../draft.ts';
import { spanOfPhrases } from '../fronted.ts';
import { asksNoName } from '../no-name.ts';
import type { ParsedLine } from '../phrase.ts';
import { subjectOf } from '../subject.ts';

/** Everybody and nobody is for this or that by a turn of phrase. */
const NOBODY = /^(?:every|no|any)(?:one|body)$|^none$/;

const PRONOUN = /^(?:him|her|it|them|us|me)$/;
const BREAKS = new Set(['because', 'if', 'while', 'when', 'although', 'though', 'after', 'since', 'unless']);

/** "backs the merger | because it saves jobs", "the harbour, | once a prison": what is wanted ends before its reason or insert. */
const endOf = (line: ParsedLine, { frame, from, to }: Complement): number => {
  if (frame === 'clause') return to;
  if (frame === 'object' && PRONOUN.test(line.words[line.phrases[from]?.head ?? -1]?.lower ?? '')) return from + 1;
  for (let i = from + 1; i < to; i += 1) {
    const phrase = line.phrases[i];
    const word = line.words[phrase?.from ?? -1]?.lower ?? '';
    if (phrase?.kind === 'comma' && frame !== 'infinitive' && !isList(line, i, to)) return i;
    if (phrase?.kind === 'dash' && frame !== 'infinitive') return i;
    if (BREAKS.has(word) && phrase?.kind !== 'noun') return i;
  }
  return to;
};

/** "bread, water and tents" */
const isList = ({ phrases }: ParsedLine, comma: number, to: number): boolean => {
  for (let i = comma + 1; i < to && i < comma + 6; i += 1) {
    const kind = phrases[i]?.kind;
    if (kind === 'coordinator') return phrases[i + 1]?.kind === 'noun';
    if (kind !== 'noun' && kind !== 'preposition' && kind !== 'comma') return false;
  }
  return false;
};

const draftOf = (line: ParsedLine, at: number): Draft | null => {
  const phrase = line.phrases[at];
  const verb = ATTITUDE_FORMS.get(line.words[phrase?.head ?? -1]?.lower ?? '');
  if (phrase?.verb == null || verb === undefined || phrase.verb.passive) return null;
  const left = line.phrases[at - 1];
  // "gave money to a group backing the merger": the group backs it
  const subject =
    phrase.verb.form === 'gerund' && left?.kind === 'noun' && !left.time
      ? { from: left.from, to: left.to, head: left.head }
      : subjectOf(line, at);
  const { tag, lower } = line.words[subject?.head ?? -1] ?? { tag: '', lower: '' };
  if (subject === null || NOBODY.test(lower) || !(tag === 'NUM' || canHoldOffice(line, subject))) return null;
  const found = complementOf(line, at, verb);
  // "did not want to be named": on what terms somebody spoke
  if (found !== null && asksNoName(line, found.from)) return null;
  // "refused to sell": without its verb the wish would be its opposite
  const against = verb.lemma === 'refuse' || phrase.verb.negated;
  const content =
    found === null ? null : spanOfPhrases(line, against ? at : (found.addressee ?? found.from), endOf(line, found));
  if (found === null || content === null) return null;
  return {
    rule: ATTITUDE_RULE,
    line: line.index,
    speakerLine: line.index,
    subject,
    cue: spanOfPhrases(line, at, found.addressee === null ? found.cueEnd + 1 : at + 1),
    parts: [content],
    stance: 'asserts',
    addressee: null,
    open: false,
  };
};

export const attitude = (line: ParsedLine): readonly Draft[] =>
  line.phrases.flatMap((phrase, at) => {
    const draft = phrase.kind === 'verb' ? draftOf(line, at) : null;
    return draft === null ? [] : [draft];
  });
