/**
 * Mends tags that news style defeats: "Analysts claim that" read as a noun, "refused official comment" as a verb.
 * Knows the forms of reporting verbs, nothing of speakers.
 */

import { POSSESSIVES } from '../../lexicon/subordinators.ts';
import { isPersonNoun } from '../../lexicon/unnamed-sources.ts';
import { CUE_FORMS, type CueForm, PARTICLE_FORMS } from '../../lexicon/verb-forms.ts';
import type { Word } from './line.ts';

export interface TaggedWord extends Word {
  /** The reporting verb this word is a form of, when it stands as a verb. */
  readonly cue: CueForm | null;
}

const NOUN_LEFT = new Set(['NOUN', 'PROPN', 'PRON']);
const isNounRight = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.tag === 'DET' || word.tag === 'PRON' || word.tag === 'QUOTE' || word.lower === 'that' || word.tag === 'PROPN');

/** “…,” Viguerie notes. */
const closesQuote = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  if (next !== undefined && next.tag !== 'PUNCT' && next.lower !== 'out' && next.lower !== 'back') return false;
  for (let i = at - 1; i >= 0 && i > at - 7; i -= 1) if (words[i]?.quotation != null) return true;
  return false;
};

/** "critics claim the plan", but not "the claim that" or "his claims". */
const isVerbAfterAll = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const left = words[at - 1];
  if (word === undefined || left === undefined || !NOUN_LEFT.has(left.tag) || POSSESSIVES.has(left.lower)) return false;
  const form = CUE_FORMS.get(word.lower) ?? phrasalForm(words, at);
  if (form === undefined || form === null || form.form === 'gerund') return false;
  const plural = /s$/.test(left.lower) || ['they', 'we', 'i', 'you'].includes(left.lower);
  if (form.form === 'base' && !plural) return false;
  if (form.form === 'present' && plural && left.tag === 'NOUN') return false;
  return isNounRight(words[at + 1]) || closesQuote(words, at);
};

const isNounAfterAll = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const left = words[at - 1];
  if (word === undefined || left === undefined || word.tag !== 'VERB') return false;
  const bare = word.lower === word.lemma;
  if (left.tag === 'PART' && left.lower === "'s" && bare) return true;
  return (
    bare && (left.tag === 'DET' || POSSESSIVES.has(left.lower) || (left.tag === 'ADJ' && words[at - 2]?.tag !== 'AUX'))
  );
};

/** "point" + "out": the verb with its particle, when this word is one and the next the other. */
const phrasalForm = (words: readonly Word[], at: number): CueForm | null => PARTICLE_FORMS.get(words[at]?.lower ?? '')?.get(words[at + 1]?.lower ?? '') ?? null;
const withParticle = (words: readonly Word[], at: number): CueForm | null => (words[at]?.tag === 'VERB' || (words[at] !== undefined && isVerbAfterAll(words, at)) ? phrasalForm(words, at) : null);

const isShouted = (word: Word): boolean => word.text.length > 3 && word.text === word.text.toUpperCase();

export const mendTags = (words: readonly Word[]): readonly TaggedWord[] =>
  words.map((word, at) => {
    if (word.quotation !== null) return { ...word, cue: null };
    if (withParticle(words, at - 1) !== null) return { ...word, tag: 'RP', cue: null };
    const phrasal = withParticle(words, at);
    if (phrasal !== null) return { ...word, cue: phrasal };
    if (word.text === '|') return { ...word, tag: 'PUNCT', cue: null };
    if (word.lower === 'there' && /^(?:is|are|was|were|'s|has|have|had|will|would|could|may|might)$/.test(words[at + 1]?.lower ?? '')) return { ...word, tag: 'PRON', cue: null };
    const lower = word.tag !== 'PROPN' || at === 0;
    if (word.tag !== 'VERB' && word.tag !== 'AUX' && isVerbAfterAll(words, at) && lower)
      return { ...word, tag: 'VERB', cue: phrasalForm(words, at) ?? CUE_FORMS.get(word.lower) ?? null };
    if (word.tag === 'ADJ' && isPersonNoun(word.lower) && words[at + 1]?.tag === 'ADP')
      return { ...word, tag: 'NOUN', cue: null };
    if (isNounAfterAll(words, at)) return { ...word, tag: 'NOUN', cue: null };
    return { ...word, cue: word.tag === 'VERB' && !isShouted(word) ? (CUE_FORMS.get(word.lower) ?? null) : null };
  });
