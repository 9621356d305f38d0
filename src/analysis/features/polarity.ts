/** Whether a clause says that something is not so. */
import type { Word } from '../words/words-of.ts';

const NEGATIONS = new Set(
  `not no never none nobody nothing neither nor without cannot nowhere isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont wouldnt
   couldnt shouldnt cant mustnt unable fail failed fails lack lacks lacked deny denies denied denying refuse refused refuses reject rejects rejected`.split(
    /\s+/,
  ),
);
// "not only", "no longer", "no doubt", "not just", "no fewer than", "not isolated" say nothing is missing.
const HARMLESS_NEXT = new Set([
  'only',
  'doubt',
  'just',
  'merely',
  'fewer',
  'least',
  'less',
  'surprise',
  'isolated',
  'wonder',
]);

/** Twice negated is positive ("did not deny"). */
export const isNegated = (words: readonly Word[]): boolean => {
  const count = words.filter(({ key }, at) => {
    const bare = key.replaceAll("'", '');
    return NEGATIONS.has(bare) && !HARMLESS_NEXT.has(words[at + 1]?.key ?? '');
  }).length;
  return count % 2 === 1;
};
