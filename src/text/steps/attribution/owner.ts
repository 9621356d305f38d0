/** Who owns a noun: "Trump’s", "his", "the administration’s" before it. Words that speak are their owner’s. */

import { REPORTING_NOUNS } from '../../lexicon/reporting-nouns.ts';
import { POSSESSIVES } from '../../lexicon/subordinators.ts';
import type { Subject } from './antecedent.ts';
import type { ParsedLine, Phrase } from './phrase.ts';

const OWN = new Set(['my', 'our', 'your']);
/** Texts and words that say nothing without somebody who wrote or spoke them. */
const WORDS = new Set(
  'rhetoric words speech speeches letter letters tweet tweets post posts message messages testimony account statements notice logbook table website report reports memo email emails lawsuit filing book blog column manifesto'.split(
    ' ',
  ),
);

/** "Trump’s", "his": the words of the noun group before its head. */
export const owner = (line: ParsedLine, phrase: Phrase): Subject | null => {
  const first = line.words[phrase.from];
  if (first !== undefined && POSSESSIVES.has(first.lower) && !OWN.has(first.lower))
    return { from: phrase.from, to: phrase.from + 1, head: phrase.from };
  for (let at = phrase.head - 1; at > phrase.from; at -= 1) {
    if (line.words[at]?.tag === 'PART') return { from: phrase.from, to: at, head: at - 1 };
  }
  return null;
};

/** The owner of a subject that is somebody’s words ("the ministry’s letter"); null when it is no such thing. */
export const ownerOfText = (line: ParsedLine, subject: Subject): Subject | null => {
  const head = line.words[subject.head]?.lower ?? '';
  if (!WORDS.has(head) && !REPORTING_NOUNS.has(head)) return null;
  const phrase = line.phrases.find((p) => p.from <= subject.head && subject.head < p.to);
  return phrase === undefined ? null : owner(line, phrase);
};
