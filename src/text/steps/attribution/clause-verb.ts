/**
 * Verbs of no list that govern a "that" clause: "an officer radioed that shots had been fired". With somebody for their subject they
 * tell what was said or thought, whatever their letters; those of causing, happening and arranging do not.
 */
import type { CueForm } from '../../lexicon/verb-forms.ts';
import { isPluralWord } from './after-all.ts';
import type { Word } from './line.ts';

/** Stems, so that every form is met. */
const NO_SPEECH = new RegExp(
  `^(?:${[
    'ensur mean meant mak made requir caus prevent happen follow seem appear turn emerg transpir occur matter help arrang guarante',
    'see saw seen decid vot provid consider giv gave such so want wish prefer dictat mandat stipulat entail dawn chanc await pretend',
    'let keep kept get got know knew known learn discover notic realiz realis recogni hear heard read underst watch rememb forg check',
    'remain deserv need',
  ]
    .flatMap((line) => line.split(' '))
    .join('|')})`,
);

/** "radioed that the": what opens a clause; "carried that message" holds a thing. */
const opensClause = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 2];
  if (words[at + 1]?.lower !== 'that' || next === undefined || next.lower === 'one') return false;
  return ['DET', 'PRON', 'PROPN', 'NUM'].includes(next.tag) || (next.tag === 'NOUN' && isPluralWord(next.lower));
};

const formOf = (lower: string): CueForm['form'] | null => {
  if (lower.endsWith('ed')) return 'past';
  if (lower.endsWith('ing')) return 'gerund';
  return lower.endsWith('s') ? 'present' : null;
};

export const clauseForm = (words: readonly Word[], at: number): CueForm | null => {
  const word = words[at];
  if (word === undefined || !opensClause(words, at) || NO_SPEECH.test(word.lower)) return null;
  const form = formOf(word.lower);
  return form === null ? null : { verb: { lemma: word.lemma, stance: 'asserts', frames: new Set(['c']) }, form };
};
