/**
 * Of two claims in one another the outer is kept: "she said she believed that …" is one statement. A refusal inside
 * ("said he could not comment") makes the outer one a refusal.
 */
import { AGENTLESS_RULE, isUnstated } from '../../../domain/claim.ts';
import type { Span } from '../../../domain/span.ts';
import type { Draft } from './draft.ts';
import type { ParsedLine } from './phrase.ts';

const holds = (parts: readonly Span[], span: Span): boolean =>
  parts.some((part) => part.start <= span.start && span.end <= part.end);

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
    if (draft.rule === 'silence' && pronoun) {
      turned.add(outer);
      return false;
    }
    if (pronoun || (outer.subject?.head === subject.head && outer.speakerLine === draft.speakerLine)) return false;
    const verb = line.words.find((word) => word.cue !== null && word.start >= cue.start && word.end <= cue.end)?.cue
      ?.verb.lemma;
    return verb === undefined || !THOUGHT.has(verb) || outer.rule === 'according-to';
  });
  return kept.map((draft) => (turned.has(draft) ? { ...draft, stance: 'declines', open: false } : draft));
};
