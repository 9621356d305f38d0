/**
 * The sieve of passives without an agent: "the bridge is expected to open in May", "Asked whether he would resign, …".
 * Nobody is named, so the claim has no speaker; the outlet's own sentence stands beside it for the comparison.
 */
import { AGENTLESS_RULE } from '../../../../domain/claim.ts';
import { AGENTLESS } from '../../../lexicon/agentless-verbs.ts';
import { QUESTION_WORDS } from '../../../lexicon/subordinators.ts';
import { isComplementizer, lowerAt, skipLight } from '../clause-at.ts';
import { contentEnd } from '../clause-end.ts';
import type { Draft } from '../draft.ts';
import { spanOfPhrases, spanOfWords } from '../fronted.ts';
import type { ParsedLine } from '../phrase.ts';
import { subjectOf } from '../subject.ts';

/** Where what is reported begins behind the verb at `at`, and where the cue ends; null when nothing fits. */
const complement = (
  line: ParsedLine,
  at: number,
  frames: ReadonlySet<string>,
): { from: number; cue: number } | null => {
  const next = skipLight(line, at + 1);
  const phrase = line.phrases[next];
  if (frames.has('t') && phrase?.verb?.form === 'infinitive') return { from: next, cue: at };
  if (frames.has('w') && isComplementizer(line, next, QUESTION_WORDS)) return { from: next, cue: at };
  if (phrase?.kind === 'preposition' && frames.has(`p:${lowerAt(line, next)}`) && line.phrases[next + 1] !== undefined)
    return { from: next + 1, cue: next };
  return null;
};

/** "Asked if …", "when asked about": a participle with nothing but the line's opening or a "when" before it. */
const opensAside = (line: ParsedLine, at: number): boolean => {
  const before = lowerAt(line, at - 1);
  return at === 0 || before === 'when' || before === 'after' || line.phrases[at - 1]?.kind === 'comma';
};

const draftOf = (line: ParsedLine, at: number): Draft | null => {
  const phrase = line.phrases[at];
  const word = line.words[phrase?.head ?? -1]?.lower ?? '';
  const frames = AGENTLESS.get(word);
  if (phrase?.verb == null || frames === undefined) return null;
  const aside = word === 'asked' && phrase.to - phrase.from === 1 && opensAside(line, at);
  if (!aside && !(phrase.verb.passive && phrase.verb.form === 'finite')) return null;
  const found = complement(line, at, frames);
  if (found === null) return null;
  const end = contentEnd(line, found.from, false);
  const comma = line.phrases.findIndex((p, i) => i > found.from && i < end && p.kind === 'comma');
  const content = spanOfPhrases(line, found.from, aside && comma !== -1 ? comma : end);
  if (content === null) return null;
  const about = word === 'asked' ? null : subjectOf(line, at);
  const front = about === null ? null : spanOfWords(line, about.from, about.to);
  return {
    rule: AGENTLESS_RULE,
    line: line.index,
    speakerLine: line.index,
    subject: null,
    cue: spanOfPhrases(line, at, found.cue + 1),
    parts: front === null ? [content] : [front, content],
    stance: word === 'accused' ? 'condemns' : 'asserts',
    addressee: null,
    open: false,
  };
};

export const agentless = (line: ParsedLine): readonly Draft[] =>
  line.phrases.flatMap((phrase, at) => {
    const draft = phrase.kind === 'verb' ? draftOf(line, at) : null;
    return draft === null ? [] : [draft];
  });
