/**
 * Of two claims in one another the outer is kept: "she said she believed that …" is one statement. A refusal inside
 * ("said he could not comment") makes the outer one a refusal.
 */
import { AGENTLESS_RULE, isUnstated } from '../../../domain/claim.ts';
import type { Span } from '../../../domain/span.ts';
import { POSSESSIVES } from '../../lexicon/subordinators.ts';
import type { Subject } from './antecedent.ts';
import type { Draft } from './draft.ts';
import type { ParsedLine } from './phrase.ts';

const holds = (parts: readonly Span[], span: Span): boolean =>
  parts.some((part) => part.start <= span.start && span.end <= part.end);

/** As many characters as a quotation mark and "that" take. */
const OPENING = 8;

/** Verbs of thought, which say nothing of their own inside another’s words. */
const THOUGHT = new Set([
  'believe',
  'think',
  'feel',
  'fear',
  'hope',
  'expect',
  'see',
  'find',
  'hold',
  'decide',
  'agree',
  'worry',
  'doubt',
  'assume',
  'view',
  'regard',
  'want',
]);

/** "refused to recognise the vote that the League called rigged": the League’s words are no part of what was refused. */
const holdsStatement = (attitude: Draft, other: Draft, line: ParsedLine): boolean =>
  !isUnstated(other) &&
  other.cue !== null &&
  holds(attitude.parts, other.cue) &&
  line.words[other.subject?.head ?? -1]?.tag === 'PROPN';

/** "asked whether he denied it": what is asked, nobody said. */
const isQuestion = ({ rule, cue }: Draft, line: ParsedLine): boolean =>
  rule === AGENTLESS_RULE && line.words.some(({ lower, end }) => lower === 'asked' && end === cue?.end);

/** Whether the subject stands at the beginning of what is said. */
const opens = (parts: readonly Span[], subject: Subject, line: ParsedLine): boolean => {
  const at = line.words[subject.from]?.start ?? 0;
  return parts.some((part) => part.start <= at && at - part.start <= OPENING);
};

export const dropNested = (drafts: readonly Draft[], line: ParsedLine): readonly Draft[] => {
  const turned = new Set<Draft>();
  const kept = drafts.filter((draft) => {
    const { cue, subject } = draft;
    if (cue === null) return true;
    if (isUnstated(draft) && drafts.some((other) => holdsStatement(draft, other, line))) return false;
    const outer = drafts.find(
      (other) =>
        other !== draft &&
        (!isUnstated(other) || isQuestion(other, line)) &&
        other.rule !== 'silence' &&
        other.cue !== null &&
        holds(other.parts, cue) &&
        !holds(draft.parts, other.cue),
    );
    if (outer === undefined) return true;
    if (isUnstated(draft) || isQuestion(outer, line)) return false;
    if (subject === null) return true;
    const head = line.words[subject.head];
    const pronoun = head?.tag === 'PRON' || head?.lower === 'who';
    // "said the plant was safe and refused to discuss it": the second verb of the one who said so
    if (draft.rule === 'silence' && !pronoun && outer.subject?.head === subject.head) return true;
    if (draft.rule === 'silence' && pronoun) {
      // "said it was paid, though he would not put a sum to it" is a statement, and then a refusal
      if (!opens(outer.parts, subject, line)) return true;
      turned.add(outer);
      return false;
    }
    if (pronoun || (outer.subject?.head === subject.head && outer.speakerLine === draft.speakerLine)) return false;
    // "said his client denied it": whoever speaks for somebody has said so
    if (POSSESSIVES.has(line.words[subject.from]?.lower ?? '') && /^clients?$/.test(head?.lower ?? '')) return false;
    const verb = line.words.find((word) => word.cue !== null && word.start >= cue.start && word.end <= cue.end)?.cue
      ?.verb.lemma;
    return verb === undefined || !THOUGHT.has(verb) || outer.rule === 'according-to';
  });
  return kept.map((draft) => (turned.has(draft) ? { ...draft, stance: 'declines', open: false } : draft));
};
