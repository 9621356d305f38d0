/**
 * What a clause tells to have been done, as frames of its verb; of what begins or ends, the frames of that: "begin war.truce". It must not
 * know when.
 */
import { onceEach } from '../features/once-each.ts';
import { evokedBy, familyOf, framesOfWord } from '../words/frame-lexicon.ts';
import { conceptOf } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';

/** What is said, thought and shown of nearly anything is no deed that is dated; gatherings are many. */
const COMMON = new Set(
  'phase say know press mind judge extent doer people time change act give use cause will intent event police rights faith land care check record protest'.split(
    ' ',
  ),
);
export const tells = (frame: string): boolean => !COMMON.has(familyOf(frame));
/** A word of more frames tells none of them. */
const MOST_FRAMES = 2;

/** Empty where no frame tells. */
export const deedsIn = onceEach(({ claim: { frame }, concepts }): readonly string[] => {
  if (frame === null || frame.negated || frame.hedged) return [];
  const all = [...(framesOfWord(frame.action) ?? [])];
  const begins = all.includes('phase.begin');
  if (begins || all.includes('phase.end')) {
    const nouns = [frame.actor, frame.target].flatMap((one) => [...evokedBy(wordsOf(one ?? '').slice(-1)).keys()]);
    return [...new Set(nouns)]
      .filter(tells)
      .map((one) => `${begins ? 'begin' : 'end'} ${one}`)
      .sort();
  }
  return all.length > MOST_FRAMES || !concepts.has(conceptOf(frame.action)) ? [] : all.filter(tells).sort();
});
