/**
 * Mends tags that news style defeats: "Analysts claim that" read as a noun, "refused official comment" as a verb.
 * Knows the forms of reporting verbs, nothing of speakers.
 */

import { POSSESSIVES } from '../../lexicon/subordinators.ts';
import { isPersonNoun } from '../../lexicon/unnamed-sources.ts';
import { CUE_FORMS, type CueForm } from '../../lexicon/verb-forms.ts';
import type { Word } from './line.ts';

export interface TaggedWord extends Word {
  /** The reporting verb this word is a form of, when it stands as a verb. */
  readonly cue: CueForm | null;
}

const NOUN_LEFT = new Set(['NOUN', 'PROPN', 'PRON']);
const isNounRight = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.tag === 'DET' || word.tag === 'PRON' || word.tag === 'QUOTE' || word.lower === 'that' || word.tag === 'PROPN');

/** "critics claim the plan", but not "the claim that" or "his claims". */
const isVerbAfterAll = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const left = words[at - 1];
  if (word === undefined || left === undefined || !NOUN_LEFT.has(left.tag) || POSSESSIVES.has(left.lower)) return false;
  const form = CUE_FORMS.get(word.lower);
  if (form === undefined || form.form === 'gerund') return false;
  const plural = /s$/.test(left.lower) || ['they', 'we', 'i', 'you'].includes(left.lower);
  if (form.form === 'base' && !plural) return false;
  if (form.form === 'present' && plural && left.tag === 'NOUN') return false;
  return isNounRight(words[at + 1]);
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

export const mendTags = (words: readonly Word[]): readonly TaggedWord[] =>
  words.map((word, at) => {
    if (word.quotation !== null) return { ...word, cue: null };
    const lower = word.tag !== 'PROPN' || at === 0;
    if (word.tag !== 'VERB' && word.tag !== 'AUX' && isVerbAfterAll(words, at) && lower)
      return { ...word, tag: 'VERB', cue: CUE_FORMS.get(word.lower) ?? null };
    if (word.tag === 'ADJ' && isPersonNoun(word.lower) && words[at + 1]?.tag === 'ADP')
      return { ...word, tag: 'NOUN', cue: null };
    if (isNounAfterAll(words, at)) return { ...word, tag: 'NOUN', cue: null };
    return { ...word, cue: word.tag === 'VERB' ? (CUE_FORMS.get(word.lower) ?? null) : null };
  });
