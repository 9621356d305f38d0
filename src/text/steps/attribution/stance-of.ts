/** The stance of a cue in its sentence: negation after NegEx (Chapman 2001), hedges lower a confirmation to a hint. */
import type { Stance } from '../../../domain/stance.ts';
import type { ReportingVerb } from '../../lexicon/reporting-verbs.ts';
import type { ParsedLine } from './phrase.ts';

const RAISING = new Set(['appear', 'appears', 'appeared', 'appearing', 'seem', 'seems', 'seemed', 'seeming']);
const HEDGING = new Set([
  'apparently',
  'seemingly',
  'effectively',
  'tacitly',
  'nearly',
  'almost',
  'indirectly',
  'obliquely',
  'implicitly',
  'essentially',
]);

/** "did not mention his rival", "is not detailing the plan": what one could have told and did not. */
const PASSED_OVER = new Set(['mention', 'detail', 'address', 'discuss', 'spell+out', 'disclose', 'specify']);

/** null: with this negation nobody said anything. */
export const stanceOf = (line: ParsedLine, at: number, verb: ReportingVerb): Stance | null => {
  const phrase = line.phrases[at];
  const before = line.phrases[at - 1];
  const raising = before?.kind === 'verb' && RAISING.has(line.words[before.head]?.lower ?? '');
  const negated =
    phrase?.verb?.negated === true ||
    (before?.kind === 'verb' && phrase?.verb?.form === 'infinitive' && before.verb?.negated === true);
  const correlative = line.words[(phrase?.from ?? 0) - 1]?.lower;
  // "would neither confirm nor deny": silence about both.
  if (correlative === 'nor' || correlative === 'neither')
    return verb.stance === 'confirms' || verb.stance === 'denies' ? 'declines' : null;
  if (negated) {
    if (verb.stance === 'denies') return 'hints';
    if (verb.stance === 'confirms') return 'declines';
    if (verb.stance === 'condemns' || verb.stance === 'hints') return null;
    if (PASSED_OVER.has(verb.lemma) && phrase?.verb?.modal !== true) return 'declines';
    if (
      ['believe', 'think', 'feel', 'expect', 'agree', 'see', 'find', 'hold', 'want', 'recommend', 'endorse'].includes(
        verb.lemma,
      )
    )
      return verb.lemma === 'agree' || verb.lemma === 'endorse' ? 'denies' : 'asserts';
    return null;
  }
  const hedged =
    raising || line.words.slice(phrase?.from ?? 0, phrase?.head ?? 0).some((word) => HEDGING.has(word.lower));
  const adverb = before?.kind === 'adverb' && HEDGING.has(line.words[before.from]?.lower ?? '');
  if ((hedged || adverb) && (verb.stance === 'confirms' || verb.stance === 'denies' || verb.stance === 'asserts'))
    return verb.stance === 'asserts' && !raising ? 'asserts' : 'hints';
  return verb.stance;
};
